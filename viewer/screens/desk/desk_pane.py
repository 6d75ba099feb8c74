"""What the panes in the foot of the desk have in common."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from index import Archive, Problem
from viewer.screens.desk.state import FolderState
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.open_in_tab import leaves

_LOWEST = 48  # pixels of what stands below the buttons


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

    def stand(self, bar: QWidget, beside: QWidget) -> None:
        """Put `bar` above what stands `beside` one another."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        beside.setMinimumHeight(_LOWEST)  # it scrolls; what can be done is never cut
        column.addWidget(beside, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves(event, self.left):
            super().keyPressEvent(event)


class ReadingPane(DeskPane):
    """A list of what its own reader reads of the folder.

    `reading_wanted` asks to read it; it is sent only while the pane is seen.
    """

    reading_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_stale = True

    @Slot()
    def ask_anew(self) -> None:
        """Ask to read the folder again, as soon as the pane is seen."""
        self._is_stale = True
        if self.isVisible():
            self._is_stale = False
            self.reading_wanted.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.ask_anew()


class ArchivePane(DeskPane):
    """A list of what is in the archive, which is listed only while the pane is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.archive: Archive | None = None
        self.problems: Sequence[Problem] = ()
        self._is_old = False

    def show_archive(self) -> None:
        """List what is in the archive now."""
        raise NotImplementedError

    @override
    def show_state(self, state: FolderState) -> None:
        archive = state.archive.content if state.archive else None
        if archive is not self.archive or state.problems is not self.problems:
            self.archive, self.problems, self._is_old = archive, state.problems, True
            if self.isVisible():
                self._show()
            self.told.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._show()

    def _show(self) -> None:
        self._is_old = False
        self.show_archive()
