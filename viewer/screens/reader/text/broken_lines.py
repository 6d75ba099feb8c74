"""Has Qt break the lines of a text down to a place, in several turns of the event loop.

Qt breaks the lines above a place when it is asked for it, all of them in one event: for a long text
in letters that are slow to lay out, that takes a quarter of a second.
"""

from bisect import bisect_left
from typing import override

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextLine, QTextTable

from viewer.services.steps import Stepwise
from viewer.ui.look.text_blocks import BESIDE
from viewer.ui.look.text_cost import text_cost

_AT_ONCE = 20_000  # what one step may cost to lay out, as `portions` counts it
_IN_TURN = 8_000  # what one step may cost of a text that nobody waits for
_QT_PAUSE = 10  # ms between two of Qt's own steps


class LineBreaker(QObject):
    """Breaks the lines of a `text` that is shown in short steps, from the top down.

    Qt does that by a timer of its layout, each time twice as many lines: at the end, half of the
    text in one event. What the timer begins is done here instead.
    """

    def __init__(self, text: QTextDocument) -> None:
        super().__init__(text)
        self._text = text
        text.documentLayout().installEventFilter(self)

    @override
    def eventFilter(self, layout: QObject, event: QEvent) -> bool:
        is_due = isinstance(event, QTimerEvent) and _is_step(layout, event.timerId())
        if not is_due or are_broken(self._text):
            return super().eventFilter(layout, event)
        for _step in _steps(self._text, self._text.lastBlock(), _IN_TURN):
            break
        return True


def _is_step(layout: QObject, timer: int) -> bool:
    """Return whether `timer` is that for Qt's next step; the other tells the size of the text."""
    timers = QAbstractEventDispatcher.instance().registeredTimers(layout)
    return any(each.timerId == timer and each.interval == _QT_PAUSE for each in timers)


def is_slow(text: QTextDocument, position: int) -> bool:
    """Return whether it takes several steps to break all lines of `text` down to `position`."""
    cost, block = 0, text.firstBlock()
    while block.isValid() and block.position() <= position and cost <= _AT_ONCE:
        cost += text_cost(block.text())
        block = block.next()
    return cost > _AT_ONCE


def break_lines(text: QTextDocument, position: int) -> Stepwise[None]:
    """Break the lines of `text` from the top down to `position`. A short way takes no step."""
    yield from _steps(text, text.findBlock(position), _AT_ONCE)


def _steps(text: QTextDocument, last: QTextBlock, at_once: int) -> Stepwise[None]:
    """Break the lines of `text` down to the block `last`, some that cost `at_once` in a step."""
    cost = 0
    block = before = text.findBlockByNumber(_broken(text))
    while block.isValid() and block.position() <= last.position():
        own = 0 if is_broken(block) else text_cost(block.text())
        if cost and cost + own > at_once:
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
    return is_broken(text.lastBlock())


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
    return bisect_left(blocks, 1, key=lambda at: not is_broken(text.findBlockByNumber(at)))


def is_broken(block: QTextBlock) -> bool:
    """Return whether the lines of `block` are broken."""
    return bool(block.layout().lineCount())


def _break_down_to(block: QTextBlock) -> None:
    block.document().documentLayout().blockBoundingRect(block)
