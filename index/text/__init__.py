"""Letters and encodings of texts."""
