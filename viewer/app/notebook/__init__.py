"""Connects the notebook to the window: entries, unlocking, copies, shared files."""
