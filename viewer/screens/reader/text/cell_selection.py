"""The blocks of a selection, of which a table's cells may be a rectangle."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTableCell

from viewer.ui.look.text_blocks import BESIDE, ROLE, BlockRole

type Run = tuple[int, int]
"""The positions at which selected words begin and end."""


def runs_of(selection: QTextCursor) -> list[Run]:
    """Return the runs of `selection`: one, or each cell where cells of a table are selected."""
    if not selection.hasComplexSelection():
        return [(selection.selectionStart(), selection.selectionEnd())]
    return [(cell.firstPosition(), cell.lastPosition()) for cell in _cells(selection)]


def blocks_of(selection: QTextCursor) -> Iterator[QTextBlock]:
    """Yield the blocks of `selection`, without those that Qt needs below tables."""
    for first, last in runs_of(selection):
        block = selection.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            if block.blockFormat().intProperty(ROLE) != BlockRole.TABLE_END:
                yield block
            block = block.next()


def row_of(block: QTextBlock) -> tuple[int, int] | None:
    """Return the table in which `block` is, by its first position, and the row; else None.

    Two columns of a text and its translation are none.
    """
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    if table is None or table.format().boolProperty(BESIDE):
        return None
    return table.firstPosition(), table.cellAt(cursor).row()


def _cells(selection: QTextCursor) -> Iterator[QTextTableCell]:
    """Yield the selected cells of a table, each once."""
    table = selection.currentTable()
    reach: tuple[int, int, int, int] = selection.selectedTableCells()  # type: ignore[assignment]
    first_row, rows, first_column, columns = reach
    for row in range(first_row, first_row + rows):
        for column in range(first_column, first_column + columns):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) == (row, column):
                yield cell
