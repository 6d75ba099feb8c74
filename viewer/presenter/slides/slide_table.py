"""A table on slides: as a table if it can be read in every room, else row by row."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from index import CellGrid, Passage, PassageTable, TableCell
from viewer.presenter.slides.slide import Slide, SlideCell, SlideTable
from viewer.presenter.slides.text_split import emphasis_in
from viewer.wording.spoken_table import SpokenTable, number_columns

_MOST_ROWS = 40  # more do not fit a slide


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a table below its header rows, to be shared out over slides.

    `apart` are the rows before which no merged cell goes on; `words` and `translated` each row in
    words.
    """

    whole: SlideTable
    apart: tuple[int, ...]
    words: tuple[str, ...]
    translated: tuple[str, ...]


def table_slides(
    slide: Slide, passage: Passage, table: PassageTable, fits: Callable[[Slide], bool]
) -> Iterator[Slide]:
    """Yield `slide` with as many rows of the table in `passage` as `fits` allows, and the next.

    Rows that are merged stay together, and the header rows stand on each slide. Rows that do not
    fit are told in words, which may still be too long.
    """
    rows = _rows_of(passage, table, slide.translation)
    first, end = table.header_rows, len(rows.whole.told)
    while first < end:
        ends = [at for at in rows.apart if at > first][:_MOST_ROWS]
        last = _last_that_fits([_with(slide, rows, first, at) for at in ends], fits)
        yield (_with if last >= 0 else _told)(slide, rows, first, ends[max(last, 0)])
        first = ends[max(last, 0)]
        slide = replace(slide, care="")
    if table.header_rows >= end:
        yield _with(slide, rows, end, end)


def _last_that_fits(slides: Sequence[Slide], fits: Callable[[Slide], bool]) -> int:
    """Return the number of the last of `slides`, each longer than the one before, or -1."""
    low, high = -1, len(slides) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(slides[middle]) else (low, middle - 1)
    return low


def _with(slide: Slide, rows: _Rows, first: int, end: int) -> Slide:
    """Return `slide` with the rows from `first` to `end`, and the translation of these."""
    told = "\n".join(rows.translated[first:end]) if slide.translation else ""
    return replace(slide, table=rows.whole.part(first, end), translation=told)


def _told(slide: Slide, rows: _Rows, first: int, end: int) -> Slide:
    """Return `slide` with the rows from `first` to `end` in words."""
    words = "\n\n".join([slide.words, *rows.words[first:end]]).strip()
    told = "\n\n".join(rows.translated[first:end]) if slide.translation else ""
    return replace(slide, words=words, emphasis=(), translation=told)


def _rows_of(passage: Passage, table: PassageTable, translation: str) -> _Rows:
    spoken = SpokenTable(passage.text, table)
    grid, numbers = spoken.grid, number_columns(spoken.grid, passage.text)
    words = tuple("\n".join(spoken.lines(row)) for row in grid.rows)
    cells = tuple(_cell(passage, grid, cell, numbers) for cell in grid.cells())
    whole = SlideTable(cells, grid.columns, table.header_rows, tuple(spoken.rows()))
    begins = range(table.header_rows + 1, len(grid.rows))
    apart = (row for row in begins if not any(_goes_over(each, row) for each in cells))
    return _Rows(
        whole, (*apart, len(grid.rows)), words, _translated(translation, table, len(words))
    )


def _goes_over(cell: SlideCell, row: int) -> bool:
    return cell.row < row < cell.row + cell.rows


def _translated(text: str, table: PassageTable, rows: int) -> tuple[str, ...]:
    """Return each row of the translation in words; all of another text in the first."""
    if text and CellGrid(text, table).fits:
        return tuple(SpokenTable(text, table).rows())
    return (text,) * (table.header_rows + 1) + ("",) * rows


def _cell(passage: Passage, grid: CellGrid, cell: TableCell, numbers: frozenset[int]) -> SlideCell:
    is_number = cell.columns == 1 and cell.column in numbers
    words = passage.text[cell.start : cell.end]
    apart = emphasis_in(passage.emphasis, cell.start, cell.end)
    return SlideCell(*cell[:4], words, grid.is_header(cell), is_number, apart)
