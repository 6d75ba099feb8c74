"""A scrolled text: the positions of its words in pixels, and scrolling to them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QShowEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QScrollBar, QTextBrowser, QWidget

from viewer.screens.reader.text.broken_lines import (
    are_broken,
    block_at,
    break_lines,
    end_at_depth,
    is_broken,
    line_at_depth,
)
from viewer.screens.reader.text.styles import GUTTER
from viewer.services.steps import Steps, Stepwise

type Aim = tuple[int, Callable[[QRect], int]]
"""A position to scroll to, and by how many pixels, for the rectangle of its line."""

_FONT_CHANGES = {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}


class ScrolledText(QTextBrowser):
    """A text whose methods take positions. Pixels are from the viewport's top, if not said else.

    It scrolls to words far below in steps, since the lines above have to be broken first. Whoever
    asks for a place meanwhile has all steps done first. `arrived` is sent after the last one, and
    `touched` before a key or a click is handled.
    """

    arrived = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.aim: Aim | None = None
        """Where the text is being scrolled to, if that takes several steps."""
        self.reached: Aim | None = None
        """The aim at which it is since."""
        self._steps = Steps(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Leave the text alone where the widget's font changes: Qt would lay all of it out."""
        if event.type() not in _FONT_CHANGES:
            super().changeEvent(event)

    def go_to(self, aim: Aim, *, later: bool = False) -> None:
        """Scroll to `aim`: at once where that is quick, unless it is to be `later`."""
        self.aim = aim
        self._steps.stop()
        (self._steps.begin if later else self._steps.begin_now)(self._going(aim))
        self.viewport().update()

    def prepare(self) -> None:
        """Do what is due before the text is scrolled; a subclass has it."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place: Qt would scroll to the cursor when it is first shown."""
        place = self.verticalScrollBar().value()
        super().showEvent(event)
        self.verticalScrollBar().setValue(place)

    def _going(self, aim: Aim) -> Stepwise[None]:
        position, by = aim
        self.prepare()
        yield from break_lines(self.document(), position)
        self._scroll_by(by(self.line_at(position)))
        self.aim, self.reached = None, aim
        self.viewport().update()
        self.arrived.emit()

    @Slot()
    def settle(self) -> None:
        """Do now what is left of scrolling."""
        self._steps.finish()

    def meet_input(self) -> None:
        """Have all done that was begun, before a key or a click is handled."""
        self.touched.emit()
        self.settle()

    def stay(self) -> None:
        """Scroll no further."""
        self._steps.stop()
        self.aim = None

    @contextmanager
    def scrolled_otherwise(self) -> Iterator[None]:
        """Scroll no further, but to where the caller scrolls."""
        was_under_way = self.aim is not None
        self.stay()
        self.prepare()
        yield
        if was_under_way:
            self.arrived.emit()

    @Slot()
    def _leave(self) -> None:
        """Note that the text was scrolled; Qt does that too while it breaks lines."""
        if self.aim is None:
            self.reached = None

    @property
    def positions_near(self) -> tuple[int, int]:
        """The first and the last position that are visible, or within a page of it."""
        page = self.viewport().height()
        return self._line_at_y(-page), self._end_at_y(2 * page)

    @property
    def positions_seen(self) -> tuple[int, int]:
        """The first position that is visible, and the end of the last visible line."""
        return self.first_position, self._end_at_y(self.viewport().height())

    def _line_at_y(self, y: int) -> int:
        self.settle()
        if are_broken(self.document()):
            return self.cursorForPosition(QPoint(GUTTER, y)).position()
        return line_at_depth(self.document(), self.verticalScrollBar().value() + y)

    def _end_at_y(self, y: int) -> int:
        self.settle()
        return end_at_depth(self.document(), self.verticalScrollBar().value() + y)

    def top_of(self, position: int) -> int:
        """Return the y of the block at `position`."""
        self.settle()
        block = self.document().findBlock(position)
        return round(self.block_top(block))

    def depth_of(self, position: int) -> int:
        """Return the distance of the block at `position` from the document's top, in pixels."""
        return self.top_of(position) + self.verticalScrollBar().value()

    def height_of(self, position: int) -> int:
        """Return the y of the line at `position`."""
        return self.line_at(position).top()

    @property
    def first_position(self) -> int:
        """The position at the start of the first visible line."""
        return self._line_at_y(GUTTER + 2)

    @property
    def first_block(self) -> QTextBlock:
        """The block that ends above the first visible line, else the first of the text."""
        block = self.document().findBlock(self._line_at_y(0))
        while block.previous().isValid():
            block = block.previous()
            if self.block_top(block) < 0:
                break
        return block

    def scroll_to(self, position: int, *, below: int = GUTTER) -> None:
        """Scroll the line at `position` to `below` pixels under the top."""
        self.go_to(aim_at(position, below))

    def reveal(self, position: int) -> None:
        """Scroll the line at `position` well below the top, unless it is visible."""
        self.go_to((position, self._into_sight))

    def _into_sight(self, line: QRect) -> int:
        height = self.viewport().height()
        is_seen = line.top() >= 0 and line.bottom() <= height - height // 4
        return 0 if is_seen else line.top() - height // 4

    def scroll_to_end(self, step: int) -> None:
        """Scroll to the end of the text for a negative `step`, else to its beginning."""
        end = self.document().characterCount() - 1
        self.go_to(aim_at_top(self) if step > 0 else aim_at(end, 0))

    def show_down_to(self, position: int) -> None:
        """Scroll down as far as needed to see the line at `position`."""
        below = self.line_at(position).bottom() + GUTTER - self.viewport().height()
        self._scroll_by(max(0, below))

    def place_cursor(self, position: int) -> None:
        """Place the cursor at `position`: nothing is selected, and Tab goes on from there."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def line_at(self, position: int) -> QRect:
        """Return the rectangle of the character at `position` in the viewport."""
        self.settle()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return self.cursorRect(cursor)

    def _scroll_by(self, pixels: int) -> None:
        """Scroll by `pixels`. Qt sets the range of the bar a while after it has broken lines."""
        bar, text = self.verticalScrollBar(), self.document()
        place = bar.value() + pixels
        if place > bar.maximum() or are_broken(text):
            layout = text.documentLayout()
            below = block_at(text, place + self.viewport().height())
            layout.documentSizeChanged.emit(layout.blockBoundingRect(below).size())
        bar.setValue(place)

    def block_top(self, block: QTextBlock) -> float:
        """Return the y at which the text of `block` begins."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return float(rect.top()) - self.verticalScrollBar().value()

    def depths_of(self, positions: Sequence[int]) -> Iterator[float | None]:
        """Yield the distances of `positions`, in order, from the top of the document, in pixels.

        Yield None until the lines of one are broken. Within a block they are interpolated.
        """
        document = self.document()
        begin = end = -1
        top = step = 0.0
        for position in positions:
            if not begin <= position < end:
                block = document.findBlock(position)
                while block.isValid() and not (is_broken(block) or are_broken(document)):
                    yield None
                begin, end = block.position(), block.position() + block.length()
                rect = document.documentLayout().blockBoundingRect(block)
                top, step = rect.top(), rect.height() / max(1, block.length())
            yield top + step * (position - begin)


