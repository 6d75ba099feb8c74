"""Writes what an archive may hand on into files that need no Satchel, one writer a format."""
