"""Connects the workshop and presentations to the window."""
