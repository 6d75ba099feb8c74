"""Reads a handout that somebody may have changed, and says what became of the quotes in it."""
