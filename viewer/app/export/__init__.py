"""Connects exports, handouts and printing to the window."""
