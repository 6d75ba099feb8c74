"""What a style says of the colour of words, of what is behind them, and of their size."""

import re
from collections.abc import Mapping

from index.importers.web.style import declarations

COLOURED = frozenset({"color", "background", "background-color", "font-size", "opacity"})
"""What decides whether somebody sees words that stand on a page."""
TRANSPARENT = "transparent"
_UNKNOWN = "unknown"
_FADED = 0.1
_NAMES = {
    "white": "ffffff",
    "snow": "fffafa",
    "ivory": "fffff0",
    "ghostwhite": "f8f8ff",
    "whitesmoke": "f5f5f5",
    "floralwhite": "fffaf0",
    "mintcream": "f5fffa",
    "black": "000000",
    "silver": "c0c0c0",
    "gray": "808080",
    "grey": "808080",
    "maroon": "800000",
    "red": "ff0000",
    "purple": "800080",
    "fuchsia": "ff00ff",
    "green": "008000",
    "lime": "00ff00",
    "olive": "808000",
    "yellow": "ffff00",
    "navy": "000080",
    "blue": "0000ff",
    "teal": "008080",
    "aqua": "00ffff",
}
_HEX = re.compile(r"#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_RGB = re.compile(r"rgba?\(([^()]*)\)")
_NUMBER = re.compile(r"[0-9]{0,9}\.?[0-9]{1,9}%?")
_SIZE = re.compile(r"([0-9]{0,9}\.?[0-9]{1,9})(px|pt|em|rem|mm|cm|in|pc)?")
_POINTS = {"px": 0.75, "pt": 1, "em": 12, "rem": 12, "mm": 2.835, "cm": 28.35, "in": 72, "pc": 12}
_SAYS_NOTHING = frozenset({"inherit", "initial", "unset", "none", "currentcolor", TRANSPARENT, ""})


def colour_of(value: str) -> str:
    """Return a colour as six hexadecimal digits; else `TRANSPARENT`, or a word if it is unknown."""
    value = value.strip().lower()
    if found := _HEX.fullmatch(value):
        digits = found[1] if len(found[1]) > 4 else "".join(each * 2 for each in found[1])
        return TRANSPARENT if digits[6:] and int(digits[6:], 16) < 255 * _FADED else digits[:6]
    if found := _RGB.fullmatch(value):
        return _of_numbers(_NUMBER.findall(found[1]))
    return _NAMES.get(value, TRANSPARENT if value == TRANSPARENT else _UNKNOWN)


def seen_by(style: str) -> Mapping[str, str | float | bool]:
    """Return what a style says of words: `colour`, `ground`, size in `points`, and `is_faded`."""
    told, found = declarations(style), dict[str, str | float | bool]()
    if "color" in told and told["color"] not in ("inherit", "unset", "currentcolor"):
        found["colour"] = colour_of(told["color"])
    ground = told.get("background-color", told.get("background", ""))
    if ground not in _SAYS_NOTHING:
        found["ground"] = colour_of(ground)
    if size := _SIZE.fullmatch(told.get("font-size", "")):
        found["points"] = float(size[1]) * _POINTS.get(size[2] or "px", 1)
    opacity = _NUMBER.fullmatch(told.get("opacity", ""))
    if opacity and _share(opacity[0]) < _FADED:
        found["is_faded"] = True
    return found


def _of_numbers(said: list[str]) -> str:
    if len(said) < 3:
        return _UNKNOWN
    if len(said) > 3 and _share(said[3]) < _FADED:
        return TRANSPARENT
    numbers = (_share(each) * 255 if each.endswith("%") else float(each) for each in said[:3])
    return "".join(f"{min(255, int(each)):02x}" for each in numbers)


def _share(said: str) -> float:
    return float(said[:-1]) / 100 if said.endswith("%") else float(said)
