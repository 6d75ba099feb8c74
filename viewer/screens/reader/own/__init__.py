"""What the reader keeps on the page: stars, highlights, notes."""
