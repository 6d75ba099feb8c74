"""Dialogs of the window: settings, keys, welcome, the switcher, going to a passage."""
