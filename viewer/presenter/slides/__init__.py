"""Slides: their contents, and how they are set."""
