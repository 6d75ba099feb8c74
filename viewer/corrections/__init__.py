"""What a reader suggests to an archive's editor: the basket, and the sheets that ask for it."""
