"""Scrolls a menu that is higher than the screen to its last line, where Up leads from its top."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu


class LastLine(QObject):
    """Chooses the last line of `menu` with Up, while none is chosen.

    Qt chooses it too, but scrolls there only from another line: it would be chosen out of sight.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Up or self._menu.activeAction() is not None:
            return False
        lines = (line for line in reversed(self._menu.actions()) if not line.isSeparator())
        last = next((line for line in lines if line.isVisible() and line.isEnabled()), None)
        if last is not None:
            self._menu.setActiveAction(last)
        return last is not None
