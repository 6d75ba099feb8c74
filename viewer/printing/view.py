"""Pages below one another, painted as on paper; only visible ones are painted."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget

from viewer.printing.pages import PrintedPages
from viewer.ui.look.accessibility import set_accessible_interface
from viewer.ui.look.look import Look

_GAP = 20  # pixels round a page
_STEP = 40
_WIDEST = 900  # pixels: a page is not enlarged beyond this in a wide window


class PagesView(QAbstractScrollArea):
    """Shows pages as wide as there is room, or each as a whole.

    `page_reached` carries the page at the top, counted from 0 among all pages.
    """

    page_reached = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pages: PrintedPages | None = None
        self._numbers: Sequence[int] = ()
        self._is_whole = False
        self._reached = -1
        set_accessible_interface(self, QAccessibleWidget(self, QAccessible.Role.Pane))
        self.setObjectName("words")
        self.setAccessibleName(self.tr("Pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_pages(self, pages: PrintedPages, numbers: Sequence[int]) -> None:
        """Show the `numbers` of `pages`, counted from 0, from the first of them."""
        self._pages, self._numbers = pages, numbers
        self._reached = -1
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._scrolled()

    def show_whole(self, *, whole: bool) -> None:
        """Show one whole page at a time, or pages as wide as there is room; stay at the page."""
        reached, self._is_whole = max(0, self._reached), whole
        self._fit()
        self.go_to(reached)

    @property
    def pages(self) -> PrintedPages | None:
        """The pages that are shown."""
        return self._pages

    def go_to(self, number: int) -> None:
        """Scroll to the page `number` of those shown, counted from 0."""
        number = max(0, min(number, len(self._numbers) - 1))
        self.verticalScrollBar().setValue(number * self._step)

    @property
    def reached(self) -> int:
        """The page at the top, counted from 0 among those shown."""
        return max(0, self._reached)

    @property
    def _zoom(self) -> float:
        """The pixels of the screen per pixel of the text."""
        if self._pages is None:
            return 1.0
        size, room = self._pages.sheet.size, self.viewport().size()
        across = min(_WIDEST, room.width() - 2 * _GAP) / size.width()
        down = (room.height() - 2 * _GAP) / size.height()
        return max(0.1, min(across, down) if self._is_whole else across)

    @property
    def _size(self) -> QSize:
        sheet = self._pages.sheet.size if self._pages else QRectF().size()
        return QSize(round(sheet.width() * self._zoom), round(sheet.height() * self._zoom))

    @property
    def _step(self) -> int:
        return self._size.height() + _GAP

    def _rect(self, number: int) -> QRect:
        left = (self.viewport().width() - self._size.width()) // 2
        top = _GAP + number * self._step - self.verticalScrollBar().value()
        return QRect(left, top, self._size.width(), self._size.height())

    def _fit(self) -> None:
        bar, count = self.verticalScrollBar(), len(self._numbers)
        tall = self.viewport().height()
        bar.setPageStep(max(1, min(self._step, tall)))
        bar.setRange(0, max(0, _GAP + count * self._step - tall))
        self.viewport().update()

    @Slot()
    def _scrolled(self) -> None:
        if self._pages is None or not self._numbers:
            return
        at = self.verticalScrollBar().value() + self._step // 2
        reached = min(at // max(1, self._step), len(self._numbers) - 1)
        if reached != self._reached:
            self._reached = reached
            self.setAccessibleDescription(self._pages.words(self._numbers[reached]))
            self.page_reached.emit(self._numbers[reached])
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        reached = self.reached
        super().resizeEvent(event)
        self._fit()
        self.go_to(reached)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        match key:
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.go_to(self.reached + 1) if self._is_whole else bar.setValue(
                    bar.value() + bar.pageStep()
                )
            case Qt.Key.Key_PageUp:
                self.go_to(self.reached - 1) if self._is_whole else bar.setValue(
                    bar.value() - bar.pageStep()
                )
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("panel"))
        first = max(0, (self.verticalScrollBar().value() - _GAP) // max(1, self._step))
        for number in range(first, len(self._numbers)):
            rect = self._rect(number)
            if rect.top() > self.viewport().height():
                break
            self._paint(painter, self._pages, number, rect)

    def _paint(self, painter: QPainter, pages: PrintedPages, number: int, rect: QRect) -> None:
        painter.fillRect(rect, Qt.GlobalColor.white)
        is_here = self.hasFocus() and number == self.reached
        painter.setPen(QPen(self._look.colour("accent" if is_here else "line"), 1 + is_here))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.scale(self._zoom, self._zoom)
        pages.paint(painter, self._numbers[number])
        painter.restore()
