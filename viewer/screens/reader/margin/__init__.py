"""What stands beside the text: notes, themes and numbers."""
