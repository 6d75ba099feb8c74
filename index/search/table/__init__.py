"""The table of the index: records, postings, values; built, stored and read."""
