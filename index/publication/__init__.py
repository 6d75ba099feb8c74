"""Builds signed drafts and editions of a source folder, and records what was published."""
