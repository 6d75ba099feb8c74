"""Adds documents to a source folder that is there, or a mended one again."""
