"""The archives at hand: found, read, checked for trust, opened and left."""
