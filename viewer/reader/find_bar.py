"""Finds words in the page: a line to type in, how many there are, and the way to the next."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from viewer.kit.figures import figure
from viewer.reader.marks import Count


class FindBar(QWidget):
    """Says what is sought and which way; the page does the finding."""

    sought = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = QLineEdit()
        self._box.setPlaceholderText(self.tr("Find in this document"))
        self._box.setAccessibleName(self.tr("Find in this document"))
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        before = QPushButton(self.tr("Previous"))
        after = QPushButton(self.tr("Next"))
        close = QPushButton(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self._box, 1)
        layout.addWidget(self._count)
        for button in (before, after, close):
            layout.addWidget(button)
        self._box.textChanged.connect(self.sought)
        before.clicked.connect(self.previous_wanted)
        after.clicked.connect(self.next_wanted)
        close.clicked.connect(self.closed)

    @property
    def text(self) -> str:
        """What is sought."""
        return self._box.text()

    def open(self) -> None:
        """Show the bar, ready to type in."""
        self.show()
        self._box.setFocus()
        self._box.selectAll()

    def resume(self, sought: str) -> None:
        """Show the bar with `sought` in it."""
        self.show()
        self._box.setText(sought)

    @Slot(object)
    def show_count(self, count: Count) -> None:
        """Say which match of how many is shown, and how many are not."""
        told = []
        if count.total:
            whole, part = self.tr("{here} of {total}"), self.tr("{here} of {total} in this part")
            shown = part if count.is_part else whole
            told.append(shown.format(here=figure(max(1, count.here)), total=figure(count.total)))
        if count.folded:
            told.append(self.tr("%n in folded words", "", count.folded))
        if count.is_elsewhere:
            told.append(self.tr("Only in other parts: “Next” goes there"))
        words = " · ".join(told) or self.tr("Not in this document")
        self._count.setText(words if self.text else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (self.previous_wanted if back else self.next_wanted).emit()
            case _:
                super().keyPressEvent(event)
