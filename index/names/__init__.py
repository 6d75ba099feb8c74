"""What could name or place a person in a text, found by form."""
