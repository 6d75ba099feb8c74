"""Reads documents of LibreOffice (ODT)."""
