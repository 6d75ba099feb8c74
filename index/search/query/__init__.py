"""Queries: parsed, completed, expanded into a plan."""
