"""Finds the quotes that have no code in one part of a handout, by their words."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from index.export.handout.attribution_lines import is_translation
from index.export.handout.checked_quote import HandoutQuote, QuoteState, joined
from index.export.handout.handout_file import is_quote
from index.export.handout.likeness import ALIKE, alike, is_marked, says
from index.export.handout.part_text import PartText
from index.export.handout.translations_below import CheckedText, texts_of
from index.model import Passage

_LEAST = 8  # words in quotation marks that are taken for a quote where no style says it
_BEGINNING = 3  # words by which the first line of a quote is known


def uncoded_quotes(text: PartText, passages: Sequence[Passage]) -> list[HandoutQuote]:
    """Return the results for those of the `passages` that `text` quotes without a code.

    A translation counts with its original, where that stands before it.
    """
    quotes = [each for passage in passages for each in texts_of(passage)]
    whole = _WholeQuotes(text, quotes)
    told: list[HandoutQuote] = []
    known: dict[str, int] = {}  # id of a passage -> index in `told`
    for at, paragraph in enumerate(text.paragraphs):
        text.effort.next()
        if at in text.found or not text.texts[at]:
            continue
        nearest, run = whole.at(at)
        if nearest is None:
            if is_quote(paragraph) or _is_unstyled_quote(text, at):
                told.append(HandoutQuote(None, None, QuoteState.UNKNOWN))
            continue
        text.found.update(run)
        if isinstance(nearest.held, Passage):
            text.passages[run.start] = nearest.held
        line = text.line_after(run[-1])
        quote = text.compared(None, nearest, text.told(run), line)
        quote = text.with_shown(quote, range(run.start, run.stop + (line is not None)))
        of = known.get(nearest.held.id)
        if nearest.made is not None and of is not None:
            told[of] = joined(told[of], [quote])
        elif nearest.made is None or quote.difference or not is_translation(paragraph):
            known[nearest.held.id] = len(told)
            told.append(quote)
    return told


def _is_unstyled_quote(text: PartText, at: int) -> bool:
    """Return whether a paragraph is a quote by its marks, in a document by its line below too."""
    words = text.texts[at]
    if not is_marked(words) or len(words.split()) < _LEAST:
        return False
    return not text.has_styles or text.line_after(at) is not None


class _WholeQuotes:
    """Finds which of `quotes` stands at a paragraph, also where its lines are paragraphs."""

    def __init__(self, text: PartText, quotes: Sequence[CheckedText]) -> None:
        self._texts, self._found, self._alike = text.texts, text.found, text.effort.alike
        self._nearest: dict[str, CheckedText | None] = {}  # of words that may come again
        self._quotes = [each for each in quotes if each.words]
        self._begins = [Counter(each.words.split()) for each in self._quotes]
        self._runs = self._over_lines()

    def at(self, place: int) -> tuple[CheckedText | None, range]:
        """Return the quote at the paragraph `place`, or None, and its paragraphs."""
        if place in self._runs:
            return self._runs[place]
        told = self._texts[place]
        if told not in self._nearest:
            self._nearest[told] = _nearest(told, self._quotes)
        nearest = self._nearest[told]
        if nearest is not None:
            return nearest, range(place, place + 1)
        return self._begun(place)

    def _over_lines(self) -> dict[int, tuple[CheckedText, range]]:
        """Return the quotes that stand word for word over several paragraphs, by the first one."""
        starts = [0, *accumulate(len(each) + 1 for each in self._texts)]
        whole = " ".join(self._texts)
        found: dict[int, tuple[CheckedText, range]] = {}
        for quote in self._quotes:
            at = whole.find(quote.words)
            while at >= 0:
                first = bisect_right(starts, at) - 1
                run = range(first, bisect_right(starts, at + len(quote.words) - 1))
                is_free = not self._found.intersection(run)
                if len(run) > 1 and is_free and says(self._told(run), quote.words):
                    found.setdefault(first, (quote, run))
                at = whole.find(quote.words, at + 1)
        return found

    def _begun(self, place: int) -> tuple[CheckedText | None, range]:
        """Return the quote that begins at `place` and goes on below, much as the archive has it."""
        first = Counter(self._texts[place].split())
        if first.total() < _BEGINNING:
            return None, range(0)
        best: tuple[float, CheckedText | None, range] = (ALIKE, None, range(0))
        for quote, words in zip(self._quotes, self._begins, strict=True):
            if (first & words).total() < ALIKE * first.total():
                continue
            for run in self._runs_from(place, 2 * len(quote.words)):
                likeness = self._alike(quote.words, self._told(run))
                if likeness > best[0]:
                    best = (likeness, quote, run)
        return best[1], best[2]

    def _runs_from(self, place: int, most: int) -> list[range]:
        runs: list[range] = []
        length = 0
        for last in range(place, len(self._texts)):
            if last in self._found or length >= most:
                break
            length += len(self._texts[last]) + 1
            runs.append(range(place, last + 1))
        return runs[1:]

    def _told(self, run: range) -> str:
        return " ".join(filter(None, (self._texts[at] for at in run)))


def _nearest(told: str, quotes: Sequence[CheckedText]) -> CheckedText | None:
    """Return the one of `quotes` that `told` quotes, or None."""
    for each in quotes:
        if says(told, each.words):
            return each
    near = [each for each in quotes if alike(each.words, told) >= ALIKE]
    return max(near, key=lambda each: alike(each.words, told), default=None)
