"""The files of the notebook: connection, keys, lock, schema and migrations."""
