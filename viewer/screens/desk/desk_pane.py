"""What the panes in the foot of the desk have in common."""

from typing import override

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.screens.desk.state import FolderState
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.open_in_tab import leaves


class DeskPane(QWidget):
    """One list of the desk, with what can be done with its chosen rows.

    `told` is sent when its title or its summary changed; `passages_wanted` asks to show the first
    of these passages in the text, and `left` to go back to the text.
    """

    told = Signal()
    passages_wanted = Signal(object)
    left = Signal()

    @property
    def title(self) -> str:
        """Its name, with how many there are in it."""
        raise NotImplementedError

    @property
    def summary(self) -> str:
        """One sentence on what it lists."""
        return ""

    @property
    def selected(self) -> Excerpt | None:
        """What is copied: the chosen row as text, or None."""
        return None

    def enter(self) -> None:
        """Take the keyboard."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Choose the row that is `by` further down, around the ends."""
        raise NotImplementedError

    def show_state(self, state: FolderState) -> None:
        """Show what is in the folder now, and keep what is chosen."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves(event, self.left):
            super().keyPressEvent(event)
