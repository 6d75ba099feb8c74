"""Reads the Markdown of a document into blocks."""
