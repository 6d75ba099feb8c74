"""Paints findings: whole, or each on one line where the list stands beside what it tells."""

from typing import Protocol, override

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from index import Severity, Value
from viewer.ui.lists.long_list import ROW, Index, Measuring
from viewer.ui.lists.row_delegate import RowDelegate, paint_ground, paint_line
from viewer.ui.look.elision import elided
from viewer.ui.look.look import INTERFACE, LIST, SMALL, Look
from viewer.ui.look.marked_text import MarkedText
from viewer.ui.look.text_cost import line_start
from viewer.wording.number_format import one_line

SIDE, TOP, GAP = 20, 9, 2
MARK, INDENT, HEAD = 14, 24, 18  # pixels at 100 %: the mark, its column, the first line
_SIGNS = {Severity.ERROR: "\N{MULTIPLICATION SIGN}", Severity.WARNING: "!", Severity.NOTE: "i"}
_LEADING = 1.7  # as in a table
_GAP = 16  # pixels between the words and what is told of them
_SHARE = 0.45  # of the line that what is told may take from the words


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


class _Laid(Value):
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
        place = QRectF(at.x(), at.y() + 2, mark, mark)
        paint_mark(painter, self.look, row.severity, place)
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


def paint_mark(painter: QPainter, look: Look, severity: Severity, rect: QRectF) -> None:
    """Paint the mark of a `severity`, which has a shape of its own."""
    colour, sign = look.colour, _SIGNS[severity]
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
    painter.setFont(look.interface_font(10, bold=True))
    painter.setPen(colour("soft" if severity is Severity.NOTE else "paper"))
    down = 2 if severity is Severity.WARNING else 0
    painter.drawText(rect.adjusted(0, down, 0, 0), Qt.AlignmentFlag.AlignCenter, sign)


class LineRow(Protocol):
    """What is painted of a row."""

    @property
    def severity(self) -> Severity | None:
        """How much it matters, None for a row without a mark."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def aside(self) -> str:
        """What is told of them in a few words, or ""."""


class LineDelegate(Measuring):
    """Paints rows on one line each; their words in the reading face where they `are_read`."""

    def __init__(self, look: Look, parent: QObject, *, are_read: bool = False) -> None:
        super().__init__(parent)
        self._look, self._are_read = look, are_read
        look.changed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self.forget()

    @override
    def height(self, _row: object, _width: int) -> int:
        return round(QFontMetricsF(self._look.interface_font(LIST)).height() * _LEADING)

    def _font(self) -> QFont:
        look = self._look
        return look.reading_font(INTERFACE) if self._are_read else look.interface_font(INTERFACE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LineRow = index.data(ROW)
        look, rect = self._look, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, look)
        paint_line(painter, option, look)
        words = rect.adjusted(SIDE, 0, -SIDE, 0)
        if row.severity is not None:
            mark = look.scaled(MARK)
            at = QRectF(words.left(), words.center().y() - mark / 2, mark, mark)
            paint_mark(painter, look, row.severity, at)
            words.setLeft(words.left() + look.scaled(INDENT))
        self._paint_words(painter, row, words)
        painter.restore()

    def _paint_words(self, painter: QPainter, row: LineRow, rect: QRectF) -> None:
        font, small = self._font(), self._look.interface_font(SMALL)
        text, middle = line_start(one_line(row.text)), Qt.AlignmentFlag.AlignVCenter
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if aside := one_line(row.aside):
            room = max(rect.width() - wide - _GAP, rect.width() * _SHARE)
            told = elided(aside, QFontMetricsF(small), room)
            painter.setFont(small)
            painter.setPen(self._look.colour("soft"))
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, told)
            rect = rect.adjusted(0, 0, -QFontMetricsF(small).horizontalAdvance(told) - _GAP, 0)
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        painter.drawText(rect, middle, elided(text, QFontMetricsF(font), rect.width()))
