"""Looks for names and other words in the folder on the desk."""
