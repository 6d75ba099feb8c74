"""Writes a table of the text as ODT: merged cells, and header rows that each page repeats."""

from collections.abc import Callable, Iterator

from index.export.text.column_widths import column_shares
from index.export.text.table_cells import ExportCell, ExportTable
from index.office.xml import Xml, tag

_SHORT = 12  # rows
_WIDE = 17.0  # centimetres: the text on a page
_LETTERS, _BESIDE = 95, 3  # letters in a line of a page, and the space beside the words of a cell

type Paragraph = Callable[[ExportCell], Xml]
"""Returns the words of a cell as a paragraph."""


def table_of(table: ExportTable, name: str, paragraph: Paragraph) -> Xml:
    """Return `table`, with the words of its cells as `paragraph` writes them."""
    heads = min(table.header_columns, table.columns)
    rows = [_row(table, row, paragraph) for row in range(len(table.rows))]
    columns = [
        tag("table:table-column", {"table:style-name": f"{name}.{number}"})
        for number in range(1, table.columns + 1)
    ]
    return tag(
        "table:table",
        {"table:name": name, "table:style-name": name},
        *([tag("table:table-header-columns", {}, *columns[:heads])] if heads else []),
        *columns[heads:],
        *([tag("table:table-header-rows", {}, *rows[: table.head])] if table.head else []),
        *rows[table.head :],
    )


def table_styles(table: ExportTable, name: str, *, keeps: bool) -> Iterator[Xml]:
    """Yield the styles of the table with this `name`, and of its columns: how wide they are.

    It may be kept with what is below, if it is short: LibreOffice then keeps all of it together.
    """
    widths, is_short = column_shares(table, _LETTERS, _BESIDE), len(table.rows) <= _SHORT
    yield tag(
        "style:style",
        {"style:name": name, "style:family": "table"},
        tag(
            "style:table-properties",
            {
                "style:width": f"{sum(widths) * _WIDE:.3f}cm",
                "table:align": "left",
                "table:border-model": "collapsing",
                **({"fo:keep-with-next": "always"} if keeps and is_short else {}),
            },
        ),
    )
    for number, part in enumerate(widths, start=1):
        yield tag(
            "style:style",
            {"style:name": f"{name}.{number}", "style:family": "table-column"},
            tag("style:table-column-properties", {"style:column-width": f"{part * _WIDE:.3f}cm"}),
        )


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
