"""Writes a table of the text for paper, with merged cells and a head that each page repeats."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from index import ExportCell, ExportTable, column_shares
from viewer.printing.tables import CELLS, HEADS, leave_table, table_format
from viewer.ui.look.text_blocks import KEEPS, RULED, BlockStyle, BlockWriter

_AT_ONCE, _MOST_LETTERS = 60, 6_000  # rows and letters in one table, which Qt lays out at once
_LETTERS, _ROOM = 90, 4  # letters in a line of a page, and what a cell needs beside its words

type WriteCell = Callable[[QTextCursor, BlockStyle, ExportCell], None]
"""Writes the words of a cell at a cursor."""


def write_text_table(
    writer: BlockWriter, table: ExportTable, write: WriteCell, *, keeps: bool = False
) -> None:
    """Write `table`, whose cells `write` fills. A long one becomes several, each below the last.

    Where it `keeps`, its last row is kept with what is below.
    """
    parts = list(_parts(table))
    shares = column_shares(table, _LETTERS, _ROOM)
    widths = [100 * part / sum(shares) for part in shares]
    for rows in parts:
        form = table_format(widths, begins=rows.start == 0, ends=rows is parts[-1])
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100 * sum(shares)))
        form.setProperty(RULED, True)
        form.setProperty(KEEPS, keeps and rows is parts[-1])
        # A head is repeated above the rows below it, so a table of nothing else has none.
        form.setHeaderRowCount(table.head if 0 == rows.start < table.head < rows.stop else 0)
        _write(writer, table, rows, form, write)


def _parts(table: ExportTable) -> Iterator[range]:
    """Yield the rows of each table: the head with the first, no merged cell parted."""
    begin, letters = 0, 0
    for band in table.bands():
        own = sum(len(cell.words.text) for row in band for cell in table.own(row))
        is_full = band.stop - begin > _AT_ONCE or letters + own > _MOST_LETTERS
        if is_full and band.start > max(begin, table.head):
            yield range(begin, band.start)
            begin, letters = band.start, 0
        letters += own
    yield range(begin, len(table.rows))


def _write(
    writer: BlockWriter, table: ExportTable, rows: range, form: QTextTableFormat, write: WriteCell
) -> None:
    cursor = writer.cursor
    cursor.beginEditBlock()  # else Qt lays the table out again for each cell
    made = cursor.insertTable(len(rows), table.columns, form)
    for row in rows:
        for cell in table.own(row):
            _fill(writer, made, cell, row - rows.start, write)
    leave_table(writer)
    cursor.endEditBlock()


def _fill(
    writer: BlockWriter, made: QTextTable, cell: ExportCell, row: int, write: WriteCell
) -> None:
    if cell.rows > 1 or cell.columns > 1:
        made.mergeCells(row, cell.column, cell.rows, cell.columns)
    style = HEADS if cell.is_header else CELLS
    at = made.cellAt(row, cell.column).firstCursorPosition()
    block = QTextBlockFormat(writer.block(style))
    if cell.is_number:
        block.setAlignment(Qt.AlignmentFlag.AlignRight)
    at.setBlockFormat(block)
    write(at, style, cell)
