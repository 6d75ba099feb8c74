"""Themes at the desk: words are coded, and the codebook is changed, compared and taken in."""
