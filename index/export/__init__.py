"""Writes what an archive may hand on into files that need no Satchel, one writer a format."""

EXPORTS = ("html", "md", "txt", "csv", "json", "bib", "ris", "csl", "docx", "odt", "xlsx", "pptx")
"""The formats that `index.export.formats` can write."""
