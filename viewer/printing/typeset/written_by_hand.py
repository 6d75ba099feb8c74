"""Writes room for people's own hand on paper: lines to write on, and scales to mark."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat

from viewer.printing.strips import JOINED
from viewer.printing.tables import CELLS, leave_table, table_format
from viewer.ui.look.look import READING
from viewer.ui.look.text_blocks import WHOLE, BlockStyle, BlockWriter

_LINE = BlockStyle(READING, 1.4, editor=True)  # with the padding of its cell some 9 mm
_NUMBER = replace(CELLS, size=READING, bold=True)
_MARKS = tuple(map(str, range(1, 6)))
_SHARES = (25, *[10] * len(_MARKS), 25)


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
    """Write the numbers of a scale between the words for its ends."""
    table = writer.cursor.insertTable(
        1, len(_SHARES), table_format(_SHARES, begins=True, ends=True)
    )
    last = len(_SHARES) - 1
    for column, words in enumerate((least, *_MARKS, most)):
        style = CELLS if column in (0, last) else _NUMBER
        block = QTextBlockFormat(writer.block(style))
        if column:
            align = Qt.AlignmentFlag
            block.setAlignment(align.AlignRight if column == last else align.AlignHCenter)
        cursor = table.cellAt(0, column).firstCursorPosition()
        cursor.setBlockFormat(block)
        cursor.insertText(words, writer.face(style))
    leave_table(writer)