class PointedText(ScrolledText):
    """A scrolled text that is clicked, and of which words are selected.

    `clicked_at` carries the position in the text of a plain click. `words_selected` is sent once
    words were selected with the mouse.
    """

    clicked_at = Signal(int)
    words_selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = QPoint()

    def deselect(self) -> None:
        """Clear the selection, and stay at the place: Qt scrolls to the cursor."""
        here, bar = self.textCursor(), self.verticalScrollBar()
        if here.hasSelection():
            scrolled = bar.value()
            here.setPosition(here.selectionStart())
            self.setTextCursor(here)
            bar.setValue(scrolled)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.meet_input()
        self._pressed = event.position().toPoint()
        super().mousePressEvent(_on_line(self, event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(_on_line(self, event))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        near = (here - self._pressed).manhattanLength() < 4
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if near:
            self.clicked_at.emit(self.cursorForPosition(here).position())
        else:
            self.words_selected.emit()


class KeptPlace:
    """Keeps the words at the top until the reader scrolls, so that small shifts do not add up."""

    def __init__(self, page: ScrolledText) -> None:
        self._page = page
        self._kept: Aim | None = None

    def aim(self) -> Aim:
        """Return where to scroll when the width has changed. Call it before that."""
        if self._page.aim is not None:
            return self._page.aim
        self._kept = self._still_kept or self._found()
        return self._kept

    @property
    def _still_kept(self) -> Aim | None:
        return self._kept if self._kept is self._page.reached else None

    def _found(self) -> Aim:
        page = self._page
        if not page.verticalScrollBar().value():
            return aim_at_top(page)
        position = page.first_position
        return aim_at(position, page.height_of(position))


def _on_line(page: ScrolledText, event: QMouseEvent) -> QMouseEvent:
    """Return `event` on the nearest line while the left button is held, if one is near.

    Above the first line of a paragraph, and between two, Qt would take an end of it or of a line.
    """
    if not event.buttons() & Qt.MouseButton.LeftButton:
        return event
    near = page.fontMetrics().lineSpacing()
    for by in sorted(range(-near, near), key=abs):
        at = event.position().toPoint() + QPoint(0, by)
        line = page.cursorRect(page.cursorForPosition(at))
        if line.top() <= at.y() <= line.bottom():
            scene, there = event.scenePosition(), event.globalPosition()
            held = event.button(), event.buttons(), event.modifiers()
            return QMouseEvent(event.type(), QPointF(at), scene, there, *held) if by else event
    return event


def aim_at(position: int, below: int) -> Aim:
    """Return the aim to have the line at `position` so many pixels `below` the top."""
    return position, partial(_under, below)


def aim_at_top(page: ScrolledText) -> Aim:
    """Return the aim to have the top of the text at that of `page`."""
    bar = page.verticalScrollBar()
    return 0, partial(_up, bar)


def _up(bar: QScrollBar, _line: QRect) -> int:
    return -bar.value()


def _under(below: int, line: QRect) -> int:
    return line.top() - below
