"""Finds footnotes, and their marks in the text."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from index.importers.structure.lines import Line
from index.values import Value

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_RAISED, "0123456789")
NOTE = re.compile(
    r"(?:(?P<plain>[0-9]{1,3})(?P<stop>[.)])?(?:\s+|(?=[^\W\d_]))"
    rf"|(?P<raised>[{_RAISED}]{{1,3}})\s*|\[(?P<boxed>[0-9]{{1,3}})\]\s+)(?=\S)"
)
_MARK = re.compile(
    r"(?<=[^\s\d\[(])(?P<plain>[0-9]{1,3})(?![\w%°]|[.,:/-]\d)"
    rf"|(?<=\S)(?P<raised>[{_RAISED}]{{1,3}})|(?<=\S)\s?\[(?P<boxed>[0-9]{{1,3}})\]"
)
_HOLDS_NUMBER = re.compile(f"[0-9{_RAISED}]")
_AFTER_SIGN = re.compile(r"(?:[^\W\d_]|[”»“’)\]!?…%])[.,;:!?…”»“’\"')\]]*$|[\"'”»’)\]]$")
_AFTER_WORD = re.compile(r"[^\W\d_]{2}[a-zа-яё]$")  # noqa: RUF001
_AFTER_NUMBER = re.compile(r"(?<!\d)\d{4}[.;!?]$")  # a year
_GOES_ON = re.compile(r"\s*$|\s+[^\W\d_]")
_ENDS = re.compile(r"\s*(?:[.,;:!?…”»’)]|$)")
_BRACKETED = re.compile(r"(?:\([0-9]{1,3}\)|\[[0-9]{1,3}\])\s+(?=\S)")
_IN_BRACKETS = re.compile(r"(?<=[^\s\d])(?P<apart>\s?)\((?P<plain>[0-9]{1,3})\)")
_NAMED = re.compile(r"\[\^([^\]\s]{1,60})\]")
_NO_MARK = re.compile(
    r"(?:\b(?:[kcdm]?m|[ксдм]?м)|\d)\s?$"
    r"|\b(?:[^\W\d_]|pp|art|no|nr|fig|tab|vol|ch|sec|par|cf|tel|ст|гл|стр|рис|табл|пп|им|ул|кв|тел)"
    r"\.$|(?:^|\s)[\"\']$",
    re.IGNORECASE,
)
_MOST_TRIED = 20  # possible marks of one number that are tried
_REACH = 12  # characters before a possible mark that are looked at


class Mark(Value):
    """A possible mark: `text[start:end]` of the passage with the index `passage`."""

    passage: int
    start: int
    end: int
    number: int
    sure: bool


class Sought(Value):
    """A footnote's number, and the number of passages before it."""

    number: int
    before: int


def note_number(text: str) -> int | None:
    """Return the number at the beginning of `text` where it has the form of a footnote's."""
    found = NOTE.match(text)
    return _number(found) if found else None


def begins_as_note(text: str) -> bool:
    """Return whether `text` begins with a number in brackets, as a footnote may."""
    return _BRACKETED.match(text) is not None


def possible_notes(lines: Sequence[Line], excluded: frozenset[int]) -> frozenset[int]:
    """Return the numbers of lines that may begin a footnote, since its mark comes before.

    A number with a full stop may also begin a list item, so only the last line with each number
    counts, and only where no line begins with the bare number.
    """
    seen: set[int] = set()
    bare: defaultdict[int, list[int]] = defaultdict(list)
    stopped: dict[int, int] = {}
    for line in lines:
        match = None if line.number in excluded else NOTE.match(line.text)
        number = _number(match) if match else 0
        if match and number in seen and match["stop"]:
            stopped[number] = line.number
        elif match and number in seen:
            bare[number].append(line.number)
        seen.update(mark.number for mark in marks_in(line.text, 0))
    last = {line for number, line in stopped.items() if number not in bare}
    return frozenset(last.union(*bare.values()))


def marks_in(text: str, passage: int) -> Iterator[Mark]:
    """Yield the possible marks in `text`, that of the passage with the index `passage`."""
    if not _HOLDS_NUMBER.search(text):
        return  # as most texts; the pattern is tried at every letter
    for found in _MARK.finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()]
        sure, possible = True, True
        if found["plain"]:
            sure = _AFTER_SIGN.search(before) is not None and not before[-1:].isalpha()
            number_before = _AFTER_NUMBER.search(before) and _GOES_ON.match(text, found.end())
            possible = sure or bool(_AFTER_WORD.search(before)) or bool(number_before)
        if possible:
            yield Mark(passage, found.start(), found.end(), _number(found), sure)


def lone_marks(text: str) -> Iterator[Mark]:
    """Yield the likely marks in `text`, from which the matched marks were removed.

    Square metres, numbers of pages or articles, and labels of links are no marks.
    """
    for mark in marks_in(text, 0):
        before = text[max(0, mark.start - _REACH) : mark.start]
        is_link = text[mark.end - 1] == "]" and text[mark.end : mark.end + 1] in tuple("([:")
        if mark.sure and not is_link and not _NO_MARK.search(before):
            yield mark
    yield from _in_brackets(text)


def _in_brackets(text: str) -> Iterator[Mark]:
    """Yield each `(2)` at the end of a sentence or clause; elsewhere it is an enumeration."""
    for found in _IN_BRACKETS.finditer(text) if "(" in text else ():
        before = text[max(0, found.start() - _REACH) : found.start()]
        ends = _AFTER_SIGN.search(before) and not before[-1].isalpha() and before[-1] not in ",;:"
        is_mark = not found["apart"] or ends or _ENDS.match(text, found.end())
        if is_mark and not _NO_MARK.search(before):
            yield Mark(0, found.start(), found.end(), int(found["plain"]), sure=True)


def match_marks(texts: Sequence[str], notes: Sequence[Sought]) -> list[Mark | None]:
    """Return the mark of each of `notes`, or None; marks are in the order of the notes."""
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    for place, text in enumerate(texts if notes else ()):
        for mark in marks_in(text, place):
            found[mark.number].append(mark)
    matched: list[Mark | None] = []
    last = (-1, -1)
    for note in notes:
        marks = found[note.number]
        first = bisect_right(marks, last, key=lambda mark: (mark.passage, mark.start))
        within = bisect_right(marks, note.before - 1, key=lambda mark: mark.passage)
        near = marks[first:within][:_MOST_TRIED]
        chosen = next((each for each in near if each.sure), next(iter(near), None))
        last = (chosen.passage, chosen.start) if chosen else last
        matched.append(chosen)
    return matched


def named_marks(texts: Sequence[str]) -> dict[str, list[Mark]]:
    """Return label -> the marks `[^label]` in `texts`."""
    found: defaultdict[str, list[Mark]] = defaultdict(list)
    for place, text in enumerate(texts):
        for each in _NAMED.finditer(text) if _NAMED.sub("", text).strip() else ():
            found[each[1]].append(Mark(place, each.start(), each.end(), 0, sure=True))
    return dict(found)


def _number(found: re.Match[str]) -> int:
    sign = found["plain"] or found["raised"] or found["boxed"]
    return int(sign.translate(_DIGITS))
