"""Reads the structure tree of a page of a tagged PDF."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

import pypdfium2_raw as pdfium

_DEEPEST = 60  # elements in elements
_MOST = 100_000  # elements of a page
_LONGEST = 4_000  # bytes of a name or a description
_GRID = frozenset({"Table", "THead", "TBody", "TFoot", "TR"})
_EVEN = 0.25  # of the indentation at the start, at least, at the end of a quotation


@dataclass(slots=True)
class TreeElement:
    """An element, such as a heading or a cell. `kind` is its standard name, such as "H1".

    `parts` are its elements, and the numbers of its marked content, in order. `spans` are the rows
    and columns that a cell takes. `is_inset` is whether a paragraph is said to be indented on both
    sides.
    """

    kind: str
    description: str = ""
    parts: list["TreeElement | int"] = field(default_factory=list)
    spans: tuple[int, int] = (1, 1)
    is_inset: bool = False

    def tags(self) -> Iterator[int]:
        """Yield the numbers of all marked content in it."""
        for part in self.parts:
            if isinstance(part, TreeElement):
                yield from part.tags()
            else:
                yield part


NOTHING = TreeElement("")
"""A row or a cell of a table that holds nothing on the page that is read.

PDFium tells such elements by their number alone: they are empty, or stand on another page.
"""


def read_tree(page: Any) -> list[TreeElement]:
    """Return the topmost elements of a page; none where it has no tags."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return []
    try:
        reader = _TreeReader()
        count = min(pdfium.FPDF_StructTree_CountChildren(tree), _MOST)
        found = (pdfium.FPDF_StructTree_GetChildAtIndex(tree, at) for at in range(count))
        return [reader.element(each, 0) for each in found if each]
    finally:
        pdfium.FPDF_StructTree_Close(tree)


class _TreeReader:
    """Reads elements, up to the most that a page may have."""

    def __init__(self) -> None:
        self._left = _MOST

    def element(self, found: Any, depth: int) -> TreeElement:
        """Return one with all in it."""
        self._left -= 1
        kind = _string(pdfium.FPDF_StructElement_GetType, found)
        element = TreeElement(kind, _string(pdfium.FPDF_StructElement_GetAltText, found))
        if kind in ("TH", "TD"):
            element.spans = (_count(found, b"RowSpan"), _count(found, b"ColSpan"))
        elif kind == "P":
            start, end = _number(found, b"StartIndent"), _number(found, b"EndIndent")
            element.is_inset = end > 0 and 0 < _EVEN * start <= end
        count = pdfium.FPDF_StructElement_CountChildren(found)
        for at in range(min(max(count, 0), self._left)):
            tag = pdfium.FPDF_StructElement_GetChildMarkedContentID(found, at)
            child = pdfium.FPDF_StructElement_GetChildAtIndex(found, at)
            if child and depth < _DEEPEST and self._left > 0:
                element.parts.append(self.element(child, depth + 1))
            elif tag >= 0:
                element.parts.append(tag)
            elif kind in _GRID and self._left > 0:
                self._left -= 1
                element.parts.append(NOTHING)
        return element


def _string(ask: Any, found: Any) -> str:
    """Return a text that PDFium writes as UTF-16."""
    length = ask(found, None, 0)
    if not 2 < length <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(length)
    ask(found, buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _count(found: Any, name: bytes) -> int:
    """Return the attribute `name` of an element, at least 1 and at most 100."""
    return min(max(int(_number(found, name)), 1), 100)


def _number(found: Any, name: bytes) -> float:
    """Return the attribute `name` of an element, 0 where it has none."""
    value = ctypes.c_float()
    for at in range(min(pdfium.FPDF_StructElement_GetAttributeCount(found), 20)):
        held = pdfium.FPDF_StructElement_GetAttributeAtIndex(found, at)
        told = pdfium.FPDF_StructElement_Attr_GetValue(held, name) if held else None
        if told and pdfium.FPDF_StructElement_Attr_GetNumberValue(told, value):
            return value.value if isfinite(value.value) else 0.0
    return 0.0
