"""Builds XML elements. A string that is no `Xml` is text and is always escaped."""

import re
from collections.abc import Mapping

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_VALUES = str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


class Xml(str):
    """A string of XML. Only this module makes it from other strings."""

    __slots__ = ()


def tag(name: str, attributes: Mapping[str, object] | None = None, *inner: str) -> Xml:
    """Return the element `name` with `attributes` and the content `inner`: elements or text."""
    told = "".join(
        f' {key}="{_escaped(str(value)).translate(_IN_VALUES)}"'
        for key, value in (attributes or {}).items()
    )
    within = "".join(part if isinstance(part, Xml) else _escaped(part) for part in inner)
    return Xml(f"<{name}{told}>{within}</{name}>" if within else f"<{name}{told}/>")


def part_of(root: Xml) -> bytes:
    """Return the bytes of an XML part with the root element `root`."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{root}'.encode()


def sayable(text: str) -> str:
    """Return `text` with U+FFFD in place of each character that XML does not allow."""
    return _NOT_IN_XML.sub("\ufffd", text)


def _escaped(text: str) -> str:
    return sayable(text).translate(_ESCAPES)
