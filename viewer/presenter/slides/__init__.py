"""Slides: what stands on each, and how it is set."""
