"""What takes words off a page: by themselves, or with all that stands within."""

import re
from collections.abc import Mapping

_FAR = 500  # pixels off the page
_LENGTH = re.compile(r"([+-]?[0-9]*\.?[0-9]+)(px|pt|em|rem|%|vw|vh|in|cm|mm|ex|pc)?")
_NOUGHT = re.compile(r"[+-]?0*\.?0+(?:px|pt|em|rem|%|vw|vh|in|cm|mm|ex|pc)?")
_CLIPPED = re.compile(r"(?:rect|inset)\s*\(([^()]*)\)")
_RELATIVE = re.compile(r"[0-9.]+(?:em|%|ex)|inherit|unset|larger|smaller")
_SIZE = re.compile(r"(?:^|\s)([0-9.]+(?:px|pt|em|rem|%|ex)?)(?=[\s/])")  # in a whole font
_OUT = frozenset({"absolute", "fixed"})
_MOVED = _OUT | {"relative", "sticky"}
_SHUT = frozenset({"hidden", "clip", "scroll", "auto"})
_SIDES = ("left", "right", "top", "bottom", "margin-left", "margin-top")
_SIZES = ("width", "height", "max-width", "max-height")
PROPERTIES = frozenset(
    {"display", "visibility", "opacity", "font-size", "font", "clip", "clip-path", "position"}
    | {"overflow", "text-indent", "content-visibility", "mso-hide", "transform", *_SIDES, *_SIZES}
)
"""What decides whether somebody sees an element."""
INHERITED = frozenset({"visibility", "font-size", "font"})
"""What holds for all within an element that does not say otherwise."""


def is_off_page(told: Mapping[str, str]) -> bool:
    """Return whether an element is not seen, with all that stands in it, by its declarations."""
    return (
        told.get("display") == "none"
        or told.get("mso-hide") == "all"
        or told.get("content-visibility") == "hidden"
        or _NOUGHT.fullmatch(told.get("opacity", "")) is not None
        or _is_clipped(told)
        or _is_far_off(told)
        or _is_shut(told)
    )


def may_hide(name: str, value: str) -> bool:
    """Return whether a declaration takes words off the page, by itself or beside others."""
    if name in _SIZES:
        return _is_least(value)
    if name in _SIDES or name == "text-indent":
        return _pixels(value) <= -_FAR
    if name in ("clip", "clip-path"):
        return "(" in value
    told = {name: value}
    return is_off_page(told) or visible(told) is False or sized(told) is False


def visible(told: Mapping[str, str]) -> bool | None:
    """Return whether words show, where the element itself says so: what is within inherits it."""
    visibility = told.get("visibility", "inherit")
    if visibility in ("hidden", "collapse"):
        return False
    return True if visibility in ("visible", "initial") else None


def sized(told: Mapping[str, str]) -> bool | None:
    """Return whether words have a size, where the element itself says so."""
    said = _SIZE.search(told.get("font", ""))
    size = told.get("font-size", said[1] if said else "inherit")
    if _NOUGHT.fullmatch(size):
        return False
    return None if _RELATIVE.fullmatch(size) else True


def _is_clipped(told: Mapping[str, str]) -> bool:
    clip, path = told.get("clip", ""), told.get("clip-path", "")
    cut = _CLIPPED.fullmatch(clip) if told.get("position") in _OUT else None
    if cut:
        sides = [each for each in re.split(r"[\s,]+", cut[1].strip()) if each]
        return len(sides) == 4 and all(_is_least(each) for each in sides)
    inset = _CLIPPED.fullmatch(path)
    within = re.findall(r"([0-9.]+)%", inset[1]) if inset else []
    is_shut = bool(within) and all(each.count(".") < 2 and float(each) >= 50 for each in within)
    return is_shut or re.fullmatch(r"circle\(\s*0(?:px|%)?[^()]*\)", path) is not None


def _is_least(length: str) -> bool:
    return _NOUGHT.fullmatch(length) is not None or length == "1px"


def _is_far_off(told: Mapping[str, str]) -> bool:
    places = _SIDES if told.get("position") in _MOVED else ("text-indent",)
    places = (*places, "margin-left", "text-indent")
    return any(_pixels(told.get(each, "")) <= -_FAR for each in places)


def _is_shut(told: Mapping[str, str]) -> bool:
    """Return whether an element has no size, and shows nothing of what is larger."""
    is_tight = told.get("overflow", "").split(" ")[0] in _SHUT
    is_none = any(_NOUGHT.fullmatch(told.get(each, "")) for each in _SIZES)
    is_dot = told.get("width") == told.get("height") == "1px"
    scaled = re.fullmatch(r"scale[xy]?\(\s*0(?:\.0*)?\s*(?:,[^()]*)?\)", told.get("transform", ""))
    return (is_tight and (is_none or is_dot)) or scaled is not None


def _pixels(length: str) -> float:
    found = _LENGTH.fullmatch(length)
    if found is None:
        return 0
    return float(found[1]) * {"em": 16, "rem": 16, "%": 8, "vw": 10, "in": 96}.get(found[2], 1)
