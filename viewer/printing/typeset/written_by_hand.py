"""Writes room for people's own hand on paper: lines to write on, and scales to mark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat

from index import replace
from viewer.printing.strips import JOINED
from viewer.printing.tables import CELLS, leave_table, table_format
from viewer.ui.look.look import READING
from viewer.ui.look.text_blocks import WHOLE, BlockStyle, BlockWriter

_LINE = BlockStyle(READING, 1.4, editor=True)  # with the padding of its cell some 9 mm
_NUMBER = replace(CELLS, size=READING, bold=True)
_MARKS = tuple(map(str, range(1, 6)))
_SHARES = tuple([20] * len(_MARKS))
_BESIDE = 1  # pixels around a number or words of a scale


def write_room(writer: BlockWriter, lines: int) -> None:
    """Write `lines` lines to write on, all on one page."""
    form = table_format((100,), begins=True, ends=True)
    form.setProperty(JOINED, 1)  # a table with rules of its own would have all laid out at once
    form.setProperty(WHOLE, True)
    table = writer.cursor.insertTable(lines, 1, form)
    for row in range(lines):
        table.cellAt(row, 0).firstCursorPosition().setBlockFormat(writer.block(_LINE))
    leave_table(writer)


def write_scale(writer: BlockWriter, least: str, most: str) -> None:
    """Write the numbers of a scale across the sheet, and below its ends the words for them."""
    form = table_format(_SHARES, begins=True, ends=True)
    form.setProperty(WHOLE, True)
    form.setCellPadding(_BESIDE)
    form.setTopMargin(0)
    table = writer.cursor.insertTable(2, len(_SHARES), form)
    between = [""] * (len(_MARKS) - 2)
    for row, (style, told) in enumerate(((_NUMBER, _MARKS), (CELLS, (least, *between, most)))):
        for column, words in enumerate(told):
            block = QTextBlockFormat(writer.block(style))
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            cursor = table.cellAt(row, column).firstCursorPosition()
            cursor.setBlockFormat(block)
            cursor.insertText(words, writer.face(style))
    leave_table(writer)
