"""Letters and encodings."""
