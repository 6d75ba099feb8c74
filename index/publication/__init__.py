"""From a source folder to a signed edition, and the record of what was published."""
