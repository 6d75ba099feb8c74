"""What every screen shares: look, tasks, messages, settings, cards, words."""
