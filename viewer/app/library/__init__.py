"""Connects the library screen, new archives and an editor's preview to the window."""
