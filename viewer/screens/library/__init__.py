"""The library screen: all archives, and what is shown of one before it is first opened."""
