"""Finds the forms of a name in a folder, and writes other words for them everywhere."""
