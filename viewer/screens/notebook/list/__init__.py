"""The list of entries: its rows, its model and what is listed."""
