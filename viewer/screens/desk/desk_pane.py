"""What the panes in the foot of the desk have in common."""

from collections.abc import Callable, Sequence
from typing import override

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from index import Archive, Problem
from viewer.screens.desk.state import FolderState
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.open_in_tab import leaves
from viewer.wording.number_format import figure

_LOWEST = 48  # pixels of what stands below the buttons


class DeskPane(QWidget):
    """One list of the desk, with what can be done with its chosen rows.

    `told` is sent when its title or its summary changed other than by `show_state`;
    `passages_wanted` asks to show the first of these passages in the text, and `left` to go back to
    the text.
    """

    needs_archive = True
    """Whether it lists nothing while errors keep the folder from being shown."""

    told = Signal()
    passages_wanted = Signal(object)
    left = Signal()
    number = 0
    """How many there are in it, where that is told."""

    @staticmethod
    def name() -> str:
        """Return what it is called."""
        raise NotImplementedError

    @staticmethod
    def number_in(_state: FolderState) -> int:
        """Return how many there will be in it, as far as the state of the folder tells that."""
        return 0

    @property
    def title(self) -> str:
        """Its name, with how many there are in it."""
        return _titled(self.name(), self.number)

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


class DeskList[P: DeskPane](QObject):
    """A list of the desk, whose pane is made when it is first wanted. `made` carries the pane."""

    made = Signal(object)

    def __init__(self, kind: type[P], make: Callable[[], P]) -> None:
        super().__init__()
        self.kind, self._make = kind, make
        self._pane: P | None = None
        self._state: FolderState | None = None
        self._number = 0  # of its rows, until its pane is made

    @property
    def is_made(self) -> bool:
        """Whether its pane is made."""
        return self._pane is not None

    @property
    def pane(self) -> P:
        """The pane, made at the first call."""
        if self._pane is None:
            self._pane = self._make()
            self.made.emit(self._pane)
            if self._state is not None:
                self._pane.show_state(self._state)
        return self._pane

    @property
    def title(self) -> str:
        """The name of the list, with how many there are in it."""
        return self._pane.title if self._pane else _titled(self.kind.name(), self._number)

    def show_state(self, state: FolderState) -> None:
        """Show what is in the folder now, and keep what is chosen."""
        self._state = state
        if self._pane is not None:
            self._pane.show_state(state)
        else:
            self._number = self.kind.number_in(state)


def _titled(name: str, number: int) -> str:
    return f"{name} {figure(number)}" if number else name


class ReadingPane(DeskPane):
    """A list of what its own reader reads of the folder.

    `reading_wanted` asks to read it; it is sent only while the pane is seen.
    """

    needs_archive = False

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
            self.number = self.number_in(state)
            if self.isVisible():
                self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._show()

    def _show(self) -> None:
        self._is_old = False
        self.show_archive()
