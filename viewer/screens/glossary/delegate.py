"""Paints an entry of the glossary: term, definition, and terms in each language."""

from typing import override

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Value
from viewer.screens.glossary.rows import EntryRow
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground, paint_line
from viewer.ui.look.look import INTERFACE, SMALL, Look
from viewer.ui.look.marked_text import MarkedText

SIDE, TOP, GAP = 24, 12, 3
MEASURE = 640  # the widest lines of words, at 100 %
LANGUAGES = 92  # pixels at 100 % for names of languages; longer names get more
BESIDE = 12  # pixels between the name of a language and its terms


class _Laid(Value):
    """One entry, laid out for a width; `names` are the pixels for names of languages."""

    names: int
    term: MarkedText
    definition: MarkedText | None
    words: tuple[tuple[MarkedText, MarkedText], ...]

    @property
    def height(self) -> float:
        words = sum(max(name.height, said.height) for name, said in self.words)
        meant = self.definition.height + 2 * GAP if self.definition else 0
        return self.term.height + meant + words + GAP + 2 * TOP


class EntryDelegate(RowDelegate):
    """Paints entries in the interface face. `action` is the label of the link to search."""

    def __init__(self, look: Look, action: str, parent: QObject) -> None:
        super().__init__(look, parent)
        self._action = action

    @property
    def action_size(self) -> QSize:
        """The size of the action's label."""
        metrics = QFontMetrics(self.look.interface_font(SMALL))
        return QSize(metrics.horizontalAdvance(self._action), metrics.height() + 6)

    def action_rect(self, row: QRect) -> QRect:
        """Return the rectangle of the action in `row`."""
        size = self.action_size
        right = row.left() + SIDE + self._across(row.width())
        return QRect(right - size.width(), row.top() + TOP, size.width(), size.height())

    def _names(self, row: EntryRow, across: int) -> int:
        """Return how much of `across` the names of languages take."""
        measure = QFontMetrics(self.look.interface_font(SMALL)).horizontalAdvance
        usual = self.look.scaled(LANGUAGES)
        needed = max([usual, *(measure(name) + BESIDE for name, _said in row.words)])
        return min(needed, max(usual, across // 3))

    def _across(self, width: int) -> int:
        """Return the width of an entry in a row of `width`."""
        return min(width - 2 * SIDE, self.look.scaled(MEASURE))

    @override
    def lay_out(self, row: EntryRow, width: int) -> _Laid:
        look, across = self.look, self._across(width)
        names = self._names(row, across)
        small, usual = look.interface_font(SMALL), look.interface_font(INTERFACE)
        beside = across - self.action_size.width() - SIDE
        meant = MarkedText(row.definition, usual, across, leading=1.4) if row.definition else None
        return _Laid(
            names,
            MarkedText(row.term, look.interface_font(INTERFACE, bold=True), beside),
            meant,
            tuple(
                (
                    MarkedText(name, small, names - BESIDE // 2),
                    MarkedText(said, small, across - names),
                )
                for name, said in row.words
            ),
        )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EntryRow = index.data(ROW)
        colour, laid = self.look.colour, self.laid(row, option.rect.width())
        painter.save()
        chosen = paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        at = QRectF(option.rect).topLeft() + QPointF(SIDE, TOP)
        at = laid.term.draw(painter, at, colour("accent" if chosen else "ink"))
        if laid.definition is not None:
            at = laid.definition.draw(painter, at + QPointF(0, GAP), colour("ink"))
        at += QPointF(0, 2 * GAP)
        for name, said in laid.words:
            name.draw(painter, at, colour("soft"))
            said.draw(painter, at + QPointF(laid.names, 0), colour("soft"))
            at += QPointF(0, max(name.height, said.height))
        painter.setFont(self.look.interface_font(SMALL))
        painter.setPen(colour("accent"))
        painter.drawText(self.action_rect(option.rect), Qt.AlignmentFlag.AlignVCenter, self._action)
        painter.restore()
