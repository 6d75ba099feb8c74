"""Entries, collections and sets: kept, searched, ordered, deleted, undone."""
