"""Writes an extract of an archive as one HTML file that needs nothing beside it."""
