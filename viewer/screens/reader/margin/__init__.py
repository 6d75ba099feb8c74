"""The margin of the text: notes, themes and passage numbers."""
