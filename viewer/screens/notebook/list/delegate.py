"""Paints an entry: its head, the kept words, the note, and its collections."""

from typing import Any, override

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from index import Value
from viewer.screens.notebook.list.row_words import EntryWords
from viewer.screens.notebook.list.rows import NotebookRow
from viewer.ui.lists.card_delegate import GAP, MEASURE, QUOTE_INDENT, SIDE, TOP
from viewer.ui.lists.grouped_cards import HeadedDelegate
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import BAR, paint_ground, paint_line
from viewer.ui.look.look import INTERFACE, LIST, SMALL
from viewer.ui.look.marked_text import MarkedText, marked, match_look
from viewer.wording.number_format import unparted

SWATCH, SWATCH_GAP = 12, 8  # pixels at 100 %; pixels


class _Laid(Value):
    """The parts of one row, laid out for a width. `before` has the colour name of each part."""

    told: EntryWords
    head: MarkedText
    before: tuple[tuple[MarkedText, str], ...]
    words: MarkedText | None
    line: MarkedText | None
    note: MarkedText | None
    chips: tuple[tuple[str, QRectF], ...]
    height: float


class NoteDelegate(HeadedDelegate):
    """Paints the archive's words in the reading face, and the reader's in the interface face."""

    @override
    def lay_out(self, row: Any, width: int) -> Any:
        if not isinstance(row, NotebookRow):
            return super().lay_out(row, width)
        look, told = self.look, row.told
        across = min(width - 2 * SIDE, look.scaled(MEASURE))
        inside = across - (QUOTE_INDENT if told.quote else 0)
        small = look.interface_font(SMALL)
        beside = look.scaled(SWATCH) + SWATCH_GAP if told.colour else 0
        head = MarkedText(unparted(told.head), small, across - beside)
        before = tuple(
            (MarkedText(text, small, across), "care") for text in (told.care, told.became) if text
        )
        font = small if told.own else look.reading_font(LIST)
        words = MarkedText(told.words, font, inside) if told.words else None
        line = None
        if told.attribution:
            line = MarkedText(told.attribution, look.reading_font(LIST - 1, italic=True), inside)
        note = None
        if told.note:
            note = MarkedText(told.note, look.interface_font(INTERFACE), across, leading=1.4)
        chips = self._chips(told.collections, across)
        parts = (head, *(part for part, _ink in before), words, line, note)
        height = 2 * TOP - GAP + sum(part.height + GAP for part in parts if part)
        height += chips[-1][1].bottom() + GAP + 2 if chips else 0
        return _Laid(told, head, before, words, line, note, chips, height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, NotebookRow):
            super().paint(painter, option, index)
            return
        laid: _Laid = self.laid(row, option.rect.width())
        colour = self.look.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.look)
        paint_line(painter, option, self.look)
        at = QPointF(option.rect.topLeft()) + QPointF(SIDE, TOP)
        beside = self._paint_swatch(painter, laid, at)
        laid.head.draw(painter, at + QPointF(beside, 0), colour("soft"))
        at += QPointF(0, laid.head.height + GAP)
        for part, ink in laid.before:
            at = part.draw(painter, at, colour(ink)) + QPointF(0, GAP)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        at = self._paint_kept(painter, laid, at, is_chosen=is_chosen)
        if laid.note is not None:
            marks = marked(laid.told.note_marks, match_look(self.look))
            at = laid.note.draw(painter, at, colour("ink"), marks) + QPointF(0, GAP)
        painter.setFont(self.look.interface_font(SMALL))
        for text, place in laid.chips:
            self._paint_chip(painter, text, place.translated(at + QPointF(0, 2)))
        painter.restore()

    def _paint_swatch(self, painter: QPainter, laid: _Laid, at: QPointF) -> int:
        """Paint the colour of a highlight before its name; return the width that it takes."""
        if not laid.told.colour:
            return 0
        side = self.look.scaled(SWATCH)
        top = at.y() + (laid.head.pixels * 1.5 - side) / 2
        painter.setPen(self.look.colour("ink"))
        painter.setBrush(self.look.colour(f"mark_{laid.told.colour}"))
        painter.drawRect(QRectF(at.x() + 0.5, top + 0.5, side - 1, side - 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return side + SWATCH_GAP

    def _paint_kept(
        self, painter: QPainter, laid: _Laid, at: QPointF, *, is_chosen: bool
    ) -> QPointF:
        """Paint the kept words and the attribution."""
        told, colour = laid.told, self.look.colour
        if laid.words is None:
            return at
        inside = at + QPointF(QUOTE_INDENT if told.quote else 0, 0)
        ink = colour("soft" if told.own or (told.pale and not is_chosen) else "ink")
        below = laid.words.draw(painter, inside, ink, marked(told.marks, match_look(self.look)))
        if laid.line is not None:
            below = laid.line.draw(painter, below + QPointF(0, GAP), colour("quote"))
        if told.quote:
            painter.fillRect(QRectF(at.x(), at.y(), BAR, below.y() - at.y()), colour("quote"))
        return QPointF(at.x(), below.y() + GAP)
