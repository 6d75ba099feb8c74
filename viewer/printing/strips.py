"""Reads off a text that is laid out where its lines and rows are, and what holds together."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextTable

from viewer.kit.blocks import KEEPS, WHOLE
from viewer.printing.breaking import Hold, Reach, Strip

CELL = 4  # pixels round what stands in a cell


def strips_of(text: QTextDocument) -> Iterator[Strip]:
    """Yield the strips of `text` from the top. What was not laid out yet is laid out for them."""
    at = text.rootFrame().begin()
    while not at.atEnd():
        frame = at.currentFrame()
        if isinstance(frame, QTextTable):
            yield from _rows(text, frame)
        elif at.currentBlock().isValid():
            yield from _lines(text, at.currentBlock())
        at += 1


def blocks_of(frame: QTextFrame) -> Iterator[QTextBlock]:
    """Yield the blocks of `frame`."""
    block = frame.firstCursorPosition().block()
    while block.isValid() and block.position() <= frame.lastPosition():
        yield block
        block = block.next()


def rect_of(text: QTextDocument, block: QTextBlock) -> QRectF:
    """Return where the lines of `block` are."""
    return text.documentLayout().blockBoundingRect(block)


def _lines(text: QTextDocument, block: QTextBlock) -> Iterator[Strip]:
    rect, lines = rect_of(text, block), block.layout()
    form, count = block.blockFormat(), block.layout().lineCount()
    is_whole, is_heading = form.boolProperty(WHOLE), form.headingLevel() > 0
    if not block.text():  # as after a table
        return
    for number in range(count):
        line = lines.lineAt(number)
        top = rect.top() + line.y()
        is_last = number == count - 1
        bottom = top + line.height() if is_last else rect.top() + lines.lineAt(number + 1).y()
        if is_last:
            hold = Hold.ALWAYS if form.boolProperty(KEEPS) else Hold.NOT
        elif is_heading:
            hold = Hold.ALWAYS
        else:  # no line of a paragraph stands alone
            hold = Hold.RATHER if is_whole or number in (0, count - 2) else Hold.NOT
        yield Strip(top, bottom, hold)


def _rows(text: QTextDocument, table: QTextTable) -> Iterator[Strip]:
    head: Reach | None = None
    heads = table.format().headerRowCount()
    edges = [_top(text, table, row) for row in range(table.rows())]
    edges.append(_bottom(text, table))
    for row, (top, bottom) in enumerate(pairwise(edges)):
        is_head = row < heads
        hold = Hold.ALWAYS if is_head else Hold.NOT
        yield Strip(top, bottom, hold, head, ruled=heads > 0)
        if is_head:
            head = (head[0] if head else top, bottom)


def _top(text: QTextDocument, table: QTextTable, row: int) -> float:
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    return min(rect_of(text, cell.firstCursorPosition().block()).top() for cell in cells) - CELL


def _bottom(text: QTextDocument, table: QTextTable) -> float:
    row = table.rows() - 1
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    return max(rect_of(text, cell.lastCursorPosition().block()).bottom() for cell in cells) + CELL
