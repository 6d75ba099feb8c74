"""The screen of quotes: cards or a table, filtered and ordered."""
