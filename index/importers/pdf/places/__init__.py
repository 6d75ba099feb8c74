"""Reads the structure of a PDF from where its letters stand."""
