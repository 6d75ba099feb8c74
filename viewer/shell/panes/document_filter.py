"""The filter box for a long list of documents."""

from collections.abc import Iterable
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from viewer.platform.keys import on_other_keyboard
from viewer.ui.widgets.clear_button import ClearButton


class DocumentFilter(QLineEdit):
    """Emits `left` at Down, and at Esc when it is empty."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Narrow the documents"))
        self.setAccessibleName(self.tr("Narrow the documents"))
        ClearButton(self)

    def fitting(self, titles: Iterable[str]) -> frozenset[str]:
        """Return the `titles` that contain every typed word, on either keyboard."""
        folded = {title: title.casefold() for title in titles}
        typed = self.text().casefold()
        for words in (typed.split(), on_other_keyboard(typed).split()):
            fitting = {title for title, name in folded.items() if all(w in name for w in words)}
            if fitting:
                return frozenset(fitting)
        return frozenset()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
