"""Writes a table of the text as a table of a slide, or tells that it is too large for one."""

from collections.abc import Iterator, Sequence
from math import ceil

from index.export.office.masters import Placeholder
from index.export.office.pptx_words import paragraphs_of
from index.export.text.table_cells import ExportCell, ExportTable
from index.office.xml import Xml, tag

_MOST = 900  # characters on a slide
_ROWS, _COLUMNS = 12, 8  # of one slide
_KIND = "http://schemas.openxmlformats.org/drawingml/2006/table"
_HEIGHT = 370_840  # of a row, in EMU, before its words make it higher
_SIZES = ((250, 1800), (500, 1600))  # (most characters of a table, their size in 1/100 point)
_SMALLEST = 1400
_POINT = 12_700  # EMU
_LETTER, _LINE = 0.55, 1.2  # the width of a letter and the height of a line, as parts of its size
_SIDE, _BETWEEN = 7.2, 7.2  # points beside the words of a cell, and above and below together


def slides_of_rows(table: ExportTable) -> list[range]:
    """Return the rows below the head that each slide shows; none where a slide cannot hold them.

    A merged cell is never parted.
    """
    if table.columns > _COLUMNS:
        return []
    parts: list[range] = []
    for band in table.bands() if table.head < len(table.rows) else [range(0)]:
        joined = range(parts[-1].start, band.stop) if parts else band
        if parts and _fits(table, joined):
            parts[-1] = joined
        else:
            parts.append(band)
    return parts if all(_fits(table, part) for part in parts) else []


def _fits(table: ExportTable, part: range) -> bool:
    rows = (*range(table.head), *part)
    if len(rows) > _ROWS or _letters(table, rows) > _MOST:
        return False
    return _high(table, rows) <= Placeholder.BODY.value[2][3] / _POINT


def _high(table: ExportTable, rows: Sequence[int]) -> float:
    """Return about how many points high `rows` are, with the lines into which words break."""
    size = _size(table, rows) / 100
    wide = Placeholder.BODY.value[2][2] / _POINT / table.columns
    lines = 0
    for row in rows:
        needed = (
            ceil(len(cell.words.text) * size * _LETTER / (wide * cell.columns - 2 * _SIDE))
            for cell in table.own(row)
        )
        lines += max(1, *needed, 1)
    return lines * size * _LINE + len(rows) * _BETWEEN


def _size(table: ExportTable, rows: Sequence[int]) -> int:
    """Return the size of the words of `rows`, in hundredths of a point."""
    letters = _letters(table, rows)
    return next((size for most, size in _SIZES if letters <= most), _SMALLEST)


def _letters(table: ExportTable, rows: Sequence[int]) -> int:
    return sum(len(cell.words.text) for row in rows for cell in table.own(row))


def table_of(number: int, table: ExportTable, part: range, language: str) -> Xml:
    """Return the head of `table` and the rows of `part` as the shape `number` of a slide."""
    rows = (*range(table.head), *part)
    size = _size(table, rows)
    x, y, width, height = Placeholder.BODY.value[2]
    columns = [tag("a:gridCol", {"w": width // table.columns})] * table.columns
    high = {"h": min(_HEIGHT, height // len(rows))}
    lines = [tag("a:tr", high, *_cells(table, row, size, language)) for row in rows]
    look = {"firstRow": int(table.head > 0), "firstCol": int(table.header_columns > 0)}
    shown = tag("a:tbl", {}, tag("a:tblPr", look), tag("a:tblGrid", {}, *columns), *lines)
    about = tag(
        "p:nvGraphicFramePr",
        {},
        tag("p:cNvPr", {"id": number, "name": "Table"}),
        tag("p:cNvGraphicFramePr", {}, tag("a:graphicFrameLocks", {"noGrp": 1})),
        tag("p:nvPr"),
    )
    place = tag(
        "p:xfrm",
        {},
        tag("a:off", {"x": x, "y": y}),
        tag("a:ext", {"cx": width, "cy": high["h"] * len(rows)}),
    )
    data = tag("a:graphic", {}, tag("a:graphicData", {"uri": _KIND}, shown))
    return tag("p:graphicFrame", {}, about, place, data)


def _cells(table: ExportTable, row: int, size: int, language: str) -> Iterator[Xml]:
    for column, cell in enumerate(table.rows[row]):
        begins = cell.begins(row, column)
        look = {"lang": language, "sz": size, **({"b": 1} if cell.is_header else {})}
        words = paragraphs_of(cell.words, look, colour="tx1") if begins else [tag("a:p")]
        body = tag("a:txBody", {}, tag("a:bodyPr"), tag("a:lstStyle"), *words)
        yield tag("a:tc", _merged(cell, row, column), body, _lines())


def _merged(cell: ExportCell, row: int, column: int) -> dict[str, object]:
    """Return how a place belongs to a merged cell."""
    told: dict[str, object] = {}
    if cell.rows > 1 and row == cell.row:
        told["rowSpan"] = cell.rows
    if cell.columns > 1 and column == cell.column:
        told["gridSpan"] = cell.columns
    if column > cell.column:
        told["hMerge"] = 1
    if row > cell.row:
        told["vMerge"] = 1
    return told


def _lines() -> Xml:
    """Return the look of a cell: thin lines around it."""
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": "tx2"}))
    return tag("a:tcPr", {}, *(tag(f"a:ln{side}", {"w": 6_350}, fill) for side in "LRTB"))
