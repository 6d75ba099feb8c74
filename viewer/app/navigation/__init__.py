"""Connects menus, bars, tabs and panes to the screens of the open archive."""
