"""Tells the reader to open an archive, where an action needs one and none is open."""

from PySide6.QtCore import QObject, Slot

from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.shell.window import MainWindow


class NoArchive(QObject):
    """Handles the actions on an archive in a window that has none yet.

    Whoever wants to see a notebook that is locked is asked to unlock it: what they type next may be
    its passphrase, so until the question is there, letters are dropped.
    """

    def __init__(self, window: MainWindow, keeper: Keeper) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self._asks_soon = False
        do = window.actions_
        for action in (do.new_note, do.take_in, do.save_search):
            action.triggered.connect(self._tell)
        for action in (do.star, do.highlight, do.note, do.add_to_set):
            action.triggered.connect(self._tell)
        for action in (do.notebook, do.workshop):
            action.triggered.connect(self._offer)
        keeper.state_changed.connect(self._ask)

    @Slot()
    def _tell(self) -> None:
        if self._window.workspace is None:
            told = self.tr(
                "Open an archive first: your notebook and your sets are shown beside it."
            )
            self._window.messages.show_message(told)

    @Slot()
    def _offer(self) -> None:
        """Say that an archive is needed, and ask to unlock the notebook where it is locked."""
        self._tell()
        if self._window.workspace is None:
            self._asks_soon = True
            if self._keeper.keeping is NotebookState.UNKNOWN:
                self._window.type_ahead.hold()
                self._keeper.begin()
            else:
                self._ask()

    @Slot()
    def _ask(self) -> None:
        """Ask to unlock the notebook, if that was wanted before its state was known."""
        state = self._keeper.keeping
        if not self._asks_soon or state is NotebookState.UNKNOWN:
            return
        self._asks_soon = False
        if state.is_shut and self._window.workspace is None:
            self._keeper.ask()  # the sheet takes letters from now on
        self._window.type_ahead.release()
