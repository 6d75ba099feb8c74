"""A table on slides: as a table if it can be read in every room, else row by row.

Slides break between rows, rather where no merged cell goes on. Each repeats the caption and the
header rows, and says that it continues the one before.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from index import (
    CellGrid,
    Passage,
    PassageTable,
    TableCell,
    Value,
    end_of_part,
    number_columns,
    replace,
)
from viewer.presenter.slides.row_split import parts_of_row, shortened
from viewer.presenter.slides.slide import Slide, SlideCell, SlideNote, SlideTable
from viewer.presenter.slides.text_split import emphasis_in, parted
from viewer.wording.spoken_table import SpokenTable

_MOST_ROWS = 40  # more do not fit a slide

type Fits = Callable[[Slide], bool]
type Lines = tuple[str, ...]
"""A row in words, a line for each cell."""


class _Rows(Value):
    """The rows of a table, to be shared out over slides.

    `apart` are the rows before which no merged cell goes on; `words` and `translated` are each row
    in words; `above` are the footnotes of the caption.
    """

    whole: SlideTable
    apart: frozenset[int]
    words: tuple[Lines, ...]
    translated: tuple[Lines, ...]
    above: tuple[SlideNote, ...]


def table_slides(
    slide: Slide, passage: Passage, table: PassageTable, fits: Fits
) -> Iterator[Slide]:
    """Yield `slide` with as many rows of the table in `passage` as `fits` allows, and the next.

    A row that is taller than a slide is cut between its lines. What is too wide for a table is told
    in words, a row on each slide.
    """
    rows = _fitting_rows(passage, table, slide, fits)
    slide = replace(slide, footnotes=rows.above)
    start = first = rows.whole.heads
    end, later = len(rows.words), replace(slide, care="", continued=_continued())

    def fits_rows(part: range) -> bool:
        shown = slide if part.start == start else later
        return fits(_with(shown, rows, part.start, part.stop))

    while first < end:
        shown = slide if first == start else later
        ends = range(first + 1, min(end, first + _MOST_ROWS) + 1)
        last = end_of_part(first, ends, rows.apart, fits_rows)
        if last is not None:
            yield _with(shown, rows, first, last)
        else:
            last = first + 1
            row = _with(shown, rows, first, last)
            yield from parts_of_row(row, later.continued, fits) or _told(shown, rows, first, fits)
        first = last


def _fitting_rows(passage: Passage, table: PassageTable, slide: Slide, fits: Fits) -> _Rows:
    """Return the rows of a table. Header rows that leave no room for others are not repeated."""
    rows = _rows_of(passage, table, slide)
    heads = rows.whole.heads
    if not heads or fits(_with(slide, rows, heads, heads)):
        return rows
    alike = _rows_of(passage, table, slide, repeats=False)
    is_narrow = parts_of_row(_with(slide, alike, 0, 1), _continued(), fits)
    return alike if is_narrow else rows


def told_table(
    slide: Slide,
    passage: Passage,
    table: PassageTable,
    split: Callable[[Slide], tuple[Slide, ...]],
) -> Iterator[Slide]:
    """Yield the rows of the table in words, each as `split` parts it, without laying them out."""
    rows = _rows_of(passage, table, slide)
    heads = rows.whole.heads
    for number, words in enumerate(rows.words[heads:], start=heads):
        told = "\n".join(rows.translated[number]) if slide.translation else ""
        bare = replace(slide, words="\n".join(words), emphasis=(), translation=told)
        for part in split(bare):
            yield _under_caption(slide, part, rows, number)
            slide = replace(slide, care="", continued=_continued())


def _with(slide: Slide, rows: _Rows, first: int, end: int) -> Slide:
    """Return `slide` with the rows from `first` to `end`, and the translation of these."""
    told = "\n".join(filter(None, map(", ".join, rows.translated[first:end])))
    part = rows.whole.part(first, end, _continued())
    part = replace(part, cells=tuple(map(shortened, part.cells)))
    return replace(slide, table=part, translation=told if slide.translation else "")


def _told(slide: Slide, rows: _Rows, row: int, fits: Fits) -> Iterator[Slide]:
    """Yield `slide` with one row in words, as many of its lines as fit, and the next."""
    words, translated = rows.words[row], rows.translated[row] if slide.translation else ()
    if slide.translation and len(words) != len(translated):
        words, translated = ("\n".join(words),), ("\n".join(translated),)

    def made(lines: range) -> Slide:
        said, other = (each[lines.start : lines.stop] for each in (words, translated))
        return replace(slide, words="\n".join(said), emphasis=(), translation="\n".join(other))

    def fits_below(part: Slide) -> bool:
        return fits(replace(part, words=_under(slide, part.words)))

    first = 0
    while first < len(words):
        ends = range(first + 1, len(words) + 1)
        end = end_of_part(first, ends, ends, lambda lines: fits_below(made(lines)))
        lines = range(first, end or first + 1)
        for part in (made(lines),) if end else parted(made(lines), fits_below):
            yield _under_caption(slide, part, rows, row)
            slide = replace(slide, care="", continued=_continued())
        first = lines.stop


def _under_caption(slide: Slide, part: Slide, rows: _Rows, row: int) -> Slide:
    """Return `part`, of a `row` in words, with the caption, and with the footnotes of the row."""
    cells = (each for each in rows.whole.cells if each.row == row or each.row < rows.whole.heads)
    footnotes = (*rows.above, *(note for cell in cells for note in cell.footnotes))
    words = _under(slide, part.words)
    return replace(part, words=words, continued=slide.continued, footnotes=footnotes)


def _under(slide: Slide, words: str) -> str:
    """Return `words` below the caption of the table."""
    return "\n\n".join(filter(None, (slide.words, words)))


def _rows_of(passage: Passage, table: PassageTable, slide: Slide, *, repeats: bool = True) -> _Rows:
    """Return the rows of a table; without `repeats` its header rows are rows like others."""
    spoken = SpokenTable(passage.text, table)
    grid, numbers = spoken.grid, number_columns(spoken.grid, passage.text)
    heads = table.header_rows if repeats and table.header_rows < len(grid.rows) else 0
    words = [tuple(spoken.lines(row)) for row in grid.rows]
    above = [passage.text[cell.start : cell.end] for row in grid.rows[:heads] for cell in row]
    below = "\n".join(line for lines in words[heads:] for line in lines)
    if not all(each in below for each in above):  # such as a header of no column of its own
        words[heads] = (*filter(None, above), *words[heads])
    cells = tuple(
        replace(_cell(passage, grid, cell, numbers), footnotes=_notes(slide, cell.start, cell.end))
        for cell in grid.cells()
    )
    whole = SlideTable(cells, grid.columns, heads, tuple(spoken.rows()))
    ends = range(heads + 1, len(grid.rows) + 1)
    apart = frozenset(row for row in ends if not any(_goes_over(each, row) for each in cells))
    translated = _translated(slide.translation, table, heads, len(words))
    noted = _notes(slide, *grid.caption) if grid.caption else ()
    return _Rows(whole, apart, tuple(words), translated, noted)


def _notes(slide: Slide, start: int, end: int) -> tuple[SlideNote, ...]:
    """Return the footnotes of the caption or of a cell, counted from its start."""
    held = (note for note in slide.footnotes if start <= note.at <= end)
    return tuple(replace(note, at=note.at - start) for note in held)


def _goes_over(cell: SlideCell, row: int) -> bool:
    return cell.row < row < cell.row + cell.rows


def _translated(text: str, table: PassageTable, heads: int, rows: int) -> tuple[Lines, ...]:
    """Return each row of the translation in words; all of another text in the first."""
    if text and CellGrid(text, table).fits:
        spoken = SpokenTable(text, table)
        return tuple(tuple(spoken.lines(row)) for row in spoken.grid.rows)
    return ((text,),) * (heads + 1) + ((),) * rows


def _cell(passage: Passage, grid: CellGrid, cell: TableCell, numbers: frozenset[int]) -> SlideCell:
    is_number = cell.columns == 1 and cell.column in numbers
    words = passage.text[cell.start : cell.end]
    apart = emphasis_in(passage.emphasis, cell.start, cell.end)
    return SlideCell(*cell[:4], words, grid.is_header(cell), is_number, apart)


def _continued() -> str:
    return QCoreApplication.translate("Slides", "Continued")
