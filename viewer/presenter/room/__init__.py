"""The window that the room sees."""
