"""Translations beside what they translate."""
