"""What a set comes to: minutes, voices, consent; and the words for it."""
