"""Finds words of a received text in the passages of the document that was made of it."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from index.model import Document, Passage, SourceText
from index.source.checks.alignment import Alignment, OwnWord
from index.source.received import DIRECTION, SourceWord
from index.values import Value

_WORD = re.compile(r"\w")
_NAME = "text.txt"  # of a plain text: Markdown would be read by its markup


class PassageSpan(NamedTuple):
    """The words `text[start:end]` of a passage."""

    passage: str
    start: int
    end: int


class FoundWords(Value):
    """Where words of a text stand, in each passage that has some, and whether that is all."""

    spans: Sequence[PassageSpan]
    is_whole: bool


class _PlacedWord(NamedTuple):
    """A word of the text, and its place in a passage; one of a heading or line has none."""

    start: int
    end: int
    span: PassageSpan | None
    is_line: bool


class TextPlaces:
    """The places of the words of a `text` in its `document`.

    `left_out` are the lines of the text that the document leaves out.
    """

    def __init__(self, text: str, document: Document, left_out: Set[int]) -> None:
        self._text = text
        self._texts = {each.id: each.text for each in document.passages()}
        spans = _Spans(document)
        alignment = Alignment(SourceText(_NAME, text), [document], left_out)
        self._words: list[_PlacedWord] = []
        for stretch in alignment.stretches:
            ours = [(own, spans.next(own)) for own in stretch.ours]
            if len(ours) == len(stretch.theirs):  # words that differ one by one are changed ones
                self._words += (
                    _PlacedWord(their.start, their.end, span, own.attributes)
                    for their, (own, span) in zip(stretch.theirs, ours, strict=True)
                )
            else:
                self._words += _without_place(stretch.theirs)
        self._words.sort()
        self._starts = [each.start for each in self._words]
        self._letters: dict[int, Sequence[int] | None] = {}  # start of a word -> those we have

    def find(self, start: int, end: int) -> FoundWords:
        """Return where the words of `text[start:end]` stand, without blanks around them."""
        held: dict[str, PassageSpan] = {}
        is_whole, covered = True, start
        for word in self._between(start, end):
            is_whole &= not _WORD.search(self._text, covered, max(covered, word.start))
            covered = max(covered, word.end)
            if word.span is None:
                is_whole &= word.is_line
                continue
            span = self._cut(word, word.span, start, end)
            before = held.get(span.passage, span)
            first, last = min(before.start, span.start), max(before.end, span.end)
            held[span.passage] = PassageSpan(span.passage, first, last)
        is_whole &= covered >= end or not _WORD.search(self._text, covered, end)
        found = [each for each in held.values() if each.start < each.end]
        return FoundWords(found, is_whole and bool(found))

    def _between(self, start: int, end: int) -> Iterator[_PlacedWord]:
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._words) and self._words[at].start < end:
            if self._words[at].end > start:
                yield self._words[at]
            at += 1

    def _cut(self, word: _PlacedWord, span: PassageSpan, start: int, end: int) -> PassageSpan:
        """Return as much of a word as lies between, the whole of one that the passage changed."""
        if word.start not in self._letters:
            theirs = self._text[word.start : word.end]
            ours = self._texts[span.passage][span.start : span.end]
            self._letters[word.start] = _letters_in(theirs, ours)
        places = self._letters[word.start]
        if places is None:
            return span
        first, last = (bisect_left(places, at - word.start) for at in (start, end))
        return span._replace(start=span.start + first, end=span.start + last)


def _letters_in(theirs: str, ours: str) -> Sequence[int] | None:
    """Return where the letters of `ours` stand in a word that has more, such as footnote marks."""
    if theirs.endswith(ours):
        return range(len(theirs) - len(ours), len(theirs))
    places: list[int] = []
    for letter in ours:
        places.append(theirs.find(letter, places[-1] + 1 if places else 0))
        if places[-1] < 0:
            return None
    return places


def _without_place(words: Sequence[SourceWord]) -> Iterator[_PlacedWord]:
    return (_PlacedWord(each.start, each.end, None, False) for each in words)


class _Spans:
    """Gives the places of the words of passages, as an alignment names them in their order."""

    def __init__(self, document: Document) -> None:
        signs = {note.id: note.mark for note in document.footnotes}
        self._spans = {each.id: [*_word_spans(each, signs)] for each in document.passages()}
        self._taken: Counter[str] = Counter()

    def next(self, own: OwnWord) -> PassageSpan | None:
        """Return the place of the next word of its passage, None for one that none has."""
        if own.attributes or own.passage not in self._spans:
            return None
        at = self._taken[own.passage]
        self._taken[own.passage] += 1
        spans = self._spans[own.passage]
        return PassageSpan(own.passage, *spans[at]) if at < len(spans) else None


def _word_spans(passage: Passage, signs: dict[str, str]) -> Iterator[tuple[int, int]]:
    """Yield the places in the text of the words of a passage with its footnote marks."""
    letters = [(letter, at, at + 1) for at, letter in enumerate(passage.text)]
    for mark in sorted(passage.footnotes, key=lambda mark: mark.at)[::-1]:
        letters[mark.at : mark.at] = [(each, mark.at, mark.at) for each in signs[mark.footnote]]
    start = end = None
    for letter, first, last in letters:
        if DIRECTION.match(letter):
            continue
        if letter.isspace():
            if start is not None and end is not None:
                yield start, end
            start = end = None
        else:
            start = first if start is None else start
            end = last
    if start is not None and end is not None:
        yield start, end
