"""Tells what was guessed of a PDF beside the kinds of its paragraphs."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from index.importers.pdf.places.footnotes import PdfNote
from index.office.text import (
    StructuredBlock,
    StructuredTable,
    StructureGuess,
    paragraphs_in,
)

_LONGEST = 60
_MOST = 500  # hyphens that are told one by one


def hyphen_guesses(
    blocks: Sequence[StructuredBlock], kept: Iterable[str]
) -> Iterator[StructureGuess]:
    """Yield a guess for each word in `blocks` that keeps the hyphen it has at the end of a line."""
    words = set(islice(kept, _MOST))
    said = [each for each in paragraphs_in(blocks) if each.text.strip()] if words else []
    for number, paragraph in enumerate(said, start=1):
        for word in sorted(each for each in words if each in paragraph.text):
            told = f"“{word}” keeps its hyphen, which stood at the end of a line."
            yield StructureGuess("hyphen", told, "doubtful", number, paragraph.page)


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
