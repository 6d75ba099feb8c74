"""The canvas of the page: a column of text with bars beside quotes and the chosen passage."""

from collections.abc import Sequence
from typing import Any, override

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from viewer.screens.reader.scroll_marks import MarkedBar
from viewer.screens.reader.text.bars import paint_beside
from viewer.screens.reader.text.broken_lines import LineBreaker, is_slow
from viewer.screens.reader.text.illustrated import IllustratedText
from viewer.screens.reader.text.scrolled_text import KeptPlace, PointedText
from viewer.screens.reader.text.selection import TextSelection
from viewer.screens.reader.text.styles import GUTTER
from viewer.screens.reader.text.table_form import MARGIN_COLUMN, SIDE, PageColumns, TableRoom
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.wording.dial import Dial


class Canvas(PointedText):
    """Shows a document's text."""

    resized = Signal()

    def __init__(self, look: Look, dial: Dial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dial = dial
        self._selecting: TextSelection | None = None
        self.chosen_span = (0, 0)
        self._numbers = 0
        self._has_margin = False
        self._blank = QTextDocument(self)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self._bar = MarkedBar(look, self.depths_of)
        self._bar.actionTriggered.connect(self.settle)
        self._bar.valueChanged.connect(self._leave)
        self.setVerticalScrollBar(self._bar)
        self._place = KeptPlace(self)
        self._is_due = self._is_fitting = False  # whether the column has to be set, and is being
        self._before = QPixmap()  # what is painted while the text is scrolled in steps
        self._is_seen = False  # whether the text was painted since the page is shown
        self._text: IllustratedText | None = None

    def keep_free(self, numbers: int) -> None:
        """Keep `numbers` pixels at 100 % free left of the column."""
        self._numbers = numbers
        self._refit()

    def keep_margin(self, *, kept: bool) -> None:
        """Keep room for the notes beside two columns, where both have room enough, or not."""
        if kept != self._has_margin:
            self._has_margin = kept
            self._refit()

    @property
    def margin_rect(self) -> QRect:
        """The rectangle of the margin beside the column; empty if the window is too narrow."""
        column = self.viewport().geometry()
        left, wide = column.right() + SIDE, self._look.scaled(MARGIN_COLUMN)
        if self.width() - left < wide:
            return QRect()
        return QRect(left, column.top(), wide, column.height())

    @property
    def table_room(self) -> TableRoom:
        """The room for the tables of a text."""
        one, two = self._columns.texts
        return TableRoom(one, self.width(), two_columns=two)

    def show_text(self, text: IllustratedText, selecting: TextSelection) -> None:
        """Replace the text by `text`, and delete the former one."""
        self.chosen_span = (0, 0)
        self._selecting = selecting
        before, self._text = self._text, text
        self.hold()
        self._set_column()
        text.setTextWidth(self.lineWrapColumnOrWidth())  # else Qt breaks its first lines thrice
        self.setDocument(text)
        LineBreaker(text)
        if before is not None:
            before.deleteLater()

    def shows(self, text: QTextDocument, *, of: int | None = None) -> bool:
        """Return whether `text` is visible, at its place, with the length `of` if given."""
        is_shown = self.document() is text and self.aim is None and self.isVisible()
        return is_shown and of in (None, text.characterCount())

    def hold(self) -> None:
        """Show no text until `show_text`, so that the lines of this one are not broken again."""
        self.stay()
        self.setExtraSelections([])
        self.setDocument(self._blank)

    def show_on_bar(self, positions: Sequence[int], here: int | None) -> None:
        """Show on the scroll bar where `positions` of the text are, and `here` among them."""
        self._bar.show_marks(positions, here)

    def mark_chosen(self, start: int, end: int) -> None:
        """Paint the bar of the chosen passage from `start` to `end`."""
        self.chosen_span = (start, end)
        self.viewport().update()

    @property
    def selected(self) -> Excerpt | None:
        """The selected words, or None."""
        return self._selecting.excerpt(self.textCursor()) if self._selecting else None

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection as plain text, with attributions as the dial lets them leave."""
        data, excerpt = QMimeData(), self.selected
        data.setText(excerpt.worded(self._dial) if excerpt else "")
        return data

    @override
    def event(self, event: QEvent) -> bool:
        """Leave copying to the window, which reports what leaves."""
        if event.type() is QEvent.Type.ShortcutOverride:  # a key comes
            self.meet_input()
            if _is_copy(event):
                event.ignore()
                return False
        return super().event(event)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Open nothing, ever. If this returned None, Qt would read the file itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return QByteArray(b" ")

    @override
    def focusNextPrevChild(self, following: bool, /) -> bool:
        """Emit `highlighted` when Tab reaches or leaves a link; Qt does that for a pointer only."""
        stays, at = super().focusNextPrevChild(following), self.textCursor()
        self.highlighted.emit(QUrl(at.charFormat().anchorHref() if at.hasSelection() else ""))
        return stays

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_fitting:
            self._refit()

    def _refit(self) -> None:
        """Set the column for the present width, with the same words at the top.

        Where it takes long to break the lines, that begins in the next turn of the event loop:
        there may be several widths in this one.
        """
        is_on_its_way, page = self.aim is not None, self.viewport()
        is_long = is_on_its_way or is_slow(self.document(), self.positions_seen[1])
        if is_long and not is_on_its_way:
            self._before = page.grab() if self._is_seen and page.isVisible() else QPixmap()
        self._is_due = True
        self.go_to(self._place.aim(), later=is_long)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._is_seen = False
        super().hideEvent(event)

    @override
    def prepare(self) -> None:
        if self._is_due:
            self._set_column()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self.aim is not None:
            painter.drawPixmap(0, 0, self._before)
            return
        painter.end()
        self._is_seen = True
        super().paintEvent(event)
        painter.begin(self.viewport())
        block = self.first_block
        while block.isValid() and self.block_top(block) < self.viewport().height():
            top = round(self.block_top(block))
            paint_beside(painter, block, top, self.chosen_span, self._look)
            block = block.next()

    def _set_column(self) -> None:
        """Centre the column, with a margin if there is room."""
        self._is_due, self._is_fitting = False, True
        left, column, right = self._columns.widths(two=bool(self._text and self._text.two_columns))
        self.setViewportMargins(left, 0, right, 0)
        if column != self.lineWrapColumnOrWidth():  # avoids breaking all lines once more
            self.setLineWrapColumnOrWidth(column)
        if self._text is not None:
            self._text.fit(min(column - GUTTER, self._look.measure))
        self._is_fitting = False
        self.resized.emit()

    @property
    def _columns(self) -> PageColumns:
        room = self.contentsRect().width() - self._bar.sizeHint().width()
        return PageColumns(self._look, room, self._numbers, self._has_margin)


def _is_copy(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
