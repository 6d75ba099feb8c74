"""Reads the words of presentations (PPTX)."""
