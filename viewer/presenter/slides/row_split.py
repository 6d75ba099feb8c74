"""Cuts a row of a table that is taller than a slide, between the lines of its cells."""

from collections.abc import Callable

from index import Spans, cut_row, first_words, replace
from viewer.presenter.slides.slide import Slide, SlideCell, SlideTable
from viewer.presenter.slides.text_split import emphasis_in, notes_in


def parts_of_row(slide: Slide, continued: str, fits: Callable[[Slide], bool]) -> list[Slide]:
    """Return slides in place of `slide`, whose table has one row below its heads.

    Each shows as much of each cell, and of the translation, as fits; all but the first say
    `continued`. Headers of the row are repeated. The list is empty where the row is too wide.
    """
    table = slide.table
    if table is None:
        return []
    texts = (cell.words if _flows(table, cell) else "" for cell in table.cells)

    def shown(spans: Spans) -> Slide:
        *cells, (begin, end) = spans
        part = replace(table, cells=tuple(map(cell_of, table.cells, cells)))
        told = slide.translation[begin:end].strip()
        if not any(begin for begin, _end in spans):
            return replace(slide, table=part, translation=told)
        return replace(slide, table=part, translation=told, care="", continued=continued)

    def cell_of(cell: SlideCell, span: tuple[int, int]) -> SlideCell:
        begin, end = span
        if not _flows(table, cell):
            return cell
        if cell.is_header and begin and begin == len(cell.words):
            return shortened(replace(cell, continued=continued))
        words = cell.words[begin:end].rstrip()
        emphasis = emphasis_in(cell.emphasis, begin, begin + len(words))
        notes = notes_in(cell.footnotes, begin, end)
        return replace(cell, words=words, emphasis=emphasis, footnotes=notes)

    parts = cut_row((*texts, slide.translation), lambda spans: fits(shown(spans)))
    return list(map(shown, parts))


def _flows(table: SlideTable, cell: SlideCell) -> bool:
    """Return whether the words of `cell` are shared out over the slides."""
    return cell.row >= table.heads and not cell.continued


def shortened(cell: SlideCell) -> SlideCell:
    """Return `cell` with the first of its words alone, if they repeat those of another slide."""
    words = first_words(cell.words)
    if not cell.continued or words == cell.words:
        return cell
    emphasis = emphasis_in(cell.emphasis, 0, len(words) - len(" …"))
    return replace(cell, words=words, emphasis=emphasis)
