"""Writes a table of the text as DOCX: merged cells, and header rows that each page repeats."""

from collections.abc import Callable, Iterator

from index.export.text.table_cells import ExportCell, ExportTable
from index.office.xml import Xml, tag

_WIDTH = 9_638  # twentieths of a point: the text on a page

type Paragraph = Callable[[ExportCell | None], Xml]
"""Returns the words of a cell as a paragraph, an empty one for the rest of a merged cell."""


def frame_of(columns: int, rows: list[Xml]) -> Xml:
    """Return a table as wide as the text, with thin lines, around its `rows`."""
    width = {"w:w": 5000, "w:type": "pct"}
    look = tag("w:tblPr", {}, tag("w:tblStyle", {"w:val": "TableGrid"}), tag("w:tblW", width))
    grid = tag("w:tblGrid", {}, *[tag("w:gridCol", {"w:w": _WIDTH // columns})] * columns)
    return tag("w:tbl", {}, look, grid, *rows)


def table_of(table: ExportTable, paragraph: Paragraph) -> Xml:
    """Return `table`, with the words of its cells as `paragraph` writes them."""
    repeated = [tag("w:tblHeader")]
    rows = [
        tag(
            "w:tr",
            {},
            tag("w:trPr", {}, tag("w:cantSplit"), *(repeated if row < table.head else [])),
            *_cells(table, row, paragraph),
        )
        for row in range(len(table.rows))
    ]
    return frame_of(table.columns, rows)


def _cells(table: ExportTable, row: int, paragraph: Paragraph) -> Iterator[Xml]:
    for column, cell in enumerate(table.rows[row]):
        if column == cell.column:
            begins = cell.begins(row, column)
            look = [tag("w:gridSpan", {"w:val": cell.columns})] if cell.columns > 1 else []
            if cell.rows > 1:
                look.append(tag("w:vMerge", {"w:val": "restart"} if begins else {}))
            about = [tag("w:tcPr", {}, *look)] if look else []
            yield tag("w:tc", {}, *about, paragraph(cell if begins else None))
