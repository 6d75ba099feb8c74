"""The reader's stars, highlights and notes on the page."""
