"""Does what is asked of an archive once it is open, or says that one has to be opened first."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from viewer.app.archives.archives import Archives
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.shell.window import MainWindow

if TYPE_CHECKING:
    from viewer.screens.desk.state import FolderState


class NoArchive(QObject):
    """Handles the actions on an archive in a window that has none yet, or is opening another.

    A place that is asked for meanwhile is shown as soon as the archive is. Whoever wants to see a
    notebook that is locked, and has no archive, is asked to unlock it. What they type next may be
    its passphrase, so letters are dropped until something asks for it. `reads_folder` returns
    whether an editor's folder is read for the first time.
    """

    def __init__(
        self,
        window: MainWindow,
        archives: Archives,
        keeper: Keeper,
        reads_folder: Callable[[], bool] = bool,
    ) -> None:
        super().__init__(window)
        self._window, self._archives, self._keeper = window, archives, keeper
        self._reads_folder = reads_folder
        self._awaited: QAction | None = None
        self._asks_soon = False
        do = window.actions_
        self._own = (do.notebook, do.workshop)
        for action in (do.new_note, do.take_in, do.save_search):
            action.triggered.connect(self._tell)
        for action in (do.star, do.highlight, do.note, do.add_to_set):
            action.triggered.connect(self._tell)
        for place in do.places_of_archive:
            place.triggered.connect(partial(self._weigh, place))
        window.top_bar.first_wanted.connect(self._tell_of_search)
        archives.shown.connect(self._do_awaited)
        archives.not_opened.connect(self._give_up)
        keeper.state_changed.connect(self._ask)

    @Slot()
    def _tell(self) -> None:
        if self._window.workspace is None:
            told = self.tr(
                "Open an archive first: your notebook and your sets are shown beside it."
            )
            self._window.messages.show_message(told)

    @Slot()
    def _tell_of_search(self) -> None:
        if self._window.workspace is None and not self._is_opening:
            told = self.tr(
                "Open an archive first: this field searches the words of the one that is open."
            )
            self._window.messages.show_message(told)

    def _weigh(self, action: QAction) -> None:
        """Have `action` wait for the archive that is being opened; else say that there is none."""
        if self._is_opening and not self._window.is_reading:
            self._awaited = action
            if action in self._own and not self._keeper.keeping.is_open:
                self._hold()
        elif action in self._own and self._window.workspace is None:
            self._tell()
            self._hold()
            self._keeper.begin()
            self._ask()

    @property
    def _is_opening(self) -> bool:
        """Whether an archive is being opened, or an editor's folder is read for the first time."""
        return self._archives.is_opening or self._reads_folder()

    @Slot(object)
    def follow(self, state: "FolderState") -> None:
        """Await no archive of a folder that has none to show."""
        if state.archive is None:
            self._give_up()

    @Slot()
    def _do_awaited(self) -> None:
        action, self._awaited = self._awaited, None
        if action is not None:
            action.trigger()
        self._ask()

    @Slot()
    def _give_up(self) -> None:
        """Await no archive any more: it was not opened."""
        if self._window.workspace is None:
            self._do_awaited()
        self._awaited = None
        self._ask()

    def _hold(self) -> None:
        self._asks_soon = True
        self._window.type_ahead.hold()

    @Slot()
    def _ask(self) -> None:
        """Ask to unlock the notebook, if that was wanted, once its state is known."""
        state = self._keeper.keeping
        is_known = state is not NotebookState.UNKNOWN
        if self._asks_soon and is_known and self._awaited is None:
            self._asks_soon = False
            if state.is_shut and self._window.workspace is None:
                self._keeper.ask()
            self._window.type_ahead.release()  # a sheet or the page of the notebook takes them now
