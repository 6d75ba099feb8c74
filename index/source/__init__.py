"""Reads an editor's folder into the model."""
