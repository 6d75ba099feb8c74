"""Tells of a structured document what its file says: open changes, what was left out, places."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import groupby

from index.importers.import_report import (
    CHANGES,
    Certainty,
    Guess,
    LeftOut,
    Report,
    described_place,
    shortened,
)
from index.importers.structured_text import WrittenText
from index.office.metadata import statements_beside
from index.office.text import (
    OmissionKind,
    StructuredBlock,
    StructuredParagraph,
    StructuredTable,
    StructuredText,
    paragraphs_in,
    pictures_in,
)

_MOST_STRUCK = 20  # that are named


def tell_structure(written: WrittenText, report: Report) -> None:
    """Add to `report` what is to be told of a document, and the places of all that it tells."""
    structured = written.structured
    for remark in written.remarks:
        report.guess(remark.line, remark.kind, remark.text, remark.certainty)
    if structured.changes:
        many = structured.changes
        some = "One tracked change is open" if many == 1 else f"{many} tracked changes are open"
        said = f"{some}: what was inserted is taken, what was deleted is not."
        report.guess(1, CHANGES, said, Certainty.SURE)
    lines = {place.paragraph: line for line, place in reversed(list(written.places.items()))}
    _tell_struck(structured, lines, report)
    for each in structured.omissions:
        line = lines.get(each.paragraph, 1)
        left = LeftOut(report.file, line, each.text, each.kind, each.paragraph, each.page)
        report.left_out.append(left)
    for stated in statements_beside(structured):
        words = f"{stated.field}: {stated.text}"
        report.left_out.append(LeftOut(report.file, 1, words, OmissionKind.METADATA))
    report.place(place_finder(written))
    for guess in structured.guesses:
        line, certainty = lines.get(guess.paragraph, 1), Certainty(guess.certainty)
        place = (guess.paragraph, guess.page, certainty)
        report.guesses.append(Guess(report.file, line, guess.kind, guess.text, *place))


def _tell_struck(structured: StructuredText, lines: dict[int, int], report: Report) -> None:
    """Tell of the words that a line goes through, with the places of the first."""
    found = list(_struck_words(structured))
    if not found:
        return
    listed = "; ".join(
        f"“{shortened(words, 40)}” ({place})" for words, place, _at in found[:_MOST_STRUCK]
    )
    more = f"; and {len(found) - _MOST_STRUCK:,} more" if len(found) > _MOST_STRUCK else ""
    said = f"Struck through in the file, {len(found):,}: {listed}{more}."
    hint = "This is in the folder: take out what nobody should read."
    report.guess(lines.get(found[0][2], 1), "struck", f"{said} {hint}", Certainty.DOUBTFUL)


def _struck_words(structured: StructuredText) -> Iterator[tuple[str, str, int]]:
    """Yield (words, place, number of the paragraph) of what is struck; of footnotes it is 0."""
    number = 0
    for paragraph in structured.paragraphs():
        holds = any(run.note or run.text.strip() for run in paragraph.runs)
        number += holds and not paragraph.goes_on
        place = described_place(number, paragraph.page)
        yield from ((words, place, number) for words in _struck_in(paragraph))
    for blocks in structured.notes.values():
        for paragraph in paragraphs_in(blocks):
            yield from ((words, "a footnote", 0) for words in _struck_in(paragraph))


def _struck_in(paragraph: StructuredParagraph) -> Iterator[str]:
    for is_struck, runs in groupby(paragraph.runs, lambda run: run.is_struck):
        words = " ".join("".join(run.text for run in runs).split())
        if is_struck and words:
            yield words


def table_count(structured: StructuredText) -> int:
    """Return how many tables a document has, those in tables too."""
    return sum(isinstance(each, StructuredTable) for each in _all_blocks(structured.blocks))


def picture_count(structured: StructuredText) -> int:
    """Return how many pictures a document has, those in footnotes too."""
    places = (structured.blocks, *structured.notes.values())
    return sum(1 for blocks in places for _each in pictures_in(blocks))


def _all_blocks(blocks: tuple[StructuredBlock, ...]) -> list[StructuredBlock]:
    found: list[StructuredBlock] = []
    for block in blocks:
        found.append(block)
        if isinstance(block, StructuredTable):
            cells = (cell for row in block.rows for cell in row)
            found += (inner for cell in cells for inner in _all_blocks(cell))
    return found


def place_finder(written: WrittenText) -> Callable[[int], tuple[int, int]]:
    """Return what finds the paragraph and the page of a line, or of the last one before it."""
    lines = sorted(written.places)

    def find(line: int) -> tuple[int, int]:
        at = bisect_right(lines, line)
        place = written.places[lines[at - 1]] if at else None
        return (place.paragraph, place.page) if place else (0, 0)

    return find
