"""Moves a screen reader to the row or passage with the focus, not only to the list or page.

Qt reports the current row first and then the list that gets the focus, so that a screen reader ends
on the list. This reports the row again, after that.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication


class FocusAnnouncer(QObject):
    """Follows the focus for a screen reader; without one, it does nothing."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._soon = QTimer(self, singleShot=True, interval=0)  # after Qt's own report
        self._soon.timeout.connect(self._tell)
        app.focusChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Announce the focus soon. The signal's widgets are ignored: one may be half destroyed."""
        if QAccessible.isActive():
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        """Report the part with the focus within the focused control, if that has such a part."""
        control = self._app.focusWidget()
        outside = QAccessible.queryAccessibleInterface(control) if control else None
        within = outside.focusChild() if outside else None
        if within is not None and within.object() is None:  # a part that is no widget
            told = QAccessibleEvent(within, QAccessible.Event.Focus)
            QAccessible.updateAccessibility(told)
