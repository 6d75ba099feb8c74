"""Finds the quotes that have a code in one part of a handout."""

from collections.abc import Iterator, Sequence

from index.export.handout.archive_words import citations
from index.export.handout.attribution_lines import even, without_dashes
from index.export.handout.checked_quote import HandoutQuote, QuoteState, joined
from index.export.handout.likeness import alike, says
from index.export.handout.part_text import PartText
from index.export.handout.translations_below import (
    NEAR,
    BelowOriginals,
    CheckedText,
    texts_of,
)
from index.export.words import LANGUAGES, Words
from index.library.archive import OpenArchive
from index.model import CELL_END, ROW_END, Archive, CellGrid, Footnote, Passage
from index.model.links import Link, links_in


class CodedQuotes:
    """Finds each quote in the paragraphs before its code, and its translations."""

    def __init__(self, text: PartText, archive: OpenArchive) -> None:
        self.text = text
        self._archive = archive
        self._below_originals = BelowOriginals(
            text.paragraphs, text.texts, text.lines, archive.content.language
        )
        self._withdrawn = set(archive.content.withdrawn)
        self._cited = _Citations(archive.content)

    def links(self) -> Iterator[Link]:
        """Yield the codes in their order."""
        return (link for each in self.text.paragraphs for link in links_in(each.text))

    def quotes(self) -> Iterator[HandoutQuote]:
        """Yield the results for the quotes with a code, in their order."""
        since = 0
        for at, paragraph in enumerate(self.text.paragraphs):
            self.text.effort.next()
            links = list(links_in(paragraph.text))
            for link in links:
                yield self._coded(link, range(since, at + 1))
            since = at + 1 if links else since

    def mentioned(self, named: set[str]) -> Iterator[HandoutQuote]:
        """Yield the results for codes of no passage that is there, other than of those `named`."""
        for link in self.links():
            if self._held(link) is None and link.name not in named:
                yield self._without_words(link)

    def _coded(self, link: Link, places: range) -> HandoutQuote:
        """Return the result for the quote with the code `link`, searched at `places`."""
        held = self._held(link)
        if held is None:
            return self._without_words(link)
        code = _code(link)
        text, run = self._closest(held, places)
        self.text.found.update(run)
        if not run:
            return self.text.compared(code, text, "", "")
        end = places.stop - 1
        self.text.starts.add(run[0])
        if isinstance(held, Passage):
            self.text.passages[run[0]] = held
            self.text.coded.add(held.id)
        self.text.codes.add(end)
        quote = self._compared(held, code, (text, run), end)
        self.text.around.append(self._source(run, end))
        return self.text.with_shown(quote, range(run[0], places.stop))

    def _compared(
        self,
        held: Passage | Footnote,
        code: str,
        found: tuple[CheckedText, Sequence[int]],
        end: int,
    ) -> HandoutQuote:
        text, run = found
        if text.made is not None:
            return self.text.compared(code, text, self.text.told(run), self._below(run, end))
        made = list(self._below_originals.found(texts_of(held)[1:], run[-1] + 1, end))
        if made:  # as on slides, where the code stands below both
            return self._with_translation(code, (text, run), made, end)
        quote = self.text.compared(code, text, self.text.told(run), self._below(run, end))
        return joined(quote, list(self._translations(code, held, end + 1)))

    def _with_translation(
        self,
        code: str,
        original: tuple[CheckedText, Sequence[int]],
        made: Sequence[tuple[CheckedText, range]],
        end: int,
    ) -> HandoutQuote:
        """Return the result for an original whose translations stand before its code at `end`.

        The line under the original stands above the first translation, or below the line under
        the last one, which need not have one.
        """
        text, run = original
        first, last = made[0], made[-1]
        between = range(run[-1] + 1, first[1].start)
        own = [at for at in between if not self._below_originals.is_label(at, first[0])]
        of_last = [at for at in range(last[1].stop, end) if self.text.texts[at]]
        if not self.text.told(own):
            own, of_last = of_last[-1:], of_last[:-1]
        self.text.found.update(range(run[-1] + 1, end))
        quote = self.text.compared(code, text, self.text.told(run), self._line(own, end))
        lines = [None] * (len(made) - 1) + [self._line(of_last, end) if of_last else None]
        others = [
            self.text.compared(code, each, self.text.told(place), line)
            for (each, place), line in zip(made, lines, strict=True)
        ]
        return joined(quote, others)

    def _line(self, places: Sequence[int], end: int) -> str:
        """Return the words at `places` as a line; in plain text, without a citation after it."""
        told, _source = self._parted(self.text.told(places), end)
        return without_dashes(told.rstrip("( "))

    def _parted(self, told: str, end: int) -> tuple[str, str]:
        """Return the line at the beginning of `told`, and the citation after it in plain text."""
        begin = None if self.text.has_styles else self._cited.begin(told, self.text.texts[end])
        return (told, "") if begin is None else (told[:begin], told[begin:])

    def _source(self, run: Sequence[int], end: int) -> str:
        """Return the words with the code at `end`, and those of the citation before it."""
        _line, cited = self._parted(self.text.told(range(run[-1] + 1, end)), end)
        return f"{cited} {self.text.texts[end]}" if end > run[-1] else ""

    def _held(self, link: Link) -> Passage | Footnote | None:
        if link.archive != self._archive.content.id:
            return None
        return self._archive.passage(link.name) or self._archive.footnote(link.name)

    def _without_words(self, link: Link) -> HandoutQuote:
        """Return the result for a code of no passage that is there."""
        if link.archive != self._archive.content.id:
            return HandoutQuote(_code(link), None, QuoteState.UNKNOWN)
        gone = link.name in self._withdrawn
        state = QuoteState.WITHDRAWN if gone else QuoteState.UNKNOWN
        return HandoutQuote(_code(link), link.name, state)

    def _closest(
        self, held: Passage | Footnote, places: range
    ) -> tuple[CheckedText, Sequence[int]]:
        """Return the text of `held` that is within `places`, or is most similar, and where."""
        found: list[tuple[float, CheckedText, Sequence[int]]] = []
        for text in texts_of(held):
            cells = _cells(text)
            run = self._table(cells, places) if cells else self._best(text.words, places)
            told = self.text.told(run)
            if says(told, text.words):
                return text, run
            found.append((alike(text.words, told), text, run))
        _likeness, text, run = max(found, key=lambda each: each[0])
        return text, run

    def _translations(
        self, code: str, held: Passage | Footnote, start: int
    ) -> Iterator[HandoutQuote]:
        """Yield the results for the translations of `held` that stand from `start` on."""
        for text, run in self._below_originals.found(texts_of(held)[1:], start):
            line = self.text.line_after(run[-1])
            shown = range(run.start, run.stop + (line is not None))
            self.text.found.update(shown)
            quote = self.text.compared(code, text, self.text.told(run), line)
            yield self.text.with_shown(quote, shown)

    def _below(self, run: Sequence[int], end: int) -> str:
        """Return the words between the quote in the paragraphs of `run` and the paragraph `end`.

        The paragraphs are found then: they are no quotes of their own.
        """
        between = range(run[-1] + 1, end)
        self.text.found.update(between)
        return self._line(between, end)

    def _table(self, cells: Sequence[str], places: range) -> Sequence[int]:
        """Return the paragraphs before a code that are most like the caption and cells of a table.

        Its cells are too many to look for the best run of any length.
        """
        filled = [at for at in places[:-1] if self.text.texts[at]]
        last = max(0, len(filled) - len(cells))
        words = " ".join(cells)
        best, most = filled[last:], -1.0
        for start in range(last, max(-1, last - NEAR), -1):
            run = filled[start : start + len(cells)]
            likeness = self.text.likeness(words, run)
            if likeness > most:
                best, most = run, likeness
        return best

    def _best(self, words: str, places: range) -> range:
        """Return the run of paragraphs within `places` that is most similar to `words`."""
        best, most = range(0), 0.0
        for run in self._runs(2 * len(words), places[-NEAR:]):
            likeness = self.text.likeness(words, run)
            if likeness > most or (likeness == most and run.start > best.start):
                best, most = run, likeness
        return best

    def _runs(self, most: int, places: range) -> Iterator[range]:
        """Yield the runs of paragraphs within `places`, each up to about `most` characters."""
        for start in places:
            length = 0
            for end in range(start, places.stop if self.text.texts[start] else start):
                yield range(start, end + 1)
                length += len(self.text.texts[end]) + 1
                if length >= most:
                    break


