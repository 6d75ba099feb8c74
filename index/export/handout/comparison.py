"""Checks for each quote in a handout whether its words and the line under it are the archive's."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import islice
from pathlib import Path

from index.export.handout.attribution_lines import (
    AttributionLines,
    even,
    is_attribution,
    is_label,
    is_translation,
    without_dashes,
)
from index.export.handout.handout_file import is_quote, paragraphs_of
from index.library.archive import OpenArchive
from index.model import CELL_END, ROW_END, Footnote, Passage, PassageKind, Translation
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


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a passage or footnote, or those of its translation `made`."""

    held: Passage | Footnote
    words: str
    made: Translation | None = None


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
        self._below_originals = _BelowOriginals(
            paragraphs, self._texts, self._lines, archive.content.language
        )
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
        text, run = self._closest(held, places)
        self._found.update(run)
        below = self._below(run, places.stop - 1) if run else ""
        quote = self._compared(code, text, self._told(run), below)
        if text.made is not None or not run:
            return quote
        return _together(quote, list(self._translations(code, held, places.stop)))

    def _closest(self, held: Passage | Footnote, places: range) -> tuple[_Text, Sequence[int]]:
        """Return the text of `held` that is within `places`, or is most similar, and where."""
        is_table = isinstance(held, Passage) and held.table is not None
        found: list[tuple[float, _Text, Sequence[int]]] = []
        for text in _texts_of(held):
            raw = text.made.text if text.made else held.text
            run = self._table(raw, places) if is_table else self._best(text.words, places)
            told = self._told(run)
            if _says(told, text.words):
                return text, run
            found.append((alike(text.words, told), text, run))
        _likeness, text, run = max(found, key=lambda each: each[0])
        return text, run

    def _translations(
        self, code: str, held: Passage | Footnote, start: int
    ) -> Iterator[HandoutQuote]:
        """Yield the results for the translations of `held` that stand from `start` on."""
        for text, run in self._below_originals.found(_texts_of(held)[1:], start):
            line = self._line_after(run[-1])
            self._found.update(run, () if line is None else (run.stop,))
            yield self._compared(code, text, self._told(run), line)

    def _told(self, run: Sequence[int]) -> str:
        """Return the words in the paragraphs of `run`."""
        return " ".join(filter(None, (self._texts[at] for at in run)))

    def _compared(
        self, code: str | None, text: _Text, told: str, below: str | None
    ) -> HandoutQuote:
        """Return the result for `text`, of which a handout says `told`, and `below` its line.

        Where that is None, the line is not known, and does not count.
        """
        held, words = text.held, text.words
        says, allowed = _says(told, words), self._allowed(text)
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

    def _allowed(self, text: _Text) -> tuple[str, ...] | None:
        """Return the lines that may stand under `text`, or None where it is no quote."""
        held = text.held
        if not isinstance(held, Passage) or held.kind is not PassageKind.QUOTE:
            return None
        return self._lines.allowed(held.attribution, text.made)

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

    def _uncoded(self, named: set[str]) -> list[HandoutQuote]:
        """Return the results for quotes without a code; `named` are the passages with one.

        A translation counts with its original, where that stands before it.
        """
        quotes = [
            text
            for passage in self._archive.content.passages()
            if passage.kind is PassageKind.QUOTE and passage.id not in named
            for text in _texts_of(passage)
        ]
        told: list[HandoutQuote] = []
        originals: dict[str, int] = {}  # id of a passage -> index in `told`
        for at, paragraph in enumerate(self._paragraphs):
            count = len(self._paragraphs)
            self._pace.tell(Step.LOOKING_UP, count + at, 2 * count)
            if at in self._found or not self._texts[at]:
                continue
            nearest = _nearest(self._texts[at], quotes)
            if nearest is not None:
                quote = self._compared(None, nearest, self._texts[at], self._line_after(at))
                of = originals.get(nearest.held.id)
                if nearest.made is None:
                    originals[nearest.held.id] = len(told)
                    told.append(quote)
                elif of is not None:
                    told[of] = _together(told[of], [quote])
                elif quote.difference or not is_translation(paragraph):
                    told.append(quote)
            elif is_quote(paragraph):
                told.append(HandoutQuote(None, None, QuoteState.UNKNOWN))
        return told

    def _line_after(self, at: int) -> str | None:
        """Return the line under a quote without a code, or None where its style is another."""
        after = self._paragraphs[at + 1 : at + 2]
        if not after or not is_attribution(after[0]):
            return None
        return without_dashes(self._texts[at + 1])


