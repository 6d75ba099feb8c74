"""The button inside a line edit that clears it."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QToolButton

_EDGE = 2  # pixels between the button and the edge of the box
_INSIDE = 4  # pixels of the button that text may cover


class ClearButton(QToolButton):
    """Stands at the right of `box` while that holds text, in the size of the text.

    Qt's own button has an icon of one size at every zoom.
    """

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._box = box
        self.setObjectName("clear")
        self.setText("×")
        self.setAccessibleName(self.tr("Empty the box"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the box keeps the focus
        self.clicked.connect(self._empty)
        box.textChanged.connect(self._follow)
        box.installEventFilter(self)
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()
        return False

    def _place(self) -> None:
        wide, box = self.sizeHint().width(), self._box
        self.setGeometry(box.width() - wide - _EDGE, _EDGE, wide, box.height() - 2 * _EDGE)
        self._box.setTextMargins(0, 0, 0 if self.isHidden() else wide - _INSIDE, 0)

    @Slot()
    def _follow(self) -> None:
        self.setVisible(bool(self._box.text()))
        self._place()

    @Slot()
    def _empty(self) -> None:
        """Clear the box, and emit `textEdited` as after typing."""
        self._box.clear()
        self._box.textEdited.emit("")
