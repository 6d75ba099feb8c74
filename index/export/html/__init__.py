"""Writes an extract as one self-contained HTML file."""
