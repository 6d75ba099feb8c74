"""Shares out a table over slides, by about how high its rows become."""

from collections.abc import Callable

from index.export.office.masters import Placeholder
from index.export.text.column_widths import column_shares, least_letters
from index.export.text.runs import MarkedText
from index.export.text.table_breaks import Spans, cut_row, end_of_part, first_words
from index.export.text.table_cells import ExportCell, ExportTable
from index.values import Value, replace

_SIZES = (1800, 1600, 1400, 1200)  # in 1/100 point: the largest in which all stands on one slide
_USUAL = 1400  # the least, unless it is too wide
_POINT = 12_700  # EMU
LINE, BETWEEN = 1.2, 7.2
"""The height of a line as a part of its size; points above and below the words of a cell."""
_LETTER, _BESIDE = 0.52, 14.4  # the width of a letter, as a part of its size; points beside words
_WIDE, _HIGH = (each / _POINT for each in Placeholder.BODY.value[2][2:])
_MOST_ROWS = 40  # more do not fit


class SlideGrid(Value):
    """The part of a table on one slide.

    `widths` are those of the columns, as parts of the slide's; `size` is that of the words, in
    1/100 point.
    """

    table: ExportTable
    widths: tuple[float, ...]
    size: int


def grids_of(table: ExportTable) -> list[SlideGrid]:
    """Return the part of `table` on each slide; none where it is too wide for one.

    Each has the header rows. Slides break between rows, rather where no merged cell goes on; a row
    that is higher than a slide is cut between words.
    """
    sizes = [size for size in _SIZES if least_letters(table, _beside(size)) <= _letters(size)]
    made: list[SlideGrid] = []
    for size in [each for each in sizes if each >= _USUAL] or sizes[:1]:
        widths = column_shares(table, _letters(size), _beside(size))
        alike = replace(table, header_rows=0)  # where the header rows leave no room for others
        made = _parts(SlideGrid(table, widths, size)) or _parts(SlideGrid(alike, widths, size))
        if len(made) == 1:
            break
    return made


def _parts(whole: SlideGrid) -> list[SlideGrid]:
    """Return the parts of a table, or none where not even a part of some row fits."""
    table, first = whole.table, whole.table.header_rows
    if _fits(whole):
        return [whole]
    made: list[SlideGrid] = []
    while first < len(table.rows):
        ends = range(first + 1, min(len(table.rows), first + _MOST_ROWS) + 1)
        last = end_of_part(first, ends, table.apart, lambda rows: _fits(_part(whole, rows)))
        parts = [_part(whole, range(first, last))] if last else _cut(whole, first)
        if not parts:
            return []
        made += parts
        first = last or first + 1
    return made


def _part(whole: SlideGrid, rows: range) -> SlideGrid:
    part = whole.table.part(rows.start, rows.stop)
    return replace(whole, table=_with(part, _repeated))


def _repeated(cell: ExportCell) -> ExportCell:
    """Return `cell` with the first of its words alone, if they repeat those of the part before."""
    words = first_words(cell.words.text)
    if not cell.goes_on or words == cell.words.text:
        return cell
    shown = cell.words.part(0, len(words) - len(" …"))
    return replace(cell, words=replace(shown, text=words))


def _cut(whole: SlideGrid, first: int) -> list[SlideGrid]:
    """Return the parts of one row below the header rows, or none where these have no room."""
    row = _part(whole, range(first, first + 1))
    table = row.table
    cells = [cell for at in range(len(table.rows)) for cell in table.own(at)]
    texts = [cell.words.text if _flows(table, cell) else "" for cell in cells]

    def shown(spans: Spans) -> SlideGrid:
        at = dict(zip(((cell.row, cell.column) for cell in cells), spans, strict=True))

        def cut(cell: ExportCell) -> ExportCell:
            begin, end = at[cell.row, cell.column]
            if not _flows(table, cell):
                return cell
            if cell.is_header and begin and begin == len(cell.words.text):
                return _repeated(replace(cell, goes_on=True))
            return replace(cell, words=_words(cell.words, begin, end))

        return replace(row, table=_with(table, cut))

    return list(map(shown, cut_row(texts, lambda spans: _fits(shown(spans)))))


def _words(words: MarkedText, begin: int, end: int) -> MarkedText:
    return words.part(begin, begin + len(words.text[begin:end].rstrip()))


def _flows(table: ExportTable, cell: ExportCell) -> bool:
    """Return whether the words of `cell` are shared out over the slides."""
    return cell.row >= table.header_rows and not cell.goes_on


def _with(table: ExportTable, change: Callable[[ExportCell], ExportCell]) -> ExportTable:
    return replace(table, rows=tuple(tuple(map(change, row)) for row in table.rows))


def _letters(size: int) -> float:
    """Return about how many letters of a `size` stand on a line as wide as a slide."""
    return _WIDE / (size / 100 * _LETTER)


def _beside(size: int) -> float:
    """Return the space beside the words of a cell, in letters."""
    return _BESIDE / (size / 100 * _LETTER)


def _fits(grid: SlideGrid) -> bool:
    return sum(_row_heights(grid)) <= _HIGH


def _row_heights(grid: SlideGrid) -> list[float]:
    """Return about how many points high each row is, with the lines into which words break."""
    table, size = grid.table, grid.size / 100
    heights = [0.0] * len(table.rows)
    cells = [cell for row in range(len(table.rows)) for cell in table.own(row)]
    for cell in sorted(cells, key=lambda each: each.rows):
        across = _WIDE * sum(grid.widths[cell.column : cell.column + cell.columns]) - _BESIDE
        lines = _lines(cell.words.text, max(1, int(across / (size * _LETTER)))) + cell.goes_on
        last = cell.row + cell.rows - 1
        above = sum(heights[cell.row : last])
        heights[last] = max(heights[last], lines * size * LINE + BETWEEN - above)
    return heights


def _lines(text: str, letters: int) -> int:
    """Return into how many lines of so many `letters` a text breaks between its words."""
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > letters:
            lines, used = lines + 1, 0
        used += len(word) + (1 if used else 0)
        while used > letters:
            lines, used = lines + 1, used - letters
    return lines
