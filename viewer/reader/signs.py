"""Left of the text: a star beside each passage that has one, a letter beside each highlight."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import override

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.keeping.marks import Mark
from viewer.keeping.telling import colour_letter
from viewer.kit.look import SMALL, Look
from viewer.kit.stars import paint_star
from viewer.kit.tips import tip
from viewer.reader.canvas import SIDE, Canvas
from viewer.reader.layout import DocumentLayout
from viewer.reader.lighting import lit, lit_stretch
from viewer.store.model import EntryKind

_STAR, _GAP = 14, 2  # pixels, of the star those at 100 %

type Kept = Mapping[str, Sequence[Mark]]


class Signs(QWidget):
    """Painted on the page's edge. `star_wanted` tells the passage beside which one clicked.

    An empty star shows where one would be put. `told` says in words what the signs mean.
    """

    star_wanted = Signal(str)

    def __init__(self, look: Look, canvas: Canvas, told: Callable[[str], str]) -> None:
        super().__init__(canvas)
        self._look = look
        self._canvas = canvas
        self._told = told
        self._layout: DocumentLayout | None = None
        self._kept: Kept = {}
        self._pointed = ""
        self._beside = 0  # pixels at 100 % that numbers take up between this and the text
        self.setMouseTracking(True)
        self.hide()

    def set_layout(self, layout: DocumentLayout) -> None:
        """Stand beside the document that is on the page as `layout`."""
        self._layout = layout
        self.update()

    def show_kept(self, kept: Kept) -> None:
        """Show the signs of what is `kept`, by passage."""
        self._kept = kept
        self.show()
        self.update()

    def keep_beside(self, pixels: int) -> None:
        """Leave so much room to what stands right beside the text, in pixels at 100 %."""
        self._beside = pixels
        self.place()

    def place(self) -> None:
        """Stand left of the text, wherever that is now."""
        column = self._canvas.viewport().geometry()
        wide = max(0, column.left() - self._look.scaled(self._beside))
        self.setGeometry(
            max(0, wide - 2 * SIDE), column.top(), min(wide, 2 * SIDE), column.height()
        )
        self.update()

    def star_at(self, name: str) -> QRect:
        """Return where the star of a passage stands, or would, in this widget."""
        if self._layout is None or name not in self._layout.stretches:
            return QRect()
        line = self._canvas.line_at(self._layout.stretches[name].begin)
        star = self._star
        return QRect(self.width() - star - _GAP, line.center().y() - star // 2, star, star)

    @property
    def _star(self) -> int:
        """How large a star is: as the words, as far as there is room beside them."""
        return min(self._look.scaled(_STAR), SIDE - 2 * _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for name in self._seen():
            is_starred = self._is_starred(name)
            if is_starred or name == self._pointed:
                colour = self._look.colour("accent" if is_starred else "soft")
                paint_star(painter, QRectF(self.star_at(name)), colour, filled=is_starred)
        painter.setFont(self._look.interface_font(SMALL - 2, bold=True))
        painter.setPen(self._look.colour("soft"))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        star, high = self._star, painter.fontMetrics().height()
        beside = self.width() - star - 2 * _GAP
        for line, letters in self.letters.items():
            place = QRect(0, line - high, beside, 2 * high)
            if painter.fontMetrics().horizontalAdvance(letters) > beside:  # then below the star
                place = QRect(0, line + star // 2, self.width() - _GAP, high + 2 * _GAP)
            painter.drawText(place, align, letters)

    @property
    def letters(self) -> dict[int, str]:
        """The letters of the highlights in sight, by the height of the line that each begins in."""
        found: dict[int, str] = {}
        layout = self._layout
        for name in self._seen():
            stretch = lit_stretch(layout, name) if layout else None
            for span, mark in lit(self._kept.get(name, ())):
                if stretch is None:
                    break
                line = self._canvas.line_at(stretch.position(span.start)).center().y()
                letter = colour_letter(mark.entry.colour) if mark.entry.colour else ""
                if letter not in found.get(line, ""):
                    found[line] = found.get(line, "") + letter
        return found

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._name_at(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at("")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        name = self._name_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and name:
            self.star_wanted.emit(name)
        else:
            super().mousePressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._told(self._name_at(event.pos()))), self)
            return True
        return super().event(event)

    def _is_starred(self, name: str) -> bool:
        return any(mark.entry.kind is EntryKind.STAR for mark in self._kept.get(name, ()))

    def _point_at(self, name: str) -> None:
        if name != self._pointed:
            self._pointed = name
            self.update()

    def _name_at(self, at: QPoint) -> str:
        """Return the passage that stands beside a point."""
        if self._layout is None:
            return ""
        position = self._canvas.cursorForPosition(
            QPoint(self._canvas.viewport().width() // 2, at.y())
        )
        return self._layout.name_at(position.position())

    def _seen(self) -> Iterator[str]:
        """Yield the passages and footnotes in sight."""
        if self._layout is None:
            return
        layout, canvas = self._layout, self._canvas
        for name in layout.names[max(0, layout.number_at(canvas.first_position)) :]:
            if canvas.line_at(layout.stretches[name].begin).top() > self.height():
                return
            yield name
