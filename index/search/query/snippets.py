"""Finds the words of a query in a text, and the part of the text that shows most of them."""

from collections.abc import Iterator, Sequence

from index.model import Span
from index.search.query.plan import All, Any, Near, Plan, Terms
from index.search.text.analysis import next_word
from index.search.text.word_spans import Plain, WordSpanFinder

SNIPPET = 220  # characters: about three lines of a list
_LEAD = 40  # characters shown before the first match
_ALIKE = 4  # letters with which forms of one word begin alike


class Marker:
    """Finds the words of one plan in texts."""

    def __init__(self, plan: Plan) -> None:
        self._words: list[Terms] = []
        self._phrases: list[tuple[Terms, tuple[Terms, ...]]] = []  # the first word, and the rest
        for needle in _needles(plan):
            if len(needle) == 1:
                self._words += needle
            else:
                self._phrases.append((needle[0], needle[1:]))
        self._terms = {term for word in self._words for term in word.weights}
        self._beginnings = tuple({word.beginning for word in self._words if word.beginning})
        first = [word for word, _rest in self._phrases]
        self._spotter = WordSpanFinder(
            self._terms.union(*(word.weights for word in first)),
            {*self._beginnings, *(word.beginning for word in first if word.beginning)},
        )

    def spans(self, text: Plain) -> tuple[Span, ...]:
        """Return the matches in `text`, in order and without overlaps.

        A phrase is one span. Where several matches begin at one place, the longest counts.
        """
        spans: list[Span] = []
        end = 0
        for term, start, last in self._spotter.spot(text):
            if start >= end:
                reached = self._end(term, last, text)
                if reached:
                    end = reached
                    spans.append(Span(start, end))
        return tuple(spans)

    def _end(self, term: str, last: int, text: Plain) -> int:
        """Return the end of the longest match beginning with `term`, which ends at `last`, or 0."""
        begun = self._beginnings and term.startswith(self._beginnings)
        end = last if begun or term in self._terms else 0
        for first, rest in self._phrases:
            if _meant(first, term):
                end = max(end, _end_of_phrase(rest, last, text))
        return end


def _end_of_phrase(rest: Sequence[Terms], end: int, text: Plain) -> int:
    """Return the end of a phrase whose first word ends at `end`, or 0 if `rest` does not follow."""
    small = text.small
    for word in rest:
        # Mostly one blank and the plain word follow: then the text need not be tokenised.
        blank = small.find(" ", end + 1)
        if blank > 0 and small[end] == " " and small[end + 1 : blank] in word.weights:
            end = blank
            continue
        following = next_word(text.text, end)
        if following is None or not _meant(word, following.term):
            return 0
        if text.parts(end, following.start):
            return 0
        end = following.end
    return end


def _needles(plan: Plan) -> Iterator[tuple[Terms, ...]]:
    """Yield the words and phrases of `plan`, each to be marked as one span."""
    waiting = [plan]
    while waiting:
        match waiting.pop():
            case Terms() as word:
                yield (word,)
            case Near(words, None) if words:
                yield words
            case Near(words):
                yield from ((word,) for word in words)
            case All(plans) | Any(plans):
                waiting += plans


def _meant(word: Terms, term: str) -> bool:
    return term in word.weights or (bool(word.beginning) and term.startswith(word.beginning))


def snippet(text: str, matches: Sequence[Span]) -> Span:
    """Return the span of `text` to show: all of a short text, else the part with most matches.

    A part with more different words comes first: with both words of a query, not one of them often.
    """
    if len(text) <= SNIPPET:
        return Span(0, len(text))
    best = matches[0].start - _LEAD if matches and matches[0].start > _LEAD else 0
    if matches and matches[-1].end > best + SNIPPET:
        best = _fullest(text, matches, best)
    best = min(best, len(text) - SNIPPET)
    return Span(_word_start(text, best), _word_end(text, best + SNIPPET))


def _fullest(text: str, matches: Sequence[Span], best: int) -> int:
    """Return the start of the first snippet with the most words, or `best` where none has any.

    A snippet may begin _LEAD characters before each match. Words that begin alike count as forms of
    one word.
    """
    words = [text[each.start : each.end][:_ALIKE].casefold() for each in matches]
    held: dict[str, int] = {}  # word -> how often it is in the snippet that is looked at
    most = 0, 0
    first = last = 0
    for match in matches:
        start = match.start - _LEAD if match.start > _LEAD else 0
        while matches[first].start < start:
            if first < last:
                _drop(held, words[first])
            first += 1
        last = max(first, last)
        while last < len(matches) and matches[last].end <= start + SNIPPET:
            held[words[last]] = held.get(words[last], 0) + 1
            last += 1
        if (len(held), last - first) > most:
            best, most = start, (len(held), last - first)
    return best


def _drop(held: dict[str, int], word: str) -> None:
    held[word] -= 1
    if not held[word]:
        del held[word]


def _word_start(text: str, at: int) -> int:
    if at == 0:
        return 0
    space = text.find(" ", at - 1, at + _LEAD)  # beyond it the match begins
    return at if space < 0 else space + 1


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", at - _LEAD, at + 1)
    return at if space < 0 else space
