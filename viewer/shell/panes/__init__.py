"""The panes at the left and right of the screens."""
