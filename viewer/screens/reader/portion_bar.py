"""A bar that shows which portion of a long document is shown, with buttons to the others."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.screens.reader.text.portions import Portion
from viewer.ui.widgets.flow_layout import flowing
from viewer.wording.number_format import figure


class PortionBar(QWidget):
    """A bar under `canvas`, hidden if a document is shown whole. `turned` carries 1 or -1.

    Paging down at the end of a portion, or up at its start, turns too. `end_wanted` carries 1 where
    a key asks for the beginning of the text, -1 for its end.
    """

    turned = Signal(int)
    end_wanted = Signal(int)

    def __init__(self, canvas: QAbstractScrollArea) -> None:
        super().__init__()
        self.setObjectName("portionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll_bar = canvas.verticalScrollBar()
        self._which = QLabel()
        self._which.setProperty("role", "soft")
        self._before = QPushButton(self.tr("Previous part"))
        self._next = QPushButton(self.tr("Next part"))
        parts, line = flowing(8)  # wraps where text is large
        for part in (self._which, self._before, self._next):
            line.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(parts)
        self._before.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        canvas.installEventFilter(self)
        self.hide()

    def show_portion(self, portion: Portion, count: int) -> None:
        """Show that `portion` is shown, of `count`."""
        told = self.tr("Part {number} of {count}")
        self._which.setText(told.format(number=figure(portion.number), count=figure(count)))
        self._before.setEnabled(portion.number > 1)
        self._next.setEnabled(portion.number < count)
        self.setVisible(portion.is_part)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._which.setMinimumHeight(self._next.sizeHint().height())  # aligned with the buttons

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn where the page cannot be scrolled further; tell who asks for an end of the text."""
        is_key = event.type() is QEvent.Type.KeyPress
        by, end = (_paged_by(event), _end_asked_by(event)) if is_key else (0, 0)
        if end:
            self.end_wanted.emit(end)
            return True
        if by and self._can_turn(by):
            self.turned.emit(by)
            return True
        return super().eventFilter(watched, event)

    def _can_turn(self, by: int) -> bool:
        """Return whether the page is scrolled to that end, and another portion follows."""
        bar, button = self._scroll_bar, self._next if by > 0 else self._before
        end = bar.maximum() if by > 0 else bar.minimum()
        return bar.value() == end and button.isVisible() and button.isEnabled()

    @Slot()
    def _go_on(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _go_back(self) -> None:
        self.turned.emit(-1)


def _end_asked_by(event: QEvent) -> int:
    """Return 1 for a key that asks for the beginning of the text, -1 for the end, else 0."""
    if not isinstance(event, QKeyEvent):
        return 0
    if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
        return 1
    return -1 if event.matches(QKeySequence.StandardKey.MoveToEndOfDocument) else 0


def _paged_by(event: QEvent) -> int:
    """Return 1 for a key that pages down, -1 for one that pages up, else 0."""
    if not isinstance(event, QKeyEvent) or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return 0
    shift = bool(event.modifiers())
    if event.key() == Qt.Key.Key_Space:
        return -1 if shift else 1
    return {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
