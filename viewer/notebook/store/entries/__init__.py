"""Entries, collections and sets of the notebook: storage, search, order, bin and undo."""
