"""What could name or place a person in a folder: in which words that is looked for, and told."""
