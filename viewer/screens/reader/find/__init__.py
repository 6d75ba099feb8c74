"""Words found and marked in the page."""
