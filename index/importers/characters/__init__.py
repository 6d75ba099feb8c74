"""Characters of imported texts that nobody sees: those left out, and marks of direction."""
