"""Reads the structure of a PDF from its tags."""
