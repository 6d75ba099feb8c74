"""Writes tables of the text for an e-book."""

from collections.abc import Callable, Iterator, Mapping

from index.export.text.runs import MarkedText
from index.export.text.table_cells import ExportCell, ExportTable
from index.office.xml import Xml, tag

type Words = Callable[[MarkedText], Iterator[str]]
"""Yields words with their emphasis and the marks of footnotes."""


def table_of(grid: ExportTable, words: Words, attributes: Mapping[str, object]) -> Xml:
    """Return a table with its caption, the cells in `words`."""
    heads = grid.head
    caption = [tag("caption", {}, *words(grid.caption))] if grid.caption else []
    parts = [
        tag(name, {}, *(_row(grid, row, words) for row in within))
        for name, within in (("thead", range(heads)), ("tbody", range(heads, len(grid.rows))))
        if within
    ]
    return tag("table", attributes, *caption, *parts)


def _row(grid: ExportTable, row: int, words: Words) -> Xml:
    return tag("tr", {}, *(_cell(cell, grid.header_rows, words) for cell in grid.own(row)))


def _cell(cell: ExportCell, header_rows: int, words: Words) -> Xml:
    said: dict[str, object] = {}
    if cell.is_header:
        said["scope"] = "col" if cell.row < header_rows else "row"
    if cell.rows > 1:
        said["rowspan"] = cell.rows
    if cell.columns > 1:
        said["colspan"] = cell.columns
    if cell.is_number:
        said["class"] = "count"
    return tag("th" if cell.is_header else "td", said, *words(cell.words))
