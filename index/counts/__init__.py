"""Counts of voices and themes, and which of them may be told."""
