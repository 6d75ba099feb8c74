"""The codebook, and what was coded under each theme."""
