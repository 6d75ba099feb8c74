"""Writes an extract as an e-book: EPUB 3, with its footnotes and indexes."""
