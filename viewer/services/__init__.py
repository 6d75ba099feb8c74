"""What runs behind every window: tasks, messages, settings, translations, progress."""
