"""Paints a finding: a mark of its weight, a word, its place, its text and a hint."""

from dataclasses import dataclass
from typing import Protocol, override

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Severity
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground, paint_line
from viewer.ui.look.look import INTERFACE, SMALL
from viewer.ui.look.marked_text import MarkedText

SIDE, TOP, GAP = 20, 9, 2
MARK, INDENT, HEAD = 14, 24, 18  # pixels at 100 %: the mark, its column, the first line
_SIGNS = {Severity.ERROR: "\N{MULTIPLICATION SIGN}", Severity.WARNING: "!", Severity.NOTE: "i"}


class FindingRow(Protocol):
    """What is painted of a finding. `severity` says how much it matters."""

    @property
    def severity(self) -> Severity:
        """How much it matters."""

    @property
    def word(self) -> str:
        """What it is, in a word or a question."""

    @property
    def place(self) -> str:
        """Where it is."""

    @property
    def text(self) -> str:
        """What is found."""

    @property
    def hint(self) -> str:
        """What to do, or ""."""


@dataclass(frozen=True, slots=True)
class _Laid:
    """One finding, laid out for a width."""

    head: int
    text: MarkedText
    hint: MarkedText | None

    @property
    def height(self) -> float:
        hint = self.hint.height + GAP if self.hint else 0
        return self.head + GAP + self.text.height + hint + 2 * TOP


class FindingDelegate(RowDelegate):
    """Paints findings. Each severity has a mark of its own shape, so that colour is not needed."""

    @override
    def lay_out(self, row: FindingRow, width: int) -> _Laid:
        look = self.look
        across = width - 2 * SIDE - look.scaled(INDENT)
        text = MarkedText(row.text, look.interface_font(INTERFACE), across, leading=1.4)
        small = look.interface_font(SMALL)
        below = MarkedText(row.hint, small, across, leading=1.4) if row.hint else None
        return _Laid(look.scaled(HEAD), text, below)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FindingRow = index.data(ROW)
        colour, rect = self.look.colour, QRectF(option.rect)
        laid: _Laid = self.laid(row, option.rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        at = rect.topLeft() + QPointF(SIDE, TOP)
        mark, indent = self.look.scaled(MARK), self.look.scaled(INDENT)
        self._paint_mark(painter, row.severity, QRectF(at.x(), at.y() + 2, mark, mark))
        words = QRectF(at.x() + indent, at.y(), rect.width() - 2 * SIDE - indent, laid.head)
        self._paint_head(painter, row, words)
        below = laid.text.draw(painter, words.bottomLeft() + QPointF(0, GAP), colour("ink"))
        if laid.hint is not None:
            laid.hint.draw(painter, below + QPointF(0, GAP), colour("ink"))
        painter.restore()

    def _paint_head(self, painter: QPainter, row: FindingRow, rect: QRectF) -> None:
        word, middle = row.word, Qt.AlignmentFlag.AlignVCenter
        bold = self.look.interface_font(SMALL, bold=True)
        painter.setFont(bold)
        painter.setPen(self.look.colour("ink"))
        painter.drawText(rect, middle, word)
        wide = QFontMetricsF(bold).horizontalAdvance(word) + 12
        font = self.look.interface_font(SMALL)
        painter.setFont(font)
        painter.setPen(self.look.colour("soft"))
        rest = rect.adjusted(wide, 0, 0, 0)
        elide = Qt.TextElideMode.ElideLeft
        place = QFontMetricsF(font).elidedText(row.place, elide, rest.width())
        painter.drawText(rest, middle, place)

    def _paint_mark(self, painter: QPainter, severity: Severity, rect: QRectF) -> None:
        colour, sign = self.look.colour, _SIGNS[severity]
        painter.setPen(Qt.PenStyle.NoPen)
        if severity is Severity.ERROR:
            painter.setBrush(colour("ink"))
            painter.drawRoundedRect(rect, 2, 2)
        elif severity is Severity.WARNING:
            painter.setBrush(colour("care"))
            top, bottom = QPointF(rect.center().x(), rect.top() - 1), rect.bottom()
            corners = [top, QPointF(rect.right() + 1, bottom), QPointF(rect.left() - 1, bottom)]
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.setPen(QPen(colour("soft"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self.look.interface_font(10, bold=True))
        painter.setPen(colour("soft" if severity is Severity.NOTE else "paper"))
        down = 2 if severity is Severity.WARNING else 0
        painter.drawText(rect.adjusted(0, down, 0, 0), Qt.AlignmentFlag.AlignCenter, sign)
