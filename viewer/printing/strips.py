"""Splits a text that is laid out into its lines and rows, and marks what is kept together."""

from collections.abc import Iterator
from itertools import pairwise
from typing import override

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCell,
)

from viewer.printing.page_breaks import KeepTogether, Reach, Strip
from viewer.ui.look.text_blocks import KEEPS, RULED, WHOLE

GOES_ON = QTextFormat.Property.UserProperty + 6  # whether a table continues the one before
JOINED = QTextFormat.Property.UserProperty + 9  # how many rows of a table have one rule below them
CELL = 4  # pixels round the contents of a cell
_TALL = 400  # pixels: a row that may be taller than a small sheet


class _OwnSteps(QObject):
    """Drops the timer events by which a layout goes on by itself."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.Timer or super().eventFilter(watched, event)


def take_own_steps(text: QTextDocument) -> None:
    """Lay `text` out again, and only as far as is asked for.

    Otherwise Qt goes on by itself in the event loop, in steps that grow to a second and more.
    """
    text.setDocumentLayout(None)  # type: ignore[arg-type]  # Qt makes a new one
    text.documentLayout().installEventFilter(_OwnSteps(text.documentLayout()))


def strips_of(text: QTextDocument) -> Iterator[tuple[float, list[Strip]]]:
    """Yield the strips of `text` from the top, each list with the part of the text at its end.

    The text is laid out only as far as it was asked for.
    """
    end = max(1, text.characterCount())
    at = text.rootFrame().begin()
    head: Reach | None = None
    while not at.atEnd():
        frame = at.currentFrame()
        if isinstance(frame, QTextTable):
            head = head if frame.format().boolProperty(GOES_ON) else _head(text, frame)
            yield frame.lastPosition() / end, list(_rows(text, frame, head))
        elif at.currentBlock().isValid():
            block = at.currentBlock()
            yield block.position() / end, list(_lines(text, block))
        at += 1


def blocks_of(frame: QTextFrame) -> Iterator[QTextBlock]:
    """Yield the blocks of `frame`."""
    block = frame.firstCursorPosition().block()
    while block.isValid() and block.position() <= frame.lastPosition():
        yield block
        block = block.next()


def rect_of(text: QTextDocument, block: QTextBlock) -> QRectF:
    """Return the rectangle of the lines of `block`."""
    return text.documentLayout().blockBoundingRect(block)


def _lines(text: QTextDocument, block: QTextBlock) -> Iterator[Strip]:
    rect, lines = rect_of(text, block), block.layout()
    form, count = block.blockFormat(), block.layout().lineCount()
    is_whole, is_heading = form.boolProperty(WHOLE), form.headingLevel() > 0
    if not block.text():  # such as the block after a table
        return
    for number in range(count):
        line = lines.lineAt(number)
        top = rect.top() + line.y()
        is_last = number == count - 1
        bottom = top + line.height() if is_last else rect.top() + lines.lineAt(number + 1).y()
        if is_last:
            hold = KeepTogether.ALWAYS if form.boolProperty(KEEPS) else KeepTogether.NOT
        elif is_heading:
            hold = KeepTogether.ALWAYS
        else:  # no line of a paragraph is left alone
            hold = KeepTogether.RATHER if is_whole or number in (0, count - 2) else KeepTogether.NOT
        yield Strip(top, bottom, hold, begins=number == 0 and _begins(form))


def _begins(form: QTextBlockFormat) -> bool:
    return form.pageBreakPolicy() == QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def _rows(text: QTextDocument, table: QTextTable, head: Reach | None) -> Iterator[Strip]:
    heads, is_ruled = table.format().headerRowCount(), table.format().boolProperty(RULED)
    is_whole, joined = table.format().boolProperty(WHOLE), table.format().intProperty(JOINED)
    edges = [_top(text, table, row) for row in range(table.rows())]
    edges.append(_bottom(text, table))
    for row, (top, bottom) in enumerate(pairwise(edges)):
        is_head, going_on = row < heads, _going_on(table, row)
        is_kept = row == table.rows() - 1 and table.format().boolProperty(KEEPS)
        is_inner = joined > 0 and not is_head and (row - heads + 1) % joined > 0
        is_held = any(going_on) or is_inner or (is_whole and row < table.rows() - 1)
        hold = KeepTogether.RATHER if is_held else KeepTogether.NOT
        yield Strip(
            top,
            bottom,
            KeepTogether.ALWAYS if is_head or is_kept else hold,
            None if is_head else head,
            ruled=not is_inner and (is_ruled or joined > 0 or head is not None),
            rules=_rules(text, table, row, going_on) if is_ruled or any(going_on) else None,
            cuts=_cuts(text, table, row) if bottom - top > _TALL else (),
        )


def _head(text: QTextDocument, table: QTextTable) -> Reach | None:
    """Return the reach of the heading rows of `table`, or None."""
    heads = table.format().headerRowCount()
    if not heads:
        return None
    end = _top(text, table, heads) if heads < table.rows() else _bottom(text, table)
    return _top(text, table, 0), end


def _top(text: QTextDocument, table: QTextTable, row: int) -> float:
    cells = cells_from(table, row)
    tops = (rect_of(text, cell.firstCursorPosition().block()).top() for cell in cells)
    return min(tops) - table.format().cellPadding()


def _bottom(text: QTextDocument, table: QTextTable) -> float:
    row = table.rows() - 1
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    ends = (_end(text, cell.lastCursorPosition().block()) for cell in cells)
    return max(ends) + table.format().cellPadding()


def cells_from(table: QTextTable, row: int) -> Iterator[QTextTableCell]:
    """Yield the cells of `table` that begin in `row`."""
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        if (cell.row(), cell.column()) == (row, column):
            yield cell


def first_in_row(block: QTextBlock) -> QTextBlock:
    """Return the first block of a cell that reaches into the row of `block`, or `block`."""
    cursor = QTextCursor(block)
    table = cursor.currentFrame()
    if not isinstance(table, QTextTable):
        return block
    row = table.cellAt(cursor).row()
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    return block.document().findBlock(min(cell.firstPosition() for cell in cells))


def _going_on(table: QTextTable, row: int) -> list[bool]:
    """Return for each column whether its cell goes on below `row`."""
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    return [cell.row() + cell.rowSpan() > row + 1 for cell in cells]


def _rules(
    text: QTextDocument, table: QTextTable, row: int, going_on: list[bool]
) -> tuple[Reach, ...]:
    """Return the ends of the rules under `row`: below the cells that do not go on."""
    frame = text.documentLayout().frameBoundingRect(table)

    def edge(column: int) -> float:
        if column == 0:
            return frame.left()
        if column == table.columns():
            return frame.right()
        block = table.cellAt(row, column).firstCursorPosition().block()
        return rect_of(text, block).left() - table.format().cellPadding()

    columns = range(table.columns())
    begins = [at for at in columns if not going_on[at] and (at == 0 or going_on[at - 1])]
    ends = [at + 1 for at in columns if not going_on[at] and going_on[at + 1 : at + 2] != [False]]
    return tuple((edge(begin), edge(end)) for begin, end in zip(begins, ends, strict=True))


def _cuts(text: QTextDocument, table: QTextTable, row: int) -> tuple[float, ...]:
    """Return where `row` may be cut: above each line of its longest cell."""
    blocks = (cell.firstCursorPosition().block() for cell in cells_from(table, row))
    block = max(blocks, key=lambda each: each.layout().lineCount())
    top, lines = rect_of(text, block).top(), block.layout()
    return tuple(top + lines.lineAt(number).y() for number in range(lines.lineCount()))


def _end(text: QTextDocument, block: QTextBlock) -> float:
    """Return the bottom of `block`, whose lines have the height set in a cell."""
    lines = block.layout().lineCount() * block.blockFormat().lineHeight()
    return rect_of(text, block).top() + lines
