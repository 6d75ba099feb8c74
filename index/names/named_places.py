"""Finds places, addresses, and workplaces with a name of their own."""

import re
from collections.abc import Iterator

from index.names.found_name import FoundName, NameKind
from index.names.sentences import SentenceWords
from index.names.word_lists import PLACES, holds_cyrillic
from index.names.words import ABBREVIATIONS
from index.text.certainty import Certainty
from index.text.closed_spans import closed_span

_HOUSE = re.compile(r"(?<!\w)\d{1,4}-(?:үй|батир)[^\W\d_]{0,8}", re.IGNORECASE)
_CUES = frozenset({"places.cues", "places.streets", "places.houses", "workplaces.cues"})
_GAP_BEFORE_NUMBER = re.compile(r"[\s.,№]{1,4}|\s(?:[Nn]o\.?|N)\s?")
_OPENED = re.compile(r"\s[«“„\"‘]")
_OPENS, _CLOSES = re.compile('[«“„"‘]$'), re.compile('[»”“"’]')
_CLOSED = re.compile(r"[»”“\"’]?\s")
_NUMBER_WORDS = frozenset({"no", "n"})
_MOST_NAMES = 3  # words of the name of a street or a workplace
_MOST_QUOTED = 8  # words more of a name in quotation marks


class NamedPlaces:
    """Looks in one text, whose words are `words`."""

    def __init__(self, text: str, words: SentenceWords) -> None:
        self._text = text
        self._in = words

    def find(self) -> Iterator[FoundName]:
        """Yield all places, addresses and workplaces; the spans may overlap."""
        if holds_cyrillic(self._text):
            for found in _HOUSE.finditer(self._text):
                yield FoundName(*found.span(), NameKind.ADDRESS)
        for at, word in enumerate(self._in.words):
            lists = self._in.lists_of(at)
            if lists and (word.is_capital or not lists.isdisjoint(_CUES)):
                yield from self._about(at)

    def _about(self, at: int) -> Iterator[FoundName]:
        """Yield what the word `at` tells, which is in some list."""
        lists = self._in.lists_of(at)
        if self._in.words[at].is_capital:
            yield from self._listed(at)
        if "places.cues" in lists:
            yield from self._beside(at, NameKind.PLACE)
        if "places.streets" in lists:
            yield from self._address(at)
        elif "places.houses" in lists:
            yield from self._house(at)
        if "workplaces.cues" in lists:
            yield from self._workplace(at)

    def _listed(self, at: int) -> Iterator[FoundName]:
        word = self._in.words[at]
        is_adjective = self._in.has("places.adjectives", at)
        if self._in.has(PLACES, at) or (is_adjective and not word.is_all_capitals):
            yield FoundName(word.start, word.end, NameKind.PLACE)

    def _beside(self, cue: int, kind: NameKind) -> Iterator[FoundName]:
        """Yield the capitals right before or after the cue, with it.

        In Kyrgyz the name of a place is before the cue only.
        """
        is_before = kind is NameKind.PLACE and self._in.language == "ky"
        after = cue + 1 if is_before else self._after(cue)
        for start, end in ((self._before(cue), cue), (cue + 1, after)):
            if start < end:
                first, last = min(start, cue), max(end - 1, cue)
                yield self._span(first, last, kind)

    def _before(self, cue: int) -> int:
        """Return where the capitals begin that end right before `cue`."""
        start = cue
        while start > 0 and cue - start < _MOST_NAMES and self._in.words[start].joined:
            is_sure = self._in.is_capital_name(start - 1) and not self._in.is_first(start - 1)
            if not is_sure:
                break
            start -= 1
        return start

    def _after(self, cue: int) -> int:
        """Return where the capitals end that begin right after `cue`, an “of” or a dot between."""
        end = cue + 1
        is_short = self._in.words[cue].plain in ABBREVIATIONS
        while end < len(self._in.words) and end - cue <= _MOST_NAMES:
            gap = self._gap(end)
            is_near = gap in (" ", "\xa0") or (end == cue + 1 and is_short and gap in (". ", "."))
            if not (is_near and self._in.is_capital_name(end)):
                break
            end += 1
        return end

    def _address(self, cue: int) -> Iterator[FoundName]:
        """Yield a street with its name and the numbers beside it."""
        first, last = self._before(cue), max(cue, self._after(cue) - 1)
        has_name = first < cue or last > cue
        if first > 0 and self._gap(first) == " " and self._is_number(first - 1):
            first -= 1
        last = self._with_numbers(last)
        if has_name:
            yield self._span(first, last, NameKind.ADDRESS)

    def _house(self, cue: int) -> Iterator[FoundName]:
        last = self._with_numbers(cue)
        if last > cue:
            yield self._span(cue, last, NameKind.ADDRESS)

    def _with_numbers(self, last: int) -> int:
        """Return the place of the last number or word for a house that follows `last`."""
        end = last
        while end + 1 < len(self._in.words) and end - last < _MOST_NAMES:
            is_house = self._in.has("places.houses", end + 1)
            gap = self._gap(end + 1)
            if not _GAP_BEFORE_NUMBER.fullmatch(gap) or not (is_house or self._is_number(end + 1)):
                break
            end += 1
        while end > last and not self._is_number(end):
            end -= 1
        return end

    def _workplace(self, cue: int) -> Iterator[FoundName]:
        """Yield a workplace with its name in quotation marks, its capitals, or its number."""
        following = cue + 1
        if self._is_numbered(cue):
            yield self._span(cue - 1, cue, NameKind.WORKPLACE)
        if following < len(self._in.words):
            if _OPENED.fullmatch(self._gap(following)) and self._in.words[following].is_capital:
                yield self._span(cue, self._quoted_end(following), NameKind.WORKPLACE)
                return
            if end := self._number_after(following):
                yield self._span(cue, end, NameKind.WORKPLACE)
                return
        yield from self._beside(cue, NameKind.WORKPLACE)
        is_quoted = cue > 0 and len(self._gap(cue)) > 1 and _CLOSED.fullmatch(self._gap(cue))
        if is_quoted and self._in.words[cue - 1].is_capital:
            yield self._span(self._quoted_start(cue - 1), cue, NameKind.WORKPLACE)

    def _number_after(self, at: int) -> int:
        """Return the place of the number that a number sign or “No” at `at` introduces, or 0."""
        end = at + (self._in.words[at].plain in _NUMBER_WORDS)
        is_told = end < len(self._in.words) and (end > at or "№" in self._gap(end))
        return end if is_told and self._is_number(end) else 0

    def _is_numbered(self, cue: int) -> bool:
        """Return whether a number sign and a number are right before the cue, as in Kyrgyz."""
        return (
            cue > 0
            and self._gap(cue) == " "
            and self._is_number(cue - 1)
            and "№" in self._gap(cue - 1)
        )

    def _quoted_end(self, at: int) -> int:
        """Return the place of the last word in the quotation marks that open before `at`."""
        end = at
        most = min(len(self._in.words) - 1, at + _MOST_QUOTED)
        while end < most and self._gap(end + 1) == " ":
            end += 1
        is_closed = _CLOSES.match(self._text, self._in.words[end].end)
        return end if is_closed else min(end, at + _MOST_NAMES)

    def _quoted_start(self, at: int) -> int:
        """Return the place of the first word in the quotation marks that close after `at`."""
        least = max(0, at - _MOST_QUOTED)
        start = at
        while start > least and self._gap(start) == " ":
            start -= 1
        return start if _OPENS.search(self._gap(start)) else at

    def _is_number(self, at: int) -> bool:
        return self._in.words[at].plain[0].isdigit() and len(self._in.words[at].plain) <= 5

    def _gap(self, at: int) -> str:
        """Return what stands before the word `at`, after the word before it."""
        before = self._in.words[at - 1].end if at else 0
        return self._text[before : self._in.words[at].start]

    def _span(self, first: int, last: int, kind: NameKind) -> FoundName:
        span = self._in.words[first].start, self._in.words[last].end
        return FoundName(*closed_span(self._text, *span), kind, Certainty.LIKELY)
