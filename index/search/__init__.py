"""Full text over one archive: how its words are found, ranked, counted and shown."""
