"""Shared files: written, read, checked and merged."""
