"""Actions, their keys, and the menus that hold them."""
