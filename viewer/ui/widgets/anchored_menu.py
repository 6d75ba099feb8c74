"""Keeps the open menu of a button under the button when that moves."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show}


class MenuAnchor(QObject):
    """Follows `button` while `menu` is open: ticking a line there may move the button.

    The menu closes when the button is hidden.
    """

    def __init__(self, button: QPushButton, menu: QMenu) -> None:
        super().__init__(button)
        self._button = button
        self._menu = menu
        self._watched: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._follow)
        menu.aboutToShow.connect(self._begin)
        menu.aboutToHide.connect(self._end)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._timer.start()  # after the layout is done
        return False

    @Slot()
    def _begin(self) -> None:
        """Watch the button and its ancestors, each of which may move."""
        part: QWidget | None = self._button
        while part is not None:
            part.installEventFilter(self)
            self._watched.append(part)
            part = part.parentWidget()

    @Slot()
    def _end(self) -> None:
        self._timer.stop()
        for part in self._watched:
            part.removeEventFilter(self)
        self._watched = []

    @Slot()
    def _follow(self) -> None:
        if not self._menu.isVisible():
            return
        if not self._button.isVisible():
            self._menu.close()
            return
        self._menu.move(self._place())

    def _place(self) -> QPoint:
        """Return the position of the menu: under the button, else above it, within the screen.

        One with room at neither place stays where it is.
        """
        button, size = self._button, self._menu.sizeHint().expandedTo(self._menu.size())
        where = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        screen = button.screen().availableGeometry()
        below, above = where.bottom() + 1, where.top() - size.height()
        fits_below = below + size.height() <= screen.bottom() + 1
        if not fits_below and above < screen.top():
            return self._menu.pos()
        top = below if fits_below else above
        left = min(where.left(), screen.right() + 1 - size.width())
        return QPoint(max(left, screen.left()), max(top, screen.top()))
