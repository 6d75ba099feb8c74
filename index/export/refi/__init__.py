"""Writes an extract for programs of qualitative analysis: a project of REFI-QDA 1.5."""
