"""Extracts the words of a received text, as the documents made from it should hold them.

This joins words broken at the ends of lines, takes footnotes out of the running text, and removes
the markup of a Markdown text.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence, Set
from itertools import takewhile
from typing import NamedTuple

from index.limits import DIRECTION_MARKS
from index.model import Footnote, SourceText
from index.values import Value

_LINE_END = re.compile(r"\r\n|\r|\n")
_BROKEN = re.compile(r"(?<=\w)[-\u2010\u00ad]$")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", "[]().")
_MOST_TRIED = 50  # positions tried at which a footnote's first words occur
_RAISING = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_QUOTED = re.compile(r"\s*(?:>\s?)+")
_HEADING = re.compile(r"\s*#{1,6}\s+(.*?)(?:\s+#+)?\s*$")
_NAMED_NOTE = re.compile(r"\s*\[\^([^\]\s]+)\]:")
_NAMED_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~]|$)")
DIRECTION = re.compile(f"[{DIRECTION_MARKS}]")  # no words, and none in a heading of an archive
_EMPHASIS = str.maketrans("", "", "*_^~")
MAY_BE_SIGN = re.compile(r"[\[*_^~|:]")
_TABLE_SIGNS = frozenset({"", "|", ":"})
_BAR = re.compile(r"(?<!\\)\|")
_TABLE_SHAPE = re.compile(r"\{(?:header_rows|header_columns|merged)=[^{}]*\}")
_TABLE_RULE = re.compile(r"[\s:|-]*-[\s:|-]*")


class SourceWord(NamedTuple):
    """A word of the source, its line, and whether it begins (`first`) or ends (`last`) a line.

    `start` and `end` are its position in the whole text, or that of its line where markup
    interrupts the word. `parts` are the two words that were joined to this one.
    """

    word: str
    line: int
    start: int
    end: int
    first: bool = False
    last: bool = False
    parts: tuple["SourceWord", ...] = ()


class SourceLine(Value):
    """A line of the source: its position, its text as written, and its text without markup."""

    number: int
    start: int
    written: str
    read: str


def is_markdown(source: SourceText) -> bool:
    """Return whether `source` is Markdown, by the name of its file."""
    return source.file.lower().endswith((".md", ".markdown"))


def table_shapes(source: SourceText) -> Set[int]:
    """Return the numbers of the lines in Markdown that only state the shape of a table."""
    lines = _LINE_END.split(source.text) if is_markdown(source) else []
    return {at for at, line in enumerate(lines, 1) if _TABLE_SHAPE.fullmatch(line.strip())}


def without_brackets(text: str, marks: Set[str]) -> str:
    """Return `text` with `1` for each `[^1]` whose mark is in `marks`."""
    return _NAMED_MARK.sub(lambda found: found[1] if found[1] in marks else found[0], text)


def without_direction(text: str) -> str:
    """Return `text` without marks of direction."""
    return text if text.isascii() else DIRECTION.sub("", text)


def without_signs(text: str, marks: Set[str]) -> str:
    """Return `text` without what Markdown writes for emphasis and tables, its words apart.

    A source and its documents are compared so, since one has such signs as markup and the other as
    text; both lose them.
    """
    if not MAY_BE_SIGN.search(text):
        return text  # as nearly all words are
    words = without_brackets(text, marks).translate(_EMPHASIS).split()
    return " ".join(word for word in words if word not in _TABLE_SIGNS)


def received(
    source: SourceText, footnotes: Sequence[Footnote], known: Collection[str], left_out: Set[int]
) -> tuple[list[SourceWord], dict[str, Sequence[SourceWord]]]:
    """Return the words of `source` without those on the lines `left_out` and the `footnotes`.

    The second value is id -> words of each footnote that was found. A hyphen at the end of a line
    is kept, unless the documents hold the word only without it: `known` are all their words.
    """
    marks = {note.mark for note in footnotes}
    words = [
        word
        for line in source_lines(source, marks)
        if line.number not in left_out
        for word in _words(line)
    ]
    left, found = _without_footnotes(words, footnotes)
    return _with_marks(_joined(left, known), marks, known), found


def source_lines(source: SourceText, marks: Set[str]) -> Iterator[SourceLine]:
    """Yield the lines of `source`. `marks` are those of its documents' footnotes."""
    markdown = is_markdown(source)
    left = set(marks)  # a second definition of a mark is text
    ends = [*_LINE_END.finditer(source.text), None]
    start = 0
    rows = _table_rows(_LINE_END.split(source.text)) if markdown else {}
    for number, end in enumerate(ends, start=1):
        written = source.text[start : end.start() if end else None]
        read = rows.get(number, written)
        note = _NAMED_NOTE.match(written) if markdown else None
        if note and note[1] in left:
            left.discard(note[1])
            read = f"{note[1]} {written[note.end() :]}"
        if markdown:
            read = _without_inline(read if number in rows else _without_opening(read), marks)
        yield SourceLine(number, start, written, without_direction(read))
        start = end.end() if end else start


def _table_rows(lines: Sequence[str]) -> dict[int, str]:
    """Return the numbers of the lines of tables in Markdown, from 1 -> their words."""
    rows: dict[int, str] = {}
    for at in range(1, len(lines)):
        is_rule = "|" in lines[at] and _TABLE_RULE.fullmatch(lines[at])
        if is_rule and _BAR.search(lines[at - 1]) and at not in rows:
            below = takewhile(lambda row: "|" in lines[row], range(at + 1, len(lines)))
            held = {row + 1: _BAR.sub(" ", lines[row]) for row in (at - 1, *below)}
            rows |= held | {at + 1: ""}
    return rows


