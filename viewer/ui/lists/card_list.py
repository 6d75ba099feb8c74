"""Passages as cards in a list."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from viewer.ui.lists.card_delegate import CardDelegate
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look

_LINES = 2  # by which an arrow key scrolls within a card
_DOWN = {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
_UP = {Qt.Key.Key_Up, Qt.Key.Key_PageUp}
_PAGES = {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class CardList(RowList):
    """A list of cards. The keys go through one that is not whole in sight before they leave it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setItemDelegate(CardDelegate(look, self))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = Qt.Key(event.key())
        left = self._out_of_sight(key) if is_plain else 0
        if not left:
            super().keyPressEvent(event)
            return
        line, room = self.fontMetrics().lineSpacing(), self.viewport().height()
        step = min(left, max(line, room - line) if key in _PAGES else _LINES * line)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (step if key in _DOWN else -step))

    def _out_of_sight(self, key: Qt.Key) -> int:
        """Return how many pixels of the chosen card `key` has yet to bring into sight."""
        card, room = self.visualRect(self.currentIndex()), self.viewport().height()
        if card.height() <= room or card.bottom() < 0 or card.top() > room:
            return 0  # it is brought whole into sight, or was scrolled away
        if key in _DOWN:
            return max(0, card.bottom() + 1 - room)
        return max(0, -card.top()) if key in _UP else 0
