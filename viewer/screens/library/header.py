"""The header of the library: title, box for the search over archives, button to add one."""

from typing import override

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.screens.library.cross_search import AcrossBox
from viewer.ui.look.look import Look

_SIDE, _ABOVE, _GAP, _BELOW = 24, 20, 24, 8
_SIZE = 20  # of the letters of the title
_MIDDLE, _SHARE = 2, 20  # the index of the box in the row, and its stretch


class LibraryHead(QWidget):
    """Places `box` between `title` and `add`, or below them if there is too little room."""

    def __init__(self, look: Look, title: str, box: AcrossBox, add: QPushButton) -> None:
        super().__init__()
        self._heading, self._box, self._add = QLabel(title), box, add
        look.dress(self._heading, _SIZE, bold=True)
        self._row = row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._heading)
        row.addStretch(1)
        row.addWidget(box, _SHARE)
        row.addStretch(1)
        row.addWidget(add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, _ABOVE, _SIDE, 4)
        self._column.setSpacing(_BELOW)
        self._column.addLayout(row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_box()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place_box()

    def _place_box(self) -> None:
        taken = self._heading.sizeHint().width() + self._add.sizeHint().width()
        room = self.width() - taken - 2 * _SIDE - 2 * _GAP
        is_beside = room >= self._box.least_width
        if is_beside is (self._row.indexOf(self._box) >= 0):
            return
        if is_beside:
            self._column.removeWidget(self._box)
            self._row.insertWidget(_MIDDLE, self._box, _SHARE)
        else:
            self._row.removeWidget(self._box)
            self._column.addWidget(self._box)
