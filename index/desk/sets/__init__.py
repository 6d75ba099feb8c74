"""Acts on the ready-made sets of a folder."""
