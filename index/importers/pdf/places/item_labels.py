"""Finds the labels of list items: bullets, and numbers that count on."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from index.importers.pdf.lines import BULLET, PdfLine
from index.importers.pdf.places.block import PdfBlock, PdfBlockKind
from index.importers.pdf.places.footnotes import roman
from index.importers.pdf.places.margins import INDENT

_NUMBER = re.compile(
    r"\(?(?:\d{1,3}|[ivxl]{1,6}|[a-z\u0430-\u044f])[.)](?=\s|$)|\((?:\d{1,2}|[a-z])\)(?=\w)"
)
_COUNTED = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s|[^\W\d_])|[A-Z\u0410-\u042f][.)](?=\s)")
DASHES = frozenset("-–—*\uf02d")
_ROMANS = {roman(number): number for number in range(1, 90)}


class ItemLabels:
    """Knows the labels of all lines of a text, and so which of them count on."""

    def __init__(self, lines: Iterable[PdfLine]) -> None:
        self._starts: dict[str, list[float]] = defaultdict(list)
        for line in lines:
            if line.hang and line.table is None:
                found = _COUNTED.match(line.text) or _NUMBER.match(line.text)
                if found is not None:
                    self._starts[found[0].strip("(.)")].append(line.x0)

    def find(self, line: PdfLine) -> re.Match[str] | None:
        """Return the label that `line` may begin with."""
        found = BULLET.match(line.text) or _NUMBER.match(line.text)
        if found is not None:
            said = found[0].strip("(.)")
            return found if len(said) < 2 or said.isdigit() or said in _ROMANS else None
        found = _COUNTED.match(line.text)
        return found if found is not None and self._is_counted(found[0], line) else None

    def _is_counted(self, label: str, line: PdfLine) -> bool:
        """Return whether a line at the same place has the label before or after this one."""
        before, _dot, last = label.strip("(.)").rpartition(".")
        ahead = f"{before}." if before else ""
        beside = _beside(last)
        return any(
            abs(start - line.x0) <= INDENT
            for each in beside
            for start in self._starts.get(ahead + each, ())
        )


def _beside(last: str) -> list[str]:
    if last.isdigit():
        return [str(int(last) + step) for step in (-1, 1)]
    return [chr(ord(last) + step) for step in (-1, 1)]


def is_first_label(label: str) -> bool:
    """Return whether a list may begin with `label`: a bullet that is no dash, or a first number."""
    return (label not in DASHES and not label[-1].isalnum() and label[-1] not in ".)") or (
        label[-1:] in ".)" and 1 in _value(label)
    )


def is_next_item(line: PdfLine, label: str, blocks: Sequence[PdfBlock]) -> bool:
    """Return whether `line` begins an item as one of the open items at the end of `blocks` does.

    Open are those that the last block is in: itself, and the items around it.
    """
    last = blocks[-1] if blocks else None
    if last is None or last.kind is not PdfBlockKind.ITEM:
        return False
    if label not in DASHES and label[-1:] not in ".)" and "." not in label:
        return True
    if line.x0 > last.lines[0].x0 + INDENT:
        return 1 in _value(label) or (label in DASHES and label != last.label)
    left = last.lines[0].x0 + 1
    for block in reversed(blocks):
        if block.kind is not PdfBlockKind.ITEM:
            return False
        start = block.lines[0].x0
        if start < left:
            left = start
            if abs(start - line.x0) <= INDENT:
                return _follows(block.label, label)
    return False


def _follows(one: str, other: str) -> bool:
    """Return whether the label `other` comes after `one`."""
    if one == other:
        return True
    return any(before + 1 == after for before in _value(one) for after in _value(other))


def _value(label: str) -> list[int]:
    """Return which numbers a label may stand for."""
    said = label.strip("(.)").rpartition(".")[2]
    if said.isdigit():
        return [int(said)]
    values = [_ROMANS[said]] if said in _ROMANS else []
    if len(said) == 1 and said.isalpha():
        first = "\u0430" if said.islower() and said >= "\u0430" else "a"
        first = first if said.islower() else ("\u0410" if said >= "\u0410" else "A")
        values.append(ord(said) - ord(first) + 1)
    return values
