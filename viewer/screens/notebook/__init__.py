"""The notebook as a screen: all that a reader kept, its collections, its bin, and its notes."""
