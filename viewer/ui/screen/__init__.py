"""What every screen of an open archive has in common, what it prints and what it copies."""
