"""The table of the index: records, postings, values; written, kept and read."""
