"""Widgets and lists of Satchel's own, without knowledge of any one screen."""
