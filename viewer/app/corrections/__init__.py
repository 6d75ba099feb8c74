"""Connects suggestions of readers to the window."""
