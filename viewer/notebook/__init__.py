"""The reader's notebook: its store, the service that keeps it open, and its dialogs."""
