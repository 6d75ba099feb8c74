"""The list of entries: query, rows, model and delegate."""
