"""What a screen shows, on paper: pages, a preview of them, and the way to the printer."""
