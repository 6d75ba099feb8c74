"""Writes a table of the text as ODT: merged cells, and header rows that each page repeats."""

from collections.abc import Callable

from index.export.text.table_cells import ExportCell, ExportTable
from index.office.xml import Xml, tag

type Paragraph = Callable[[ExportCell], Xml]
"""Returns the words of a cell as a paragraph."""


def table_of(table: ExportTable, name: str, paragraph: Paragraph) -> Xml:
    """Return `table`, with the words of its cells as `paragraph` writes them."""
    heads = min(table.header_columns, table.columns)
    rows = [_row(table, row, paragraph) for row in range(len(table.rows))]
    return tag(
        "table:table",
        {"table:name": name, "table:style-name": "table"},
        *([tag("table:table-header-columns", {}, _columns(heads))] if heads else []),
        *([_columns(table.columns - heads)] if heads < table.columns else []),
        *([tag("table:table-header-rows", {}, *rows[: table.head])] if table.head else []),
        *rows[table.head :],
    )


def _columns(count: int) -> Xml:
    return tag("table:table-column", {"table:number-columns-repeated": count})


def _row(table: ExportTable, row: int, paragraph: Paragraph) -> Xml:
    cells = (
        _cell(cell, paragraph) if cell.begins(row, column) else tag("table:covered-table-cell")
        for column, cell in enumerate(table.rows[row])
    )
    return tag("table:table-row", {}, *cells)


def _cell(cell: ExportCell, paragraph: Paragraph) -> Xml:
    look: dict[str, object] = {"table:style-name": "cell", "office:value-type": "string"}
    if cell.rows > 1 or cell.columns > 1:
        look["table:number-columns-spanned"] = cell.columns
        look["table:number-rows-spanned"] = cell.rows
    return tag("table:table-cell", look, paragraph(cell))
