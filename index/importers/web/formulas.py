"""Keeps apart, in a line of text, what a formula sets above or below each other."""

from index.importers.web.element import Element

_BETWEEN = {
    "mfrac": "/",
    "msup": "^",
    "msub": "_",
    "mover": " ",
    "munder": " ",
    "mtr": " ",
    "mtable": " ",
}


def sign_before(element: Element) -> str:
    """Return the sign between a part of a formula and the part before it, "" where none is."""
    parent = element.parent
    sign = _BETWEEN.get(parent.name, "") if parent is not None else ""
    if not sign or parent is None:
        return ""
    first = next((child for child in parent.children if isinstance(child, Element)), None)
    return "" if first is element else sign
