"""What a folder says of itself: its title in each language, its editor, licence and rights."""
