"""Acts on the themes of a folder, and on the words that are coded with them."""
