"""Files of office programs: reads their text, and has the parts that their writers share.

No library is used for it: docs/adr/0005-office-writers.md says why.
"""
