"""The reader's notebook: one encrypted file, its keys and its backups. Knows nothing of Qt."""
