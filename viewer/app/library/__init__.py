"""Joins the library screen, the arrival of new archives and an editor's preview to the window."""
