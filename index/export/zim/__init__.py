"""Writes an extract as a ZIM: articles with an index of their words, for Kiwix."""
