"""Brings a screen reader to where the keyboard is within a list or a page, not only to its edge.

Qt tells first of the row that is current and then of the list that has come to hold the keyboard,
so that a screen reader ends on the list. This tells of the row once more, after that.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication


class FocusAnnouncer(QObject):
    """Follows the keyboard for a screen reader; where none listens, it does nothing."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._soon = QTimer(self, singleShot=True, interval=0)  # after Qt has told of the focus
        self._soon.timeout.connect(self._tell)
        app.focusChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Announce the focus soon. The signal's widgets are ignored: one may be half destroyed."""
        if QAccessible.isActive():
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        """Tell of what has the keyboard within the control that has it, if that is a part of it."""
        control = self._app.focusWidget()
        outside = QAccessible.queryAccessibleInterface(control) if control else None
        within = outside.focusChild() if outside else None
        if within is not None and within.object() is None:  # no control of its own
            told = QAccessibleEvent(within, QAccessible.Event.Focus)
            QAccessible.updateAccessibility(told)
