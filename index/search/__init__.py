"""Full-text search in one archive: finds, ranks, counts and marks its words."""
