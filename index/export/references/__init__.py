"""Exports for reference managers."""
