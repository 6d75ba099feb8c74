"""Has Qt break the lines of a text down to a place, in several turns of the event loop.

Qt breaks the lines above a place when it is asked for it, all of them in one event: for a long text
in letters that are slow to lay out, that takes a quarter of a second.
"""

from bisect import bisect_left

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextLine, QTextTable

from viewer.services.steps import Stepwise
from viewer.ui.look.text_blocks import BESIDE
from viewer.ui.look.text_cost import text_cost

_AT_ONCE = 30_000  # what one step may cost to lay out, as `portions` counts it


def is_slow(text: QTextDocument, position: int) -> bool:
    """Return whether it takes several steps to break all lines of `text` down to `position`."""
    cost, block = 0, text.firstBlock()
    while block.isValid() and block.position() <= position and cost <= _AT_ONCE:
        cost += text_cost(block.text())
        block = block.next()
    return cost > _AT_ONCE


def break_lines(text: QTextDocument, position: int) -> Stepwise[None]:
    """Break the lines of `text` from the top down to `position`. A short way takes no step."""
    cost, last = 0, text.findBlock(position)
    block = before = text.findBlockByNumber(_broken(text))
    while block.isValid() and block.position() <= last.position():
        own = 0 if _is_broken(block) else text_cost(block.text())
        if cost and cost + own > _AT_ONCE:
            _break_down_to(before)
            yield
            cost = 0
        cost += own
        before, block = block, block.next()
    _break_down_to(last)


def are_broken(text: QTextDocument) -> bool:
    """Return whether all lines of `text` are broken.

    Before that, Qt takes any point for the end of the text.
    """
    return _is_broken(text.lastBlock())


def block_at(text: QTextDocument, depth: float) -> QTextBlock:
    """Return the block of `text` at `depth` pixels, with all lines above it broken.

    Of two columns it is the block on the left, if there is one at that depth.
    """
    layout, blocks = text.documentLayout(), range(text.blockCount())

    def bottom(number: int) -> float:
        return layout.blockBoundingRect(text.findBlockByNumber(number)).bottom()

    number = bisect_left(blocks, depth, hi=_broken(text), key=bottom)
    row = row_of_columns(text.findBlockByNumber(min(number, text.blockCount() - 1)))
    if row is not None:
        number = text.findBlock(row.firstPosition()).blockNumber()
    while number < text.blockCount() - 1 and bottom(number) < depth:
        number += 1
    return text.findBlockByNumber(min(number, text.blockCount() - 1))


def line_at_depth(text: QTextDocument, depth: float) -> int:
    """Return the position at which the line at `depth` pixels begins."""
    block = block_at(text, depth)
    line = _line(block, depth)
    return block.position() + (line.textStart() if line else 0)


def end_at_depth(text: QTextDocument, depth: float) -> int:
    """Return the position at which the line at `depth` pixels ends.

    In a table that is the end of the block, and in two columns that of their row: what stands
    beside a line there comes after it.
    """
    block = block_at(text, depth)
    frame = text.frameAt(block.position())
    if frame is not None and frame.format().boolProperty(BESIDE):
        return frame.lastPosition()
    line = None if isinstance(frame, QTextTable) else _line(block, depth)
    if line is None:
        return block.position() + block.length() - 1
    return block.position() + line.textStart() + line.textLength()


def _line(block: QTextBlock, depth: float) -> QTextLine | None:
    """Return the line of `block` at `depth` pixels, or None where it ends above."""
    lines = block.layout()
    top = block.document().documentLayout().blockBoundingRect(block).top()
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        if top + line.y() + line.height() > depth:
            return line
    return None


def row_of_columns(block: QTextBlock) -> QTextFrame | None:
    """Return the row of two columns, a text and its translation, in which `block` is, or None."""
    frame = block.document().frameAt(block.position())
    return frame if frame is not None and frame.format().boolProperty(BESIDE) else None


def _broken(text: QTextDocument) -> int:
    """Return how many blocks of `text` are broken: Qt breaks them from the top down."""
    blocks = range(text.blockCount())
    return bisect_left(blocks, 1, key=lambda at: not _is_broken(text.findBlockByNumber(at)))


def _is_broken(block: QTextBlock) -> bool:
    return bool(block.layout().lineCount())


def _break_down_to(block: QTextBlock) -> None:
    block.document().documentLayout().blockBoundingRect(block)
