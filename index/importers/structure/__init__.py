"""Finds the structure of a plain text: lines, blocks, headings, quotes, footnotes, lists."""
