"""Tells what was guessed of a PDF beside the kinds of its paragraphs."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from index.importers.import_report import described_place
from index.importers.pdf.places.footnotes import PdfNote
from index.importers.pdf.places.hyphens import DividedWords
from index.importers.structure.divided_words import told_joins
from index.office.text import (
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    StructureGuess,
    paragraphs_in,
)

_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST = 60
_MOST = 500  # hyphens that are told one by one


def hyphen_guesses(
    blocks: Sequence[StructuredBlock],
    notes: Iterable[Sequence[StructuredBlock]],
    words: DividedWords,
) -> Iterator[StructureGuess]:
    """Yield a guess for each word that keeps the hyphen it has at the end of a line.

    Those that were joined by the same rule are one guess together.
    """
    said = list(enumerate((each for each in paragraphs_in(blocks) if each.text.strip()), start=1))
    said += [(0, each) for note in notes for each in paragraphs_in(note)]
    for use, joined in words.guessed.items():
        places: dict[str, dict[str, None]] = {}
        found = list(_placed(said, joined))
        for word, number, page in found:
            place = described_place(number, page) if number else f"page {page}, a footnote"
            places.setdefault(word, {})[place] = None
        if found:
            told = told_joins(use, {word: list(where) for word, where in places.items()})
            yield StructureGuess("hyphen", told, "likely", *found[0][1:])
    for word, number, page in _placed(said, islice(dict.fromkeys(words.kept), _MOST)):
        told = f"“{word}” keeps its hyphen, which stood at the end of a line."
        yield StructureGuess("hyphen", told, "doubtful", number, page)


def _placed(
    paragraphs: Sequence[tuple[int, StructuredParagraph]], words: Iterable[str]
) -> Iterator[tuple[str, int, int]]:
    """Yield (word, number, page) of each numbered paragraph in which one of `words` stands."""
    by_end: dict[str, list[str]] = defaultdict(list)
    for word in dict.fromkeys(words):
        by_end[word.rpartition("-")[2]].append(word)
    for number, paragraph in paragraphs if by_end else ():
        ends = by_end.keys() & set(_LETTERS.findall(paragraph.text))
        here = (word for end in ends for word in by_end[end] if word in paragraph.text)
        yield from ((word, number, paragraph.page) for word in sorted(here))


def table_guesses(blocks: Sequence[StructuredBlock]) -> Iterator[StructureGuess]:
    """Yield a guess for each table, which is one by the places of its words or by its rules."""
    number = 0
    for block in blocks:
        first = number + 1
        number += sum(bool(each.text.strip()) for each in paragraphs_in((block,)))
        if isinstance(block, StructuredTable):
            told = "A table is read by where its words stand."
            yield StructureGuess("table", told, "likely", first, block.page)


def note_guesses(notes: Iterable[PdfNote]) -> Iterator[StructureGuess]:
    """Yield a guess for each footnote, and for each without a mark."""
    for note in notes:
        words = "".join(run.text for run in note.runs)[:_LONGEST]
        if note.is_marked:
            told = f"Footnote {note.label} is joined to its mark: “{words}”"
            yield StructureGuess("footnote", told, "likely", page=note.page)
        else:
            told = f"No mark is found for footnote {note.label}, so it is a paragraph: “{words}”"
            yield StructureGuess("mark", told, "doubtful", page=note.page)
