"""Writes a table for paper, cell by cell. Its rules are drawn with the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextLength, QTextTable, QTextTableFormat

from viewer.kit.blocks import BAR, VOICE, BlockStyle, BlockWriter
from viewer.kit.look import INTERFACE
from viewer.printing.strips import CELL

CELLS = BlockStyle(INTERFACE, 1.6, editor=True)
HEADS = BlockStyle(INTERFACE, 1.6, bold=True, editor=True)
_LONGEST, _ROUND = 20, 3  # letters of a column that gets no more room, and the space round them
_PERCENT = QTextLength.Type.PercentageLength


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: words, or a bar that is `long` as a part of the cell."""

    words: str = ""
    style: BlockStyle = CELLS
    is_number: bool = False
    long: float | None = None
    voice: str = ""


def write_table(
    writer: BlockWriter, rows: Sequence[Sequence[Cell]], *, heads: int, parts: Sequence[int] = ()
) -> None:
    """Write `rows`, of which the first `heads` are set again on every page.

    The columns are as wide as `parts` of a hundred say, else as what is in them asks for.
    """
    cursor = writer.cursor
    table = cursor.insertTable(len(rows), len(rows[0]), _format(heads, parts))
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            _fill(writer, table, (number, column), cell)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def parts_of(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """Return how wide the columns of `rows` are, in parts of a hundred.

    Each has what its words ask for, and the one with most of them the rest.
    """
    columns = [[row[column].words for row in rows] for column in range(len(rows[0]))]
    asked = [max(map(_asked, words)) for words in columns]
    fullest = max(range(len(asked)), key=lambda column: sum(map(len, columns[column])))
    asked[fullest] += max(0, 100 - sum(asked))
    return [round(100 * part / sum(asked)) for part in asked]


def _asked(words: str) -> int:
    return max(min(len(line), _LONGEST) for line in words.split("\n")) + _ROUND


def _format(heads: int, parts: Sequence[int]) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(CELL)
    form.setTopMargin(8)
    form.setBottomMargin(14)
    form.setHeaderRowCount(heads)
    form.setWidth(QTextLength(_PERCENT, 100))
    if parts:
        form.setColumnWidthConstraints([QTextLength(_PERCENT, part) for part in parts])
    return form


def _fill(writer: BlockWriter, table: QTextTable, at: tuple[int, int], cell: Cell) -> None:
    cursor = table.cellAt(*at).firstCursorPosition()
    block = QTextBlockFormat(writer.block(cell.style))
    if cell.is_number:
        block.setAlignment(Qt.AlignmentFlag.AlignRight)
    if cell.long is not None:
        block.setProperty(BAR, cell.long)
        block.setProperty(VOICE, cell.voice)
    cursor.setBlockFormat(block)
    cursor.insertText(cell.words, writer.face(cell.style))
