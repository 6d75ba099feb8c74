"""Tells which list items begin with a number, and so have no bullet."""

import re

_NUMBER = re.compile(r"\(?(?:\d{1,3}[.)]|[^\W\d_]\))\s")


def is_numbered(text: str) -> bool:
    """Return whether the text of a list item begins with a number or a letter of its own."""
    return _NUMBER.match(text) is not None
