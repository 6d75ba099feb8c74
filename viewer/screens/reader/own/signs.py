"""Signs left of the text: a star for each starred passage, letters of colours, note signs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import override

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.notebook.service.marks import Mark
from viewer.notebook.store.model import EntryKind
from viewer.notebook.wording.mark_words import colour_letter
from viewer.screens.reader.own.highlights import lit, lit_stretch
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.table_form import SIDE
from viewer.ui.lists.stars import paint_star
from viewer.ui.look.look import SMALL, Look
from viewer.ui.look.tooltips import tip

_STAR, _GAP = 14, 2  # pixels, of the star at 100 %

type Kept = Mapping[str, Sequence[Mark]]


class Signs(QWidget):
    """Paints signs at the page's edge. `star_wanted` carries the passage whose star was clicked.

    `note_wanted` carries the passage whose note sign was clicked. An empty star shows where a click
    puts one. `told` returns what the signs of a passage mean, in words.
    """

    star_wanted = Signal(str)
    note_wanted = Signal(str)

    def __init__(self, look: Look, canvas: Canvas, told: Callable[[str], str]) -> None:
        super().__init__(canvas)
        self._look = look
        self._canvas = canvas
        self._told = told
        self._layout: DocumentLayout | None = None
        self._kept: Kept = {}
        self._pointed = ""
        self._beside = 0  # pixels at 100 % of the numbers between the signs and the text
        self.setMouseTracking(True)
        self.hide()

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show signs beside the document in `layout`."""
        self._layout = layout
        self.update()

    def show_kept(self, kept: Kept) -> None:
        """Show the signs of the marks `kept`, by passage."""
        self._kept = kept
        self.show()
        self.update()

    def keep_beside(self, pixels: int) -> None:
        """Leave so many pixels at 100 % free between the signs and the text."""
        self._beside = pixels
        self.place()

    def place(self) -> None:
        """Move to the left of the text."""
        column = self._canvas.viewport().geometry()
        wide = max(0, column.left() - self._look.scaled(self._beside))
        self.setGeometry(
            max(0, wide - 2 * SIDE), column.top(), min(wide, 2 * SIDE), column.height()
        )
        self.update()

    def star_at(self, name: str) -> QRect:
        """Return the rectangle of a passage's star, set or not, in this widget."""
        if self._layout is None or name not in self._layout.stretches:
            return QRect()
        line = self._canvas.line_at(self._layout.stretches[name].begin)
        star = self._star
        return QRect(self.width() - star - _GAP, line.center().y() - star // 2, star, star)

    @property
    def _star(self) -> int:
        """The width of a star: that of the text, as far as there is room."""
        return min(self._look.scaled(_STAR), SIDE - 2 * _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, notes = QPainter(self), self.notes
        for name in self._seen():
            is_starred = self._is_starred(name)
            is_free = not any(place.intersects(self.star_at(name)) for place in notes.values())
            if is_starred or (name == self._pointed and is_free):
                colour = self._look.colour("accent" if is_starred else "soft")
                paint_star(painter, QRectF(self.star_at(name)), colour, filled=is_starred)
        for place in notes.values():
            _paint_note(painter, QRectF(place), self._look.colour("accent"))
        painter.setFont(self._look.interface_font(SMALL - 2, bold=True))
        painter.setPen(self._look.colour("soft"))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for line, letters in self.letters.items():
            place, shown = self.letters_at(line, letters, painter.fontMetrics(), notes.values())
            painter.drawText(place, align, shown)

    def letters_at(
        self, line: int, letters: str, metrics: QFontMetrics, notes: Iterable[QRect]
    ) -> tuple[QRect, str]:
        """Return the rectangle of `letters`, and the letters, perhaps one below another.

        They are left of star and note; without room there, below them.
        """
        wide = metrics.horizontalAdvance(letters)
        star = self._star
        beside = QRect(0, line - star, self.width() - star - 2 * _GAP, 2 * star)
        near = [place for place in notes if place.intersects(beside.adjusted(0, 0, 2 * star, 0))]
        left = min((place.left() for place in near), default=self.width())
        beside.setRight(min(beside.right(), left - _GAP))
        if wide <= beside.width():
            return beside, letters
        lowest = max((place.bottom() for place in near), default=line + star // 2)
        below = QRect(0, lowest, self.width() - _GAP, star + 2 * _GAP)
        if wide <= below.width():
            return below, letters
        below.setHeight(len(letters) * metrics.lineSpacing())
        return below, "\n".join(letters)

    @property
    def letters(self) -> dict[int, str]:
        """The letters of visible highlights, by the y of the line in which each begins."""
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

    @property
    def notes(self) -> dict[str, QRect]:
        """The visible passages with a note, and the rectangle of its sign."""
        noted = (name for name in self._seen() if _has_note(self._kept.get(name, ())))
        return {name: self._note_at(name) for name in noted}

    def _note_at(self, name: str) -> QRect:
        """Return the rectangle of a note's sign: left of the star, else in its place or below."""
        star = self.star_at(name)
        if star.left() >= _STAR + _GAP:
            return star.translated(-_STAR - _GAP, 0)
        return star.translated(0, _STAR + _GAP) if self._is_starred(name) else star

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._name_at(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at("")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        name = self._name_at(at)
        if event.button() is Qt.MouseButton.LeftButton and name:
            is_note = self.notes.get(name, QRect()).contains(at)
            (self.note_wanted if is_note else self.star_wanted).emit(name)
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
        """Return the id of the passage beside a point."""
        if self._layout is None:
            return ""
        position = self._canvas.cursorForPosition(
            QPoint(self._canvas.viewport().width() // 2, at.y())
        )
        return self._layout.name_at(position.position())

    def _seen(self) -> Iterator[str]:
        """Yield the ids of visible passages and footnotes."""
        if self._layout is None or not self._canvas.shows(self._layout.text):
            return
        layout, canvas = self._layout, self._canvas
        for name in layout.names[max(0, layout.number_at(canvas.first_position)) :]:
            if canvas.line_at(layout.stretches[name].begin).top() > self.height():
                return
            yield name


def _has_note(marks: Sequence[Mark]) -> bool:
    return any(mark.entry.note for mark in marks)


def _paint_note(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """Paint the sign of a note within `place`: a sheet with two lines."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = place.width() / 8
    sheet = place.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(sheet, inset, inset)
    for part in (0.36, 0.64):
        y = sheet.top() + part * sheet.height()
        painter.drawLine(
            QPointF(sheet.left() + inset * 1.5, y), QPointF(sheet.right() - inset * 1.5, y)
        )
    painter.restore()
