"""Showing quotes to a room."""