class _BelowOriginals:
    """Finds the translations that stand below the code of their original."""

    def __init__(
        self,
        paragraphs: Sequence[StructuredParagraph],
        texts: Sequence[str],
        lines: AttributionLines,
        language: str,
    ) -> None:
        self._paragraphs, self._texts = paragraphs, texts
        self._lines, self._language = lines, language

    def found(self, made: Sequence[_Text], start: int) -> Iterator[tuple[_Text, range]]:
        """Yield those of the translations `made` that stand from `start` on, and where.

        One of which neither words nor label are known is found by its style.
        """
        was_found = False
        for text in made:
            if run := self._labelled_or_alike(text, start):
                was_found, start = True, run.stop
                yield text, run
        if made and not was_found and (run := self._styled(start)):
            yield made[0], run

    def _labelled_or_alike(self, text: _Text, start: int) -> range:
        filled = self._next_two(start)
        runs = (run for at in filled for run in self._runs(at, 2 * len(text.words)))
        best = max(runs, key=lambda run: self._likeness(text, run), default=range(0))
        if best and self._likeness(text, best) >= _ALIKE:
            return best
        is_labelled = len(filled) > 1 and self._texts[filled[0]] in self._labels(text)
        is_below = is_labelled and not is_quote(self._paragraphs[filled[1]])
        return range(filled[1], filled[1] + 1) if is_below else range(0)

    def _styled(self, start: int) -> range:
        for at in self._next_two(start):
            if is_translation(self._paragraphs[at]):
                return range(at, at + 1)
            if not is_label(self._paragraphs[at]):
                break
        return range(0)

    def _next_two(self, start: int) -> list[int]:
        """Return the next two paragraphs with words, which may be a label and a translation."""
        near = range(start, min(start + _NEAR, len(self._texts)))
        return list(islice((at for at in near if self._texts[at]), 2))

    def _runs(self, start: int, most: int) -> Iterator[range]:
        """Yield the runs of paragraphs from `start` on, up to about `most` characters."""
        length = 0
        for end in range(start, min(start + _NEAR, len(self._texts))):
            yield range(start, end + 1)
            length += len(self._texts[end]) + 1
            if length >= most:
                break

    def _likeness(self, text: _Text, run: range) -> float:
        told = " ".join(filter(None, (self._texts[at] for at in run)))
        return 2.0 if told == text.words else alike(text.words, told)

    def _labels(self, text: _Text) -> frozenset[str]:
        held = text.held
        language = held.language if isinstance(held, Passage) else self._language
        return self._lines.labels(text.made, language) if text.made else frozenset()


def _texts_of(held: Passage | Footnote) -> list[_Text]:
    """Return the original of `held`, and then its translations."""
    made = [_Text(held, even(each.text), each) for each in held.translations]
    return [_Text(held, even(held.text)), *made]


def _together(quote: HandoutQuote, below: Sequence[HandoutQuote]) -> HandoutQuote:
    """Return the result for `quote` with those for the translations `below` it."""
    told = [each.difference for each in (quote, *below) if each.difference]
    if not told:
        return quote
    return replace(quote, state=QuoteState.ALTERED, difference=" … ".join(told))


def _nearest(told: str, quotes: Sequence[_Text]) -> _Text | None:
    """Return the one of `quotes` that `told` quotes, or None."""
    for each in quotes:
        if _says(told, each.words):
            return each
    near = [each for each in quotes if alike(each.words, told) >= _ALIKE]
    return max(near, key=lambda each: alike(each.words, told), default=None)


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
