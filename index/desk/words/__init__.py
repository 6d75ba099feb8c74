"""Tells which words and numbers are looked for in a folder after some were taken out."""
