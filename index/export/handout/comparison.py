"""Checks for each quote in a handout whether its words and the line under it are the archive's."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path

from index.export.handout.attribution_lines import (
    AttributionLines,
    even,
    is_attribution,
    without_dashes,
)
from index.export.handout.handout_file import is_quote, paragraphs_of
from index.library.archive import OpenArchive
from index.model import CELL_END, ROW_END, Footnote, Passage, PassageKind
from index.model.links import Link, links_in
from index.office.text import StructuredParagraph
from index.progress import Progress, Step

_ALIKE = 0.75  # share of common words; below it, two texts are different
_NEAR = 100  # paragraphs before a code among which its quote is searched
_AROUND = 3  # words shown on each side of a difference
_MARKED = re.compile(r"[“”„«»‘’\"'‹›].*[“”„«»‘’\"'‹›]", re.DOTALL)


class QuoteState(StrEnum):
    """The result of the check of a quote."""

    UNCHANGED = "unchanged"
    ALTERED = "altered"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class HandoutQuote:
    """One quote in a handout, with its code and the id of its passage where they are known.

    `difference` is how an altered quote, or the line under it, differs from the archive's.
    """

    code: str | None
    passage: str | None
    state: QuoteState
    difference: str | None = None


def check_handout(
    file: Path, archive: OpenArchive, pace: Progress | None = None
) -> list[HandoutQuote]:
    """Return the result for each quote in the DOCX `file`, identified by its code or its words.

    `pace` is told of the progress. Raises ArchiveUnreadable, and Stopped.
    """
    return list(_Handout(paragraphs_of(file), archive, pace or Progress()).quotes())


class _Handout:
    """Finds the quotes of one handout in the archive."""

    def __init__(
        self, paragraphs: Sequence[StructuredParagraph], archive: OpenArchive, pace: Progress
    ) -> None:
        self._pace = pace
        self._paragraphs = paragraphs
        self._texts = [even(each.text) for each in paragraphs]
        self._archive = archive
        self._lines = AttributionLines(archive.content, self._texts)
        self._withdrawn = set(archive.content.withdrawn)
        self._found: set[int] = set()  # indices of paragraphs whose quotes were found

    def quotes(self) -> Iterator[HandoutQuote]:
        """Yield the quotes with a code in their order, then those without one."""
        since = 0
        named: set[str] = set()
        for at, paragraph in enumerate(self._paragraphs):
            self._pace.tell(Step.LOOKING_UP, at, 2 * len(self._paragraphs))
            links = list(links_in(paragraph.text))
            for link in links:
                named.add(link.name)
                yield self._coded(link, range(since, at + 1))
            since = at + 1 if links else since
        yield from self._uncoded(named)

    def _coded(self, link: Link, places: range) -> HandoutQuote:
        """Return the result for the quote with the code `link`, searched at `places`."""
        archive = self._archive
        code = f"satchel:{link.archive}/{link.name}#{link.digest}"
        if link.archive != archive.content.id:
            return HandoutQuote(code, None, QuoteState.UNKNOWN)
        held = archive.passage(link.name) or archive.footnote(link.name)
        if held is None:
            gone = link.name in self._withdrawn
            return HandoutQuote(
                code, link.name, QuoteState.WITHDRAWN if gone else QuoteState.UNKNOWN
            )
        words = even(held.text)
        is_table = isinstance(held, Passage) and held.table is not None
        run = self._table(held.text, places) if is_table else self._best(words, places)
        self._found.update(run)
        told = " ".join(filter(None, (self._texts[at] for at in run)))
        below = self._below(run, places.stop - 1) if run else ""
        return self._compared(code, held, words, told, below)

    def _compared(
        self, code: str | None, held: Passage | Footnote, words: str, told: str, below: str | None
    ) -> HandoutQuote:
        """Return the result for `held`, of which a handout says `told`, and `below` its line.

        Where that is None, the line is not known, and does not count.
        """
        says, allowed = _says(told, words), self._allowed(held)
        if says and told != words and below is not None:
            below = without_dashes(f"{told.partition(words)[2]} {below}")
        if below is None or allowed is None:
            below, line = "", ""
        else:
            line = below if below in allowed else allowed[0]
        if says and below == line:
            return HandoutQuote(code, held.id, QuoteState.UNCHANGED)
        shown = words if says else told
        how = difference(f"{words} {line}", f"{shown} {below}")
        return HandoutQuote(code, held.id, QuoteState.ALTERED, how)

    def _allowed(self, held: Passage | Footnote) -> tuple[str, ...] | None:
        """Return the lines that may stand under `held`, or None where it is no quote."""
        if not isinstance(held, Passage) or held.kind is not PassageKind.QUOTE:
            return None
        return self._lines.allowed(held.attribution)

    def _below(self, run: Sequence[int], end: int) -> str:
        """Return the words between the quote in the paragraphs of `run` and the paragraph `end`.

        The paragraphs are found then: they are no quotes of their own.
        """
        between = range(run[-1] + 1, end)
        self._found.update(between)
        return without_dashes(" ".join(filter(None, (self._texts[at] for at in between))))

    def _table(self, text: str, places: range) -> Sequence[int]:
        """Return the paragraphs right before a code that may be the caption and cells of a table.

        Its cells are too many to look for the best run of paragraphs.
        """
        parts = text.replace(ROW_END, CELL_END).split(CELL_END)
        count = sum(1 for part in parts if part.strip())
        filled = [at for at in places[:-1] if self._texts[at]]
        return filled[-count:]

    def _best(self, words: str, places: range) -> range:
        """Return the run of paragraphs within `places` that is most similar to `words`."""
        best, most = range(0), 0.0
        for run in self._runs(2 * len(words), places[-_NEAR:]):
            told = " ".join(self._texts[at] for at in run)
            likeness = 2.0 if told == words else alike(words, told)
            if likeness > most or (likeness == most and run.start > best.start):
                best, most = run, likeness
        return best

    def _runs(self, most: int, places: range) -> Iterator[range]:
        """Yield the runs of paragraphs within `places`, each up to about `most` characters."""
        for start in places:
            length = 0
            for end in range(start, places.stop if self._texts[start] else start):
                yield range(start, end + 1)
                length += len(self._texts[end]) + 1
                if length >= most:
                    break

    def _uncoded(self, named: set[str]) -> Iterator[HandoutQuote]:
        """Yield the results for quotes without a code; `named` are the passages with one."""
        quotes = [
            (passage, even(passage.text))
            for passage in self._archive.content.passages()
            if passage.kind is PassageKind.QUOTE and passage.id not in named
        ]
        for at, paragraph in enumerate(self._paragraphs):
            count = len(self._paragraphs)
            self._pace.tell(Step.LOOKING_UP, count + at, 2 * count)
            if at in self._found or not self._texts[at]:
                continue
            nearest = _nearest(self._texts[at], quotes)
            if nearest is not None:
                yield self._compared(None, *nearest, self._texts[at], self._line_after(at))
            elif is_quote(paragraph):
                yield HandoutQuote(None, None, QuoteState.UNKNOWN)

    def _line_after(self, at: int) -> str | None:
        """Return the line under a quote without a code, or None where its style is another."""
        after = self._paragraphs[at + 1 : at + 2]
        if not after or not is_attribution(after[0]):
            return None
        return without_dashes(self._texts[at + 1])


def _nearest(told: str, quotes: Sequence[tuple[Passage, str]]) -> tuple[Passage, str] | None:
    """Return the one of `quotes` that `told` quotes, with its words, or None."""
    for each in quotes:
        if _says(told, each[1]):
            return each
    near = [each for each in quotes if alike(each[1], told) >= _ALIKE]
    return max(near, key=lambda each: alike(each[1], told), default=None)


def _says(told: str, words: str) -> bool:
    """Return whether `told` equals `words`, or holds them with their own quotation marks."""
    return told == words or (bool(_MARKED.fullmatch(words)) and words in told)


def alike(one: str, other: str) -> float:
    """Return the share of words common to `one` and `other`, 0 to 1, in any order."""
    if not one.strip() or not other.strip() or not 1 / 3 <= len(one) / len(other) <= 3:
        return 0.0
    counted, others = Counter(one.split()), Counter(other.split())
    both = counted.total() + others.total()
    return 2 * (counted & others).total() / both


def difference(words: str, told: str) -> str:
    """Return how `told` differs from `words`: [-removed-] and {+added+} words."""
    was, now = words.split(), told.split()
    parts: list[str] = []
    for kind, start, end, start_now, end_now in SequenceMatcher(
        None, was, now, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            parts += _shortened(was[start:end], is_first=start == 0, is_last=end == len(was))
            continue
        parts += [f"[-{' '.join(was[start:end])}-]"] if start < end else []
        parts += [f"{{+{' '.join(now[start_now:end_now])}+}}"] if start_now < end_now else []
    return " ".join(parts)


def _shortened(same: list[str], *, is_first: bool, is_last: bool) -> list[str]:
    """Return equal words, shortened to those next to a difference."""
    after, before = ([] if is_first else same[:_AROUND]), ([] if is_last else same[-_AROUND:])
    if len(same) <= len(after) + len(before):
        return same
    return [*after, "…", *before]
