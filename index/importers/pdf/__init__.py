"""Reads the structure of a PDF: from its tags, or else from where its letters stand."""
