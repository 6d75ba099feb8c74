"""Reads a handout that may have been edited, and checks the quotes in it."""
