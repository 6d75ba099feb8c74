"""Exports that are running text: their blocks, Markdown, plain text, cards."""
