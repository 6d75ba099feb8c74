"""The ready-made sets of an editor's folder, changed in the workshop."""
