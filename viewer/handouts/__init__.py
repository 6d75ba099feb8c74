"""Handouts: files for those without Satchel, and the check of those that come back."""
