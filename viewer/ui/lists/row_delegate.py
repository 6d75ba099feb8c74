"""The base of the delegates that paint rows."""

from collections.abc import Iterator
from typing import Any, override

from PySide6.QtCore import QObject, QRectF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from viewer.services.quiet_turns import in_quiet_turns
from viewer.services.steps import Steps, in_slices
from viewer.ui.lists.long_list import Measuring
from viewer.ui.look.look import Look
from viewer.ui.look.text_cost import text_cost

BAR = 3  # pixels of the bar beside the chosen row
_MOST_KEPT = 500  # rows
_DEAREST_KEPT = 2_000_000  # what they cost together, as `text_cost` counts it: some 30 MB
_LEAST_KEPT = 60  # rows, more than are seen at once


class RowDelegate(Measuring):
    """A delegate that keeps the layout of rows for a width until the look changes.

    What was not painted or measured for longest goes first. Subclasses implement `lay_out`.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._laid: dict[tuple[Any, int], tuple[Any, int]] = {}  # with what they cost
        self._cost = 0
        self._freeing = Steps(self)  # rows with many words take 50 ms to free
        look.changed.connect(self._forget)

    def lay_out(self, row: Any, width: int) -> Any:
        """Return the parts of `row` laid out for `width`, with their `height` together."""
        raise NotImplementedError

    def laid(self, row: Any, width: int) -> Any:
        """Return the result of `lay_out` for `row` and `width`, cached."""
        key = (row, width)
        kept = self._laid.pop(key, None)
        if kept is None:
            kept = self.lay_out(row, width), text_cost(row.spoken)
            self._cost += kept[1]
        self._laid[key] = kept
        while len(self._laid) > (_LEAST_KEPT if self._cost > _DEAREST_KEPT else _MOST_KEPT):
            self._cost -= self._laid.pop(next(iter(self._laid)))[1]
        return kept[0]

    @override
    def has_laid(self, row: Any, width: int) -> bool:
        return (row, width) in self._laid

    @override
    def height(self, row: Any, width: int) -> int:
        height: float = self.laid(row, width).height
        return round(height)

    @Slot()
    def _forget(self) -> None:
        self._drop()
        self.forget()

    def _drop(self) -> None:
        """Keep none of the rows; they are freed in later turns of the event loop."""
        dropped, self._laid, self._cost = self._laid, {}, 0
        self._freeing.begin(in_quiet_turns(in_slices(_emptied(dropped))))


def _emptied(rows: dict[Any, Any]) -> Iterator[None]:
    while rows:
        rows.popitem()
        yield


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: Look) -> bool:
    """Paint the ground of a row, with a bar if it is chosen; return whether it is chosen.

    The painter is clipped to the visible part of the row, which may be far higher than the list,
    and whose letters may have marks that reach over the rows above.
    """
    rect = QRectF(option.rect)
    if isinstance(option.widget, QAbstractItemView):
        painter.setClipRect(option.widget.viewport().rect() & option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, look.colour("raised"))
        bar = QRectF(rect.left(), rect.top(), BAR, rect.height())
        painter.fillRect(bar, look.colour("accent"))
    return chosen


def paint_line(painter: QPainter, option: QStyleOptionViewItem, look: Look) -> None:
    """Paint the line under a row."""
    rect = QRectF(option.rect)
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), look.colour("line"))
