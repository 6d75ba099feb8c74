"""Keeps what is done at the desk beside the notebook, encrypted, as long as that is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from index import Forgotten, PastActs, RemovedWords
from viewer.app.desk.desk_editor import DeskEditor
from viewer.app.desk.keepers.sitting_removals import SittingRemovals
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.errors import DeskStoreDamaged
from viewer.services.messages import Messages, Offer

if TYPE_CHECKING:
    from viewer.notebook.store.desk.desk_store import DeskSitting, DeskStore

_CAN_OPEN = NotebookState.NONE, NotebookState.LOCKED


class DeskKeeper(QObject):
    """Keeps the history of one folder in the desk's store, while a notebook has a passphrase.

    Once the notebook is open, the acts of the sitting before can be taken back too, and what was
    done meanwhile is kept. Until then the editor is told once what it takes. `begun` is sent when
    something can be kept, `state_changed` when the notebook was opened or locked, and `ending`
    before Satchel ends.
    """

    begun = Signal()
    state_changed = Signal()
    ending = Signal()

    def __init__(
        self, folder: Path, editor: DeskEditor, keeper: Keeper, messages: Messages
    ) -> None:
        super().__init__(editor)
        self._folder = folder
        self._editor = editor
        self._keeper = keeper
        self._messages = messages
        self._removals = SittingRemovals(editor)
        self._sitting: DeskSitting | None = None
        self._to_forget: Forgotten | None = None  # what could not be forgotten yet
        self._waiting: list[Callable[[], None]] = []
        self._is_beginning = self._is_closed = self._is_told = self._has_failed = False
        keeper.state_changed.connect(self._look)
        keeper.state_changed.connect(self.state_changed)
        keeper.ending.connect(self.ending)
        editor.history_changed.connect(self._keep)
        editor.unkept = self._say_unkept
        self._look()

    def close(self) -> None:
        """Keep nothing more: the folder is closed."""
        self._is_closed = True

    def at_store[T](
        self,
        work: "Callable[[DeskStore, DeskSitting], T]",
        then: Callable[[T | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `work` with the store, and `then` with the result; None where nothing is kept.

        While a sitting is begun this waits for it.
        """
        sitting = self._sitting
        if self._is_beginning:
            self._waiting.append(partial(self.at_store, work, then, failed))
        elif sitting is None:
            then(None)
        else:
            self._keeper.at_desk(lambda store: work(store, sitting), then, failed)

    def find_removed(
        self, then: Callable[[RemovedWords], None], failed: Callable[[Exception], None]
    ) -> None:
        """Call `then` with what was taken out of texts: in this sitting, where nothing is kept."""

        def find(_done: object) -> None:
            self.at_store(lambda store, sitting: store.removed(sitting), tell, failed)

        def tell(found: RemovedWords | None) -> None:
            then(self._removals.words if found is None else found)

        self._editor.after_acts(find)

    @property
    def is_locked(self) -> bool:
        """Whether a notebook is there that may hold more of this folder, once it is unlocked."""
        return self._keeper.keeping in (NotebookState.LOCKED, NotebookState.UNKNOWN)

    @property
    def is_keeping(self) -> bool:
        """Whether what is done now is kept."""
        return self._sitting is not None

    @Slot()
    def ask(self) -> None:
        """Ask the editor to make or unlock the notebook."""
        self._keeper.ask()

    @Slot()
    def _look(self) -> None:
        """Begin as soon as the notebook is open, and again where another one is made."""
        if self._is_closed or not self._keeper.keeps_desk:
            self._sitting = None
        elif self._sitting is None and not self._is_beginning:
            self._is_beginning = True
            folder = self._folder
            self._keeper.at_desk(
                lambda store: store.begin(folder), self._begin, self._fail_to_begin
            )

    def _begin(self, begun: "tuple[DeskSitting, PastActs] | None") -> None:
        if begun is None or self._is_closed:
            self._go_on()
            return
        sitting, earlier = begun

        def resumed(acts: PastActs | None) -> None:
            if acts is None or self._is_closed:
                self._go_on()
                return
            self._sitting = sitting
            self._go_on()
            self._keep(acts)
            self.begun.emit()

        self._editor.resume(earlier, resumed, self._fail_to_begin)

    @property
    def may_forget(self) -> bool:
        """Whether all that is kept of the folder is within reach, so that it can be forgotten."""
        keeping = self._keeper.keeping
        is_open = keeping is NotebookState.OPEN and not self._keeper.keeps_desk
        return self._sitting is not None or is_open or keeping is NotebookState.NONE

    @Slot(object)
    def forget(self, forgotten: Forgotten) -> None:
        """Delete all that is kept of the folder's history, and of the originals with the words."""
        if self._sitting is None:
            return
        self._to_forget = forgotten

        def done(_done: object) -> None:
            self._to_forget = None

        self.at_store(
            lambda store, sitting: store.forget(sitting, forgotten), done, self._fail_to_forget
        )

    def _fail_to_forget(self, error: Exception) -> None:
        self._messages.note(error)
        told = self.tr(
            "Satchel could not forget these words on this computer yet. Make room on the disk; it "
            "tries again with your next change."
        )
        self._messages.say(told, stays=True)

    @Slot(object)
    def _keep(self, acts: PastActs) -> None:
        if self._is_closed:
            return
        if self._sitting is None:
            self._look()
        elif self._to_forget is not None and not acts:
            pass  # it is being forgotten
        else:
            if self._to_forget is not None:
                self.forget(self._to_forget)
            self.at_store(lambda store, sitting: store.keep(sitting, acts), _nothing, self._fail)

    def _fail_to_begin(self, error: Exception) -> None:
        self._fail(error)
        self._go_on()

    def _go_on(self) -> None:
        """Do what waited for a sitting, whether it could be begun or not."""
        self._is_beginning = False
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each()

    def _fail(self, error: Exception) -> None:
        """Say once that nothing is kept; it is tried again with the next act."""
        if isinstance(error, DeskStoreDamaged):
            self._sitting = None
            self._messages.report(error)
        elif not self._has_failed:
            self._has_failed = True
            self._messages.note(error)
            told = self.tr(
                "What you do could not be kept for the next time. It can be taken back until the "
                "folder is closed."
            )
            self._messages.say(told)

    def _say_unkept(self) -> tuple[str, Offer | None] | None:
        """Return what it takes to keep what is done, and what leads there; None once told."""
        keeping = self._keeper.keeping
        is_known = keeping is not NotebookState.UNKNOWN and not self._is_beginning
        if self._is_told or self._sitting is not None or not is_known:
            return None
        self._is_told = True
        told = self.tr(
            "It can be taken back until the folder is closed. A notebook with a passphrase keeps "
            "it longer."
        )
        may_open = keeping in _CAN_OPEN and self._keeper.may_last
        return told, Offer(self.tr("Your notebook"), self.ask) if may_open else None


def _nothing(_done: object) -> None:
    """Do nothing more."""