class _Citations:
    """Finds where a citation of a document of an archive begins."""

    def __init__(self, content: Archive) -> None:
        documents = content.documents
        words = [Words(each, content.vocabulary) for each in LANGUAGES]
        cited = (told for one in words for each in documents for told in citations(each, one))
        self._whole = {f"{even(each)}." for each in cited}
        short = (even(each.citation or each.creator or each.title) for each in documents)
        self._short = {*filter(None, short)}

    def begin(self, told: str, end: str) -> int | None:
        """Return where a citation begins in `told`, which stands before the line `end` with a code.

        Where that line has a whole one, a title within words is none: it may be any word.
        """
        is_whole = any(each in end for each in self._whole)
        short = {f"{each}." for each in self._short} if is_whole else self._short
        for cited in (self._whole, short):
            if found := [at for each in cited if (at := told.find(each)) >= 0]:
                return min(found)
        return None


def _code(link: Link) -> str:
    return f"satchel:{link.archive}/{link.name}#{link.digest}"


def _cells(text: CheckedText) -> list[str]:
    """Return the caption and the cells of `text`; none where it is no table, or no longer one."""
    shape = text.held.table if isinstance(text.held, Passage) else None
    raw = text.made.text if text.made else text.held.text
    if shape is None or (text.made and not CellGrid(raw, shape).fits):
        return []
    return [*filter(None, map(even, raw.replace(ROW_END, CELL_END).split(CELL_END)))]
