"""Printing what a screen shows: pages, their preview, and the printer."""
