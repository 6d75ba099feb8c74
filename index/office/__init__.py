"""Files of office programs: a reader of their text, and what their writers share.

No library is used: docs/adr/0005-office-writers.md says why.
"""
