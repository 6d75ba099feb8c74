"""Reads web pages: a tree of elements, its footnotes, and the blocks that stand on the page."""
