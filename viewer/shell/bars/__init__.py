"""The bars above and below the screens, and what is typed into them."""
