"""Gives a PDF of Qt's its language and its bookmarks, for which Qt has no way."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.printing.pages import PlacedHeading
from viewer.printing.typeset.pdf_scrubber import extended, mended

_CATALOG = b"/Type /Catalog\n"
_KIDS = re.compile(rb"/Kids \n\[\n(.*?)\]", re.DOTALL)
_PAGE = re.compile(rb"(\d+) 0 R")
_COUNT = re.compile(rb"xref\n0 (\d+)\n")
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(slots=True)
class _Entry:
    """A bookmark: the numbers of the entries around it, 0 for the root and None for none."""

    heading: PlacedHeading
    parent: int
    before: int | None = None
    after: int | None = None
    first: int | None = None
    last: int | None = None


def with_outline(
    data: bytes, headings: Sequence[PlacedHeading], language: str, height: float
) -> bytes:
    """Return the PDF `data` in `language`, with a bookmark for each of its `headings`.

    Its pages are `height` points high, and a reader of PDFs names the window by the title.
    """
    entries = _entries(headings)
    begin = int(_COUNT.search(data, data.rindex(b"xref\n0 "))[1])  # type: ignore[index]
    told = b"/ViewerPreferences <</DisplayDocTitle true>>\n"
    if _TAG.fullmatch(language):
        told += b"/Lang (%b)\n" % language.encode()
    if len(entries) > 1:
        told += b"/Outlines %d 0 R\n" % begin
    data = mended(data, lambda part: part.replace(_CATALOG, _CATALOG + told, 1))
    if len(entries) == 1:
        return data
    pages = _PAGE.findall(_KIDS.search(data)[1])  # type: ignore[index]
    return extended(data, [_written(each, begin, pages, height, entries) for each in entries])


def _entries(headings: Sequence[PlacedHeading]) -> list[_Entry]:
    """Return the entries of `headings`, after the root, each below the last one above its level."""
    root = _Entry(PlacedHeading("", 0, 0, 0.0), 0)
    entries, above = [root], [0]
    for number, heading in enumerate(headings, start=1):
        while entries[above[-1]].heading.level >= heading.level:
            above.pop()
        parent = entries[above[-1]]
        made = _Entry(heading, above[-1], before=parent.last)
        if parent.last is None:
            parent.first = number
        else:
            entries[parent.last].after = number
        parent.last = number
        entries.append(made)
        above.append(number)
    return entries


def _written(
    entry: _Entry, begin: int, pages: Sequence[bytes], height: float, entries: Sequence[_Entry]
) -> bytes:
    is_root = entry is entries[0]
    links = {b"First": entry.first, b"Last": entry.last}
    links |= {} if is_root else {b"Parent": entry.parent, b"Prev": entry.before}
    links |= {b"Next": entry.after}
    lines = [
        b"/%b %d 0 R" % (name, begin + number)
        for name, number in links.items()
        if number is not None
    ]
    if is_root:
        lines += [b"/Type /Outlines", b"/Count %d" % (len(entries) - 1)]
    else:
        heading = entry.heading
        title = ("\ufeff" + heading.title).encode("utf-16-be").hex().upper().encode()
        page, top = pages[heading.page], height - heading.down
        lines += [b"/Title <%b>" % title, b"/Dest [%b 0 R /XYZ null %.1f null]" % (page, top)]
        if below := _count(entry, entries):
            lines.append(b"/Count %d" % below)
    return b"<<\n%b\n>>" % b"\n".join(lines)


def _count(entry: _Entry, entries: Sequence[_Entry]) -> int:
    """Return how many entries are below `entry`, all of which are open."""
    count, at = 0, entry.first
    while at is not None:
        count += 1 + _count(entries[at], entries)
        at = entries[at].after
    return count
