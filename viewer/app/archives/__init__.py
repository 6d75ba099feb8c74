"""The available archives: found, read, checked for trust, opened and left."""
