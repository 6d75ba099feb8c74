"""Texts from elsewhere to an editor's folder: what they seem to hold, and every guess about it."""
