"""The button for quick exit, which is always visible."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from viewer.platform.keys import key_of
from viewer.shell.menus.action_list import plain


class LeaveButton(QPushButton):
    """Says what it does and which keys do the same, to a screen reader too."""

    def __init__(self, leave: QAction) -> None:
        super().__init__(plain(leave.text()))
        self.setToolTip(f"{self.text()} ({key_of(leave)})")
        self.setAccessibleDescription(
            self.tr(
                "Closes every window at once and ends Satchel. Shift does the same, pressed alone "
                "three times."
            )
        )
        self.clicked.connect(leave.trigger)
