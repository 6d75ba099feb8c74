"""The page for screen readers."""
