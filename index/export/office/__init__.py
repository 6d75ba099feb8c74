"""Writes files for word processors, spreadsheets and presentations: ECMA-376 and ODF.

No library is used: docs/dependencies.md says why.
"""
