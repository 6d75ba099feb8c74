"""Assembles documents from blocks of lines."""
