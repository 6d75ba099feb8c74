"""Presentations: showing quotes to a room."""
