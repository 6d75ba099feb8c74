"""Words for what the archive and the program hold as codes, numbers and dates."""
