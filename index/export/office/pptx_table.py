"""Writes a table of the text as a table of a slide."""

from collections.abc import Iterator

from index.export.office.masters import Placeholder
from index.export.office.pptx_words import paragraphs_of
from index.export.office.slide_table import BETWEEN, LINE, SlideGrid
from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportCell
from index.office.xml import Xml, tag

_KIND = "http://schemas.openxmlformats.org/drawingml/2006/table"
_POINT = 12_700  # EMU
_MARK = 1000  # the size of the remark on a merged cell, in 1/100 point


def table_of(number: int, grid: SlideGrid, language: str, continued: str) -> Xml:
    """Return `grid` as the shape `number` of a slide; `continued` marks a cell that goes on."""
    table = grid.table
    x, y, width, _height = Placeholder.BODY.value[2]
    wide = [round(width * part) for part in grid.widths]
    columns = [tag("a:gridCol", {"w": each}) for each in wide]
    high = round((grid.size / 100 * LINE + BETWEEN) * _POINT)  # words of more lines make it higher
    rows = range(len(table.rows))
    lines = [tag("a:tr", {"h": high}, *_cells(grid, row, language, continued)) for row in rows]
    look = {"firstRow": int(table.header_rows > 0), "firstCol": int(table.header_columns > 0)}
    shown = tag("a:tbl", {}, tag("a:tblPr", look), tag("a:tblGrid", {}, *columns), *lines)
    caption = table.caption.text if table.caption else ""
    about = tag(
        "p:nvGraphicFramePr",
        {},
        tag("p:cNvPr", {"id": number, "name": "Table", "descr": caption}),
        tag("p:cNvGraphicFramePr", {}, tag("a:graphicFrameLocks", {"noGrp": 1})),
        tag("p:nvPr"),
    )
    place = tag(
        "p:xfrm",
        {},
        tag("a:off", {"x": x, "y": y}),
        tag("a:ext", {"cx": sum(wide), "cy": high * len(rows)}),
    )
    data = tag("a:graphic", {}, tag("a:graphicData", {"uri": _KIND}, shown))
    return tag("p:graphicFrame", {}, about, place, data)


def _cells(grid: SlideGrid, row: int, language: str, continued: str) -> Iterator[Xml]:
    for column, cell in enumerate(grid.table.rows[row]):
        begins = cell.begins(row, column)
        words = _words(cell, grid.size, language, continued) if begins else [tag("a:p")]
        body = tag("a:txBody", {}, tag("a:bodyPr"), tag("a:lstStyle"), *words)
        yield tag("a:tc", _merged(cell, row, column), body, _lines())


def _words(cell: ExportCell, size: int, language: str, continued: str) -> Iterator[Xml]:
    look = {"lang": language, "sz": size, **({"b": 1} if cell.is_header else {})}
    place = (tag("a:pPr", {"algn": "r"}),) if cell.is_number else ()
    yield from paragraphs_of(cell.words, look, colour="tx1", place=place)
    if cell.goes_on:
        yield from paragraphs_of(MarkedText(f"({continued})"), {"sz": _MARK}, colour="tx2")


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
