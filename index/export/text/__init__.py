"""Exports that are read as text: their blocks, Markdown, plain text, cards."""
