"""Reads TOML that came from outside."""

import re
import tomllib
from typing import Any

TOO_LARGE = "Number too large"
"""How the error for a number begins that no file may hold."""

_MOST_NAMES = 64
_NAMES = re.compile(rf"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){{{_MOST_NAMES}}}")
_LARGEST = 1 << 63
_LONGEST = 19  # decimal digits that a number of 64 bits may have
_TOKEN = re.compile(  # texts and comments are passed over, in which a number is none
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*'
    r"|(?<![\w.+-])(?P<number>[+-]?[0-9]\w*+)(?![ \t]*[.=-])",
    re.DOTALL,
)


def toml_in(text: str) -> dict[str, Any]:
    """Return the content of a TOML text. Raises ValueError, also where it is nested too deeply.

    A key of 100,000 names with dots between them would take the parser hours. Of a number outside
    64 bits, which may be too long to be written in decimal digits, the error tells the place.
    """
    if _NAMES.search(text):
        raise ValueError("more names in one key than any file of Satchel's has")
    try:
        held = tomllib.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except tomllib.TOMLDecodeError:
        raise
    except ValueError:  # more digits than Python reads
        raise _too_large(text) from None
    if _has_too_large(held):
        raise _too_large(text)
    return held


def _has_too_large(held: dict[str, Any]) -> bool:
    """Return whether a number outside 64 bits is anywhere in `held`."""
    waiting: list[Any] = [held]
    while waiting:
        each = waiting.pop()
        for value in each.values() if isinstance(each, dict) else each:
            if isinstance(value, dict | list):
                waiting.append(value)
            elif type(value) is int and not _is_in_64_bits(value):
                return True
    return False


def _too_large(text: str) -> tomllib.TOMLDecodeError:
    """Return the error for the first number in `text` that is too large."""
    text = text.replace("\r\n", "\n")  # as the parser counts
    place = next((at.start() for at in _TOKEN.finditer(text) if _is_too_large(at["number"])), 0)
    row, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
    return tomllib.TOMLDecodeError(f"{TOO_LARGE} (at line {row}, column {column})")


def _is_too_large(number: str | None) -> bool:
    digits = (number or "").replace("_", "")
    if len(digits) > _LONGEST + 1 and digits[1:].isdecimal():
        return True
    try:
        return not _is_in_64_bits(int(digits, 0))
    except ValueError:  # a time, or no number
        return False


def _is_in_64_bits(value: int) -> bool:
    return -_LARGEST <= value < _LARGEST
