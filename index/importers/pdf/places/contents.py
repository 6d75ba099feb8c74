"""Finds tables of contents: lines that end with the number of a page, behind leaders or a gap."""

import re
from collections.abc import Collection, Sequence

from index.importers.pdf.lines import PdfLine
from index.importers.pdf.places.aligned_tables import Row, rows_of
from index.importers.pdf.places.furniture import PdfPage
from index.office.text import Omission, OmissionKind
from index.values import replace

_LEADER = re.compile(r"\S.*?(?:\s?[.…·_]){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})")
_NUMBER = re.compile(r"\d{1,4}|[ivxlc]{1,7}")
_COUNTED = re.compile(r"^[\d.)\s]+")
_TITLE = re.compile(
    r"(?:table of )?contents(?: \(continued\))?|list of (?:figures|tables)|содержание|оглавление"
    r"|список (?:таблиц|рисунков)|мазмуну|inhalt(?:sverzeichnis)?|sommaire|índice"
    r"|table des matières",
    re.IGNORECASE,
)
_FEWEST = 3  # entries
_LONGEST = 400  # letters of one, with its leaders
_SHARE = 0.6  # of the entries without leaders that stand elsewhere too, as headings do
_APART = 4.0  # of a size: entries of one table
_ABOVE = 6.0  # of a size: how far its title is above it
_RIGHT = 0.6  # of the width of a page: where numbers stand


def without_contents(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], list[Omission]]:
    """Return the pages without tables of contents, and what these said."""
    found = [_entries(page) for page in pages]
    led = sum(len(row) == 1 for rows in found for row in rows)
    entries = {id(line) for rows in found for row in rows for line in row}
    if not entries:
        return list(pages), []
    said = {_plain(line.text) for page in pages for line in page.lines if id(line) not in entries}
    kept: list[PdfPage] = []
    omissions: list[Omission] = []
    for page, rows in zip(pages, found, strict=True):
        gone = _gone(page, rows, said, led)
        gone.sort(key=lambda line: (line.y, line.x0))
        omissions += [Omission(OmissionKind.CONTENTS, each.text, page=page.number) for each in gone]
        ids = set(map(id, gone))
        kept.append(replace(page, lines=[each for each in page.lines if id(each) not in ids]))
    return kept, omissions


def _entries(page: PdfPage) -> list[Row]:
    """Return the rows of a page that may be entries, from the top down."""
    led = [line for line in page.lines if _is_led(line)]
    numbers = [
        line
        for line in page.lines
        if line.x0 > _RIGHT * page.width and _NUMBER.fullmatch(line.text)
    ]
    rows = [[line] for line in led]
    if len(numbers) >= _FEWEST:
        ends = set(map(id, numbers))
        rows += [row for row in rows_of(page.lines) if len(row) == 2 and id(row[1]) in ends]
    return sorted(rows, key=lambda row: row[0].y)


def _is_led(line: PdfLine) -> bool:
    """Return whether a line ends with a number behind leaders."""
    is_near = len(line.text) <= _LONGEST and line.text[-1:].isalnum()
    return is_near and _LEADER.fullmatch(line.text) is not None


def _gone(page: PdfPage, rows: Sequence[Row], said: Collection[str], led: int) -> list[PdfLine]:
    """Return the lines of the tables of contents of a page, with their titles."""
    gone: list[PdfLine] = []
    for run in _runs(rows):
        is_led = len(run[0]) == 1
        known = sum(_plain(row[0].text) in said for row in run)
        if led < _FEWEST if is_led else len(run) < _FEWEST or known < _SHARE * len(run):
            continue
        top, foot = run[0][0], run[-1][0]
        inside = [line for line in page.lines if top.y - 1 <= line.y <= foot.y + 1]
        above = [line for line in page.lines if 0 < top.y - line.y < _ABOVE * top.size]
        gone += inside + [line for line in above if _TITLE.fullmatch(line.text.strip(" :"))]
    return gone


def _runs(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the rows that follow one another, those with leaders apart from the others."""
    runs: list[list[Row]] = []
    for row in rows:
        last = runs[-1][-1] if runs else None
        near = last is not None and row[0].y - last[0].y < _APART * row[0].size
        if last is not None and near and len(last) == len(row):
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _plain(text: str) -> str:
    """Return what a heading and its entry have in common."""
    return _COUNTED.sub("", text).strip().casefold()
