"""Reads TOML that came from outside."""

import re
import tomllib
from typing import Any

_MOST_NAMES = 64
_NAMES = re.compile(rf"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){{{_MOST_NAMES}}}")


def toml_in(text: str) -> dict[str, Any]:
    """Return the content of a TOML text. Raises ValueError, also where it is nested too deeply.

    A key of 100,000 names with dots between them would take the parser hours.
    """
    if _NAMES.search(text):
        raise ValueError("more names in one key than any file of Satchel's has")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
