"""Writes files for word processors, spreadsheets and presenters, as plain parts of Office Open XML.

No library is used for it: docs/dependencies.md says why. ECMA-376 says what the parts are.
"""
