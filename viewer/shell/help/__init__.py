"""The help window: its page and its text."""
