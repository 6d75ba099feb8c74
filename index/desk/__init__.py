"""Edits a source folder one place at a time, and leaves all else in it as it is written."""
