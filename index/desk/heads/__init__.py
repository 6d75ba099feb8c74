"""Acts on what an archive and its documents say of themselves: titles, languages, rights."""
