"""Finds in a text the words that a query asked for, and the stretch that shows most of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.model import Span
from index.search.analysis import Token, tokens
from index.search.plan import All, Any, Having, Near, Plan, Terms, Without

SNIPPET = 220  # characters: about three lines of a list
_LEAD = 40  # characters shown before the first word that was found


@dataclass(frozen=True, slots=True)
class Needle:
    """Words to be found side by side, each in any of its forms."""

    words: tuple[Terms, ...]


class Marker:
    """Finds in texts the words that one plan asks for."""

    def __init__(self, plan: Plan) -> None:
        self._needles = tuple(_needles(plan))

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return where the words stand in `text`, in order and never overlapping."""
        if not self._needles:
            return ()
        words = list(tokens(text))
        spans: list[Span] = []
        at = 0
        while at < len(words):
            length = max((_fits(needle, words, at) for needle in self._needles), default=0)
            if length:
                spans.append(Span(words[at].start, words[at + length - 1].end))
            at += max(1, length)
        return tuple(spans)


def _needles(plan: Plan) -> Iterator[Needle]:
    match plan:
        case Terms():
            yield Needle((plan,))
        case Near(words):
            yield Needle(words)
        case All(plans) | Any(plans):
            for inner in plans:
                yield from _needles(inner)
        case Having() | Without():
            return


def _meant(word: Terms, term: str) -> bool:
    return term in word.weights or (bool(word.beginning) and term.startswith(word.beginning))


def snippet(text: str, matches: Sequence[Span]) -> Span:
    """Return the stretch of `text` to show: all of a short one, else where most matches are."""
    if len(text) <= SNIPPET:
        return Span(0, len(text))
    starts = [max(0, match.start - _LEAD) for match in matches] or [0]
    best = max(starts, key=lambda start: (_inside(matches, start), -start))
    best = min(best, len(text) - SNIPPET)
    return Span(_word_start(text, best), _word_end(text, best + SNIPPET))


def _fits(needle: Needle, words: Sequence[Token], at: int) -> int:
    """Return how many words `needle` covers at `at`: all of its own, or 0."""
    here = words[at : at + len(needle.words)]
    if len(here) == len(needle.words) and all(
        _meant(asked, word.term) for word, asked in zip(here, needle.words, strict=True)
    ):
        return len(here)
    return 0


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
