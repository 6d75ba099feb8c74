"""What a style attribute says of how an element looks."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

_IMPORTANT = re.compile(r"!\s*important\s*$")
_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.DOTALL)
_REMEMBERED = 2_000  # characters of a style that is kept
_LENGTH = re.compile(r"([0-9]*\.?[0-9]+)(px|pt|in|cm|mm|em|rem|ex|pc)?\b")
_POINTS = {"px": 0.75, "pt": 1, "in": 72, "cm": 28.35, "mm": 2.835, "em": 12, "rem": 12, "ex": 6}
_LEAST_INDENT = 14  # points on either side make a block quotation
_HEAVY = 600
LINES = ("text-decoration", "text-decoration-line")
"""What says whether a line goes through words."""


def split_declarations(style: str) -> Iterator[tuple[str, str, bool]]:
    """Yield what a style sets, in small letters: names, values, and whether each is important."""
    for part in _without_comments(style.lower()).split(";"):
        name, colon, value = part.partition(":")
        if colon:
            value = _plain(value.strip())
            plain = _IMPORTANT.sub("", value)
            yield _plain(name.strip()), plain.strip(), plain != value


def _read(style: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    important: set[str] = set()
    for name, value, is_important in split_declarations(style):
        if is_important or name not in important:
            found[name] = value
        if is_important:
            important.add(name)
    return MappingProxyType(found)


_read_again = lru_cache(maxsize=4_096)(_read)


def declarations(style: str) -> Mapping[str, str]:
    """Return what a style attribute sets, in small letters."""
    return _read_again(style) if len(style) <= _REMEMBERED else _read(style)


def _without_comments(style: str) -> str:
    first, *others = style.split("/*")
    return "".join([first, *(f" {each.partition('*/')[2]}" for each in others)])


def _plain(written: str) -> str:
    """Return a name or a value without its escapes."""
    return _ESCAPE.sub(_letter, written) if "\\" in written else written


def _letter(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else 0
    return chr(number).lower() if 0 < number < 0x110000 else found[2] or "\ufffd"


def weight(style: str) -> bool | None:
    """Return whether words of this style are bold, None where it does not say."""
    told = declarations(style).get("font-weight", "")
    if told.isdecimal():
        return len(told) < 5 and int(told) >= _HEAVY
    return {"bold": True, "bolder": True, "normal": False, "lighter": False}.get(told)


def slant(style: str) -> bool | None:
    """Return whether words of this style are italic, None where it does not say."""
    told = declarations(style).get("font-style", "")
    return {"italic": True, "oblique": True, "normal": False}.get(told)


def is_struck(style: str) -> bool:
    """Return whether a line goes through the words of this style, whatever they hold."""
    told = declarations(style)
    return any("line-through" in told.get(name, "") for name in LINES)


def whiteness(style: str, *, before: bool) -> bool:
    """Return whether words of this style are white on the page; `before` is it around them."""
    told = declarations(style)
    if any(name in told for name in ("background", "background-color")):
        return False
    colour = told.get("color")
    return before if colour is None else colour.lower() in ("white", "#fff", "#ffffff")


def is_indented(style: str) -> bool:
    """Return whether a paragraph of this style is indented on both sides."""
    told = declarations(style)
    sides = _sides(told.get("margin", ""))
    left = _points(told.get("margin-left", sides[1]))
    right = _points(told.get("margin-right", sides[0]))
    return min(left, right) >= _LEAST_INDENT


def _sides(margin: str) -> tuple[str, str]:
    """Return the right and the left of a margin in one declaration."""
    parts = margin.split()
    if not parts:
        return "", ""
    right = parts[1] if len(parts) > 1 else parts[0]
    return right, parts[3] if len(parts) > 3 else right  # top, right, bottom, left


def _points(length: str) -> float:
    match = _LENGTH.match(length)
    return float(match[1]) * _POINTS.get(match[2] or "px", 12) if match else 0
