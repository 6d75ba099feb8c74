"""Finds numbered headings of chapters, whose lines look like footnotes and list items.

Footnotes are at the end of a page or of the text, or among other footnotes. A short line alone
above a paragraph, without a full stop, in a series of such lines numbered from 1, is a heading,
even where a footnote mark with its number comes before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.importers.structure.attribution import fields_of
from index.importers.structure.footnotes import NOTE, marks_in
from index.importers.structure.lines import Line

_NUMBERED = re.compile(r"(\d{1,2})([.)]?) +(?=\S)")
_NOT_ONE = re.compile(r"\.{3,}|https?:|www\.|@|[.!:;,–—-]$|…\s*\d+$|\d{4}\.?$")
_LONGEST = 100  # characters of a heading
_MOST_WORDS = 14
_SHORT = 60  # characters of a heading directly above its text
_FEWEST = 2  # chapters of one series
_GAP = 2  # the largest step between numbers: one heading may have another form


@dataclass(slots=True)
class _Row:
    """A series of lines numbered in one way. `is_free`: at least one cannot be a footnote."""

    lines: list[int] = field(default_factory=list)
    last: int = 0
    is_free: bool = False


def chapters_of(lines: Sequence[Line]) -> frozenset[int]:
    """Return the numbers of the lines that are numbered headings of chapters."""
    open_rows: dict[str, _Row] = {}
    rows: list[_Row] = []
    seen: set[int] = set()  # numbers of possible footnote marks
    for place, line in enumerate(lines):
        found = _NUMBERED.match(line.text)
        if found and _heads(lines, place, int(found[1])):
            number, way = int(found[1]), found[2]
            if number == 1 or way not in open_rows:
                open_rows[way] = _Row()
                rows.append(open_rows[way])
            row = open_rows[way]
            if row.last < number <= row.last + _GAP:
                row.lines.append(line.number)
                row.last = number
                # The mark of a footnote comes before it, and that of the next footnote after it.
                row.is_free = row.is_free or number not in seen or number + 1 in seen
        seen.update(mark.number for mark in marks_in(line.text, 0))
    return frozenset(
        number for row in rows if row.is_free and len(row.lines) >= _FEWEST for number in row.lines
    )


def _heads(lines: Sequence[Line], place: int, number: int) -> bool:
    """Return whether the line at `place` has the form of a heading and text below it."""
    line = lines[place]
    is_first = place == 0 or line.page or not lines[place - 1].text
    if not is_first or len(line.text) > _LONGEST or len(line.text.split()) > _MOST_WORDS:
        return False
    title = line.text.split(" ", 1)[1]
    if not title[0].isupper() or _NOT_ONE.search(title) or "age" in fields_of(title).values:
        return False
    after = _below(lines, place)
    if after is None or after.text[0].islower():
        return False
    is_next = NOTE.match(after.text)
    if is_next and is_next["plain"] and int(is_next["plain"]) == number + 1:
        return False  # the next item of a list, or footnote
    return after is not lines[place + 1] or (len(line.text) < _SHORT <= len(after.text))


def _below(lines: Sequence[Line], place: int) -> Line | None:
    """Return the next line with text on the same page, or None."""
    for line in lines[place + 1 :]:
        if line.page:
            return None
        if line.text:
            return line
    return None
