"""Codebooks of other programs and archives, which are taken into a folder."""
