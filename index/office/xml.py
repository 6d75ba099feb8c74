"""Writes elements of XML. Whatever is no `Xml` is text, and cannot become markup."""

import re
from collections.abc import Mapping

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_VALUES = str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


class Xml(str):
    """Text that is XML already. Only this module makes it of anything."""

    __slots__ = ()


def tag(name: str, attributes: Mapping[str, object] | None = None, *inner: str) -> Xml:
    """Return the element `name` with its `attributes`, around `inner`: elements, or text."""
    told = "".join(
        f' {key}="{_escaped(str(value)).translate(_IN_VALUES)}"'
        for key, value in (attributes or {}).items()
    )
    within = "".join(part if isinstance(part, Xml) else _escaped(part) for part in inner)
    return Xml(f"<{name}{told}>{within}</{name}>" if within else f"<{name}{told}/>")


def part_of(root: Xml) -> bytes:
    """Return a whole part with `root` in it."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{root}'.encode()


def sayable(text: str) -> str:
    """Return `text` with a sign in place of each character that XML does not know."""
    return _NOT_IN_XML.sub("\ufffd", text)


def _escaped(text: str) -> str:
    return sayable(text).translate(_ESCAPES)
