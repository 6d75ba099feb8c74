"""The button in a box that empties it."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QToolButton

_EDGE = 2  # pixels between the button and the edge of the box
_INSIDE = 4  # pixels of the button that no words need to keep away from


class ClearButton(QToolButton):
    """Stands at the right of `box` while anything is typed there, as large as the words.

    Qt's own button has a picture of one size for words of every size.
    """

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._box = box
        self.setObjectName("clear")
        self.setText("×")
        self.setAccessibleName(self.tr("Empty the box"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay in the box
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
        """Empty the box as a person does who deletes all that is in it."""
        self._box.clear()
        self._box.textEdited.emit("")