def _without_opening(line: str) -> str:
    """Return a line of Markdown without what makes it a heading or a part of a quotation."""
    line = line.rstrip()
    line = _QUOTED.sub("", line, count=1) if _QUOTED.match(line) else line
    heading = _HEADING.match(line)
    return heading[1] if heading else line


def _without_inline(line: str, marks: Set[str]) -> str:
    """Return a line of Markdown without escapes and signs; a mark without a footnote is text."""
    return without_signs(_ESCAPED.sub(r"\1", line.rstrip()), marks)


def _words(line: SourceLine) -> list[SourceWord]:
    found: list[SourceWord] = []
    at = 0
    for word in line.read.split():
        here = line.written.find(word, at)
        at = here + len(word) if here >= 0 else at
        start, end = (here, at) if here >= 0 else (0, len(line.written))
        found.append(SourceWord(word, line.number, line.start + start, line.start + end))
    if found:
        found[0] = found[0]._replace(first=True)
        found[-1] = found[-1]._replace(last=True)
    return found


def _without_footnotes(
    words: list[SourceWord], footnotes: Sequence[Footnote]
) -> tuple[list[SourceWord], dict[str, Sequence[SourceWord]]]:
    """Remove each footnote, with its sign, from `words`.

    Return the remaining words, and id -> words of each footnote that was found. Where the same
    words occur repeatedly, the last are taken, preferably at the beginning of a line: a footnote
    comes after its mark.
    """
    if not footnotes:
        return words, {}
    starts = _starts(words)
    gone: set[int] = set()
    taken: dict[str, Sequence[SourceWord]] = {}
    for note in footnotes:
        ways = _as_printed(note)
        keyed = [(way, starts.get(" ".join(way[:2]), [])) for way in ways]
        for _way, places in keyed:
            while places and places[-1] in gone:
                places.pop()
        found = [
            (words[start].first, start, end)
            for way, places in keyed
            for start in places[: -_MOST_TRIED - 1 : -1]
            if start not in gone and (end := _end_of(way, words, start)) is not None
        ]
        if found:
            _first, start, end = max(found)
            gone.update(range(start, end))
            taken[note.id] = words[start:end]
    return [word for place, word in enumerate(words) if place not in gone], taken


def _starts(words: Sequence[SourceWord]) -> dict[str, list[int]]:
    """Return one word, or two -> their positions, the likeliest start of a footnote last."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for place in sorted(range(len(words)), key=lambda place: (words[place].first, place)):
        one, two, three = (*words[place : place + 3], None, None)[:3]
        after = (two.word, *_rejoined(two, three)) if two else ()
        for word in (words[place].word, *_rejoined(one, two)):
            starts[word].append(place)
        for word in after:
            starts[f"{words[place].word} {word}"].append(place)
    return starts


def _as_printed(note: Footnote) -> list[list[str]]:
    """Return the words of `note` after its sign, for each way in which signs are printed."""
    if not note.mark:  # a star, which Markdown has as a sign
        return [note.text.split()]
    plain = note.mark.translate(_RAISED)
    raised = plain.translate(_RAISING)
    ways = (note.mark, plain, f"{plain}.", f"{plain})", f"[{plain}]", f"{note.mark}.", raised)
    words = note.text.split()
    signs = list(dict.fromkeys(ways))
    apart = [[sign, *words] for sign in signs]
    return apart + [[sign + words[0], *words[1:]] for sign in signs if words]


def _end_of(sought: Sequence[str], words: Sequence[SourceWord], start: int) -> int | None:
    """Return the end of the words `sought` at `start` of `words`; None where they differ."""
    place = start
    for each in sought:
        if place >= len(words):
            return None
        word = words[place]
        while word.word != each:
            place += 1
            parts = _rejoined(word, words[place]) if place < len(words) else ()
            whole = next((part for part in parts if each.startswith(part)), None)
            if whole is None:
                return None
            word = words[place]._replace(word=whole)
        place += 1
    return place


def _rejoined(word: SourceWord | None, after: SourceWord | None) -> tuple[str, ...]:
    """Return the ways to join a word broken at the end of a line with the next one."""
    if word is None or after is None or not word.last or not _BROKEN.search(word.word):
        return ()
    return word.word + after.word, word.word[:-1] + after.word


def _joined(words: Sequence[SourceWord], known: Collection[str]) -> list[SourceWord]:
    """Return `words`, with those broken at the end of a line joined as in the documents."""
    joined: list[SourceWord] = []  # backwards, since a word may be broken twice
    for word in reversed(words):
        after = joined[-1] if joined else None
        broken = word.last and _BROKEN.search(word.word)
        if after is None or not broken or not after.word[0].isalnum():
            joined.append(word)
            continue
        whole, bare = word.word + after.word, word.word[:-1] + after.word
        joined_there = whole in known or bare in known
        if not joined_there and word.word in known and after.word in known:
            joined.append(word)  # “short- and long-term”
            continue
        kept = bare if bare in known and whole not in known else whole
        parts = (word, after)
        joined[-1] = word._replace(word=kept, end=after.end, last=after.last, parts=parts)
    return joined[::-1]


def _with_marks(
    words: Sequence[SourceWord], marks: Set[str], known: Collection[str]
) -> list[SourceWord]:
    """Return `words`, with separate marks joined to the word before where the documents do so."""
    if not marks:
        return list(words)
    glued: list[SourceWord] = []
    for word in words:
        whole = glued[-1].word + word.word if glued and word.word in marks else ""
        if whole in known and not (word.word in known and glued[-1].word in known):
            glued[-1] = glued[-1]._replace(word=whole, end=word.end)
        else:
            glued.append(word)
    return glued
