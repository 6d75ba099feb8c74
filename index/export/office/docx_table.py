"""Writes a table of the text as DOCX: merged cells, and header rows that each page repeats."""

from collections.abc import Callable, Iterator, Sequence

from index.export.text.column_widths import column_shares
from index.export.text.table_cells import ExportCell, ExportTable
from index.office.xml import Xml, tag

_WIDTH = 9_638  # twentieths of a point: the text on a page
_LETTERS, _BESIDE = 95, 3  # letters in a line of a page, and the space beside the words of a cell

type Paragraph = Callable[[ExportCell | None], Xml]
"""Returns the words of a cell as a paragraph, an empty one for the rest of a merged cell."""


def frame_of(widths: Sequence[float], rows: Sequence[Xml]) -> Xml:
    """Return a table with thin lines around its `rows`.

    `widths` are those of its columns, as parts of a line.
    """
    width = {"w:w": round(5000 * sum(widths)), "w:type": "pct"}
    look = tag("w:tblPr", {}, tag("w:tblStyle", {"w:val": "TableGrid"}), tag("w:tblW", width))
    columns = [tag("w:gridCol", {"w:w": round(_WIDTH * part)}) for part in widths]
    return tag("w:tbl", {}, look, tag("w:tblGrid", {}, *columns), *rows)


def table_of(table: ExportTable, paragraph: Paragraph) -> Xml:
    """Return `table`, with the words of its cells as `paragraph` writes them."""
    widths = column_shares(table, _LETTERS, _BESIDE)
    repeated = [tag("w:tblHeader")]
    rows = [
        tag(
            "w:tr",
            {},
            tag("w:trPr", {}, tag("w:cantSplit"), *(repeated if row < table.head else [])),
            *_cells(table, row, widths, paragraph),
        )
        for row in range(len(table.rows))
    ]
    return frame_of(widths, rows)


def _cells(
    table: ExportTable, row: int, widths: Sequence[float], paragraph: Paragraph
) -> Iterator[Xml]:
    for column, cell in enumerate(table.rows[row]):
        if column == cell.column:
            begins = cell.begins(row, column)
            wide = round(_WIDTH * sum(widths[column : column + cell.columns]))
            look = [tag("w:tcW", {"w:w": wide, "w:type": "dxa"})]
            look += [tag("w:gridSpan", {"w:val": cell.columns})] if cell.columns > 1 else []
            if cell.rows > 1:
                look.append(tag("w:vMerge", {"w:val": "restart"} if begins else {}))
            yield tag("w:tc", {}, tag("w:tcPr", {}, *look), paragraph(cell if begins else None))
