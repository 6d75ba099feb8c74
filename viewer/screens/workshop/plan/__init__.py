"""The plan of a set: minutes, voices and consent, and words for them."""
