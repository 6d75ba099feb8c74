"""Finds in a text the words that a query asked for, and the stretch that shows most of them."""

from collections.abc import Iterator, Sequence
from itertools import islice

from index.model import Span
from index.search.analysis import Token, tokens
from index.search.plan import All, Any, Near, Plan, Terms
from index.search.spotting import Spotter

SNIPPET = 220  # characters: about three lines of a list
_LEAD = 40  # characters shown before the first word that was found


class Marker:
    """Finds in texts the words that one plan asks for."""

    def __init__(self, plan: Plan) -> None:
        self._words: list[Terms] = []
        self._phrases: list[tuple[Terms, ...]] = []
        for needle in _needles(plan):
            if len(needle) == 1:
                self._words += needle
            else:
                self._phrases.append(needle)
        first = [*self._words, *(phrase[0] for phrase in self._phrases)]
        beginnings = {word.beginning for word in first if word.beginning}
        self._spotter = Spotter({term for word in first for term in word.weights}, beginnings)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return where the words stand in `text`, in order and never overlapping.

        Words of a phrase are one span. Where several could begin, it is the longest.
        """
        spans: list[Span] = []
        end = 0
        for word in self._spotter.spot(text):
            if word.start >= end:
                reached = max(self._ends(word, text), default=0)
                if reached:
                    end = reached
                    spans.append(Span(word.start, end))
        return tuple(spans)

    def _ends(self, word: Token, text: str) -> Iterator[int]:
        """Yield where what begins with `word` ends."""
        if any(_meant(each, word.term) for each in self._words):
            yield word.end
        for phrase in self._phrases:
            if _meant(phrase[0], word.term):
                here = [word, *islice(tokens(text, word.end), len(phrase) - 1)]
                if len(here) == len(phrase) and all(map(_meant_by, phrase, here)):
                    yield here[-1].end


def _needles(plan: Plan) -> Iterator[tuple[Terms, ...]]:
    """Yield what is to be marked as one: words, and phrases."""
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


def _meant_by(word: Terms, token: Token) -> bool:
    return _meant(word, token.term)


def snippet(text: str, matches: Sequence[Span]) -> Span:
    """Return the stretch of `text` to show: all of a short one, else where most matches are."""
    if len(text) <= SNIPPET:
        return Span(0, len(text))
    starts = [max(0, match.start - _LEAD) for match in matches] or [0]
    best = max(starts, key=lambda start: (_inside(matches, start), -start))
    best = min(best, len(text) - SNIPPET)
    return Span(_word_start(text, best), _word_end(text, best + SNIPPET))


def _inside(matches: Sequence[Span], start: int) -> int:
    return sum(start <= match.start and match.end <= start + SNIPPET for match in matches)


def _word_start(text: str, at: int) -> int:
    if at == 0:
        return 0
    space = text.find(" ", at - 1, at + _LEAD)  # beyond that stands what is to be shown
    return at if space < 0 else space + 1


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", at - _LEAD, at + 1)
    return at if space < 0 else space
