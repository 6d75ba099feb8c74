"""Acts on the translations of passages, and on their reviews."""
