"""Actions, their shortcuts, and the menus that hold them."""
