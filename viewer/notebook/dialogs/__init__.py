"""Dialogs of the notebook: questions to the reader, and its note editor."""
