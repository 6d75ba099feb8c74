"""The reader's notebook for all screens: its content, and the queue of changes to it."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, override

from PySide6.QtCore import QObject, Signal, Slot

from viewer.notebook.service.backup_timer import BackupTimer
from viewer.notebook.service.lifecycle import Failed, NotebookLifecycle, NotebookLocation, Then
from viewer.notebook.service.status import NotebookState, NotebookStatus
from viewer.notebook.service.write_queue import UNSAVED, Change, PendingChange, WriteQueue
from viewer.notebook.store.errors import NotebookInTheClear, NotebookRelocked
from viewer.services.tasks import Tasks

if TYPE_CHECKING:
    from viewer.notebook.store.entries.note_search import Answer, NoteFinder
    from viewer.notebook.store.entries.notebook import Notebook

_LAST = 0.5  # seconds that a process which ends waits for the notebook's thread


class Keeper(NotebookLifecycle):
    """Makes changes one after another on the notebook's thread, so that the GUI never waits.

    `wanted` is sent when a change waits for an open notebook; `refused` with the error if a change
    cannot be saved. That change is tried again, and `unsaved_changed` carries how many changes wait
    for it. `given_up` is sent when the reader does not want a notebook now. `ending` asks editors
    for what is still being typed. `lost` counts the changes that could not be saved as Satchel
    ended.
    """

    wanted = Signal()
    refused = Signal(object)
    unsaved_changed = Signal(int)
    given_up = Signal()
    ending = Signal()

    def __init__(self, at: NotebookLocation, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(at, tasks, parent)
        self._is_looking = self._is_ending = self._is_ended = False
        self.unsaved = self.lost = 0
        self.changes = WriteQueue(self._do, tasks, self)
        self.changes.granted.connect(self._take)
        self.changes.refused.connect(self._refuse)
        self._backup = BackupTimer(self._make_backup, tasks, self)
        self._backup.failed.connect(self.refused)

    @property
    def has_unsaved(self) -> bool:
        """Whether a change waits to be saved."""
        return len(self.changes) > 0

    @Slot()
    def begin(self) -> None:
        """Look once whether there is a notebook, and open it if it needs no passphrase."""
        if self.keeping is NotebookState.UNKNOWN and not self._is_looking:
            self._is_looking = True
            self._arrange(lambda: self._worker.look(), self._look_back, self._fail_to_look)  # noqa: PLW0108  loaded there

    @Slot()
    def look_again(self) -> None:
        """Look again how the notebook is, unless it is open."""
        if not self.keeping.is_open:
            self._stand(NotebookStatus(NotebookState.UNKNOWN))
            self.begin()

    def find_unusable(self, error: Exception) -> NotebookStatus:
        """Mark the notebook as one that cannot be opened here; `error` came from unlocking it."""
        self._stand(NotebookStatus(NotebookState.UNUSABLE, trouble=error))
        return self._standing

    def regain(self, then: Then, failed: Failed) -> None:
        """Make the notebook writable if it can be; `failed` gets what bars it, but for a holder."""
        self._arrange(lambda: self._worker.regain(), then, failed)  # noqa: PLW0108  loaded there

    def keep(
        self,
        change: Change,
        then: Callable[[Any], None] | None = None,
        *,
        erases: bool = False,
        note: tuple[str, str] | None = None,
    ) -> None:
        """Make `change`, and call `then` with its result once that is on the disk.

        Without an open notebook the change waits, and the reader is asked for one. Beside a sealed
        archive nothing but what `erases` words is kept in a notebook without a passphrase.
        """
        if self.is_barred and not erases:
            self.refused.emit(NotebookInTheClear())
            return
        self.changes.add(PendingChange(change, then or _nothing, note))
        if self.keeping.is_open:
            self.changes.go_on()
        else:
            self.ask()

    def ask(self) -> None:
        """Ask the reader to make or unlock the notebook, once its state is known."""
        if self.keeping is NotebookState.UNKNOWN:
            self.begin()
        elif not self.keeping.is_open:
            self.wanted.emit()

    def read[T](self, work: Callable[["Notebook"], T], then: Callable[[T], None]) -> None:
        """Call `work` with the notebook if it is open, and `then` with the result."""

        def look() -> T | None:
            notebook = self._worker.notebook
            return work(notebook) if notebook else None

        self._tasks.run_on_notebook(
            look,
            then=lambda found: then(found) if found is not None else None,
            failed=self.refused.emit,
        )

    def search(
        self, ask: Callable[["NoteFinder"], "Answer"], then: Callable[["Answer"], None]
    ) -> None:
        """Call `ask` with the finder of the notebook if it is open, and `then` with the answer."""
        self.read(lambda notebook: ask(self._worker.finder(notebook)), then)

    def give_up(self) -> None:
        """Drop the changes that wait for a notebook, which the reader does not want now."""
        self.changes.take_last()
        self.given_up.emit()

    @Slot()
    def try_again(self) -> None:
        """Try again to save the changes that could not be saved."""
        self.changes.go_on()

    def settle(self) -> None:
        """Wait for the changes to be on the disk, `_LAST` seconds at most. No key is taken then."""
        if self.keeping.is_open:
            self.changes.settle(_LAST)

    @Slot()
    def save(self) -> None:
        """Save what is being typed and what waits. Satchel ends, and takes no further changes."""
        if not self._is_ending:
            self._is_ending = True
            self.ending.emit()
        if self.keeping in (NotebookState.NONE, NotebookState.LEFT):
            self.give_up()
            return
        last = self.changes.take_last()
        if last:
            self._finish(lambda: last.make(self._worker.write))
            self.lost += last.lost

    def end(self, *, backup: bool = True) -> None:
        """Save what is being typed and what waits, and close the notebook. Only once."""
        if self._is_ended:
            return
        self.save()
        self._is_ended = True
        self._backup.stop()
        if self.keeping is not NotebookState.NONE:
            self._finish(lambda: self._worker.close(backup=backup))

    def _finish(self, work: Callable[[], None]) -> None:
        """Run `work` on the notebook's thread, and wait for it for at most `_LAST` seconds."""
        done = self._tasks.run_on_notebook(work, then=_nothing, failed=_nothing)
        with suppress(TimeoutError):
            done.result(_LAST)

    def _do(self, change: Change) -> tuple[Any, NotebookStatus]:
        return self._worker.write(change), self._worker.standing

    def _look_back(self, standing: NotebookStatus) -> None:
        """Ask for a notebook if changes wait for one, else report why it cannot be opened."""
        self._is_looking = False
        if self.has_unsaved:
            self.ask()
        elif standing.trouble:
            self.refused.emit(standing.trouble)

    def _fail_to_look(self, error: Exception) -> None:
        """Mark a notebook that cannot be examined as unusable: a new one must not replace it."""
        self._look_back(self.find_unusable(error))

    @override
    def _arrived(self, standing: NotebookStatus) -> None:
        if standing.keeping is NotebookState.OPEN:
            self._backup.start()
        if self.is_barred and self.has_unsaved:  # it was asked for before the notebook was found
            self.give_up()
            self.refused.emit(NotebookInTheClear())
        if standing.keeping.is_open:
            self.changes.go_on()
            # Otherwise the first search would have to read the list of all words.
            self.read(lambda notebook: self._worker.finder(notebook).get_ready(), _nothing)

    @override
    def _report(self, error: Exception) -> None:
        """Report an error; lock the notebook again if its passphrase was changed elsewhere."""
        if isinstance(error, NotebookRelocked):
            self._arrange(lambda: self._worker.look(anew=True), _nothing, self.refused.emit)
        self.refused.emit(error)

    @Slot(object)
    def _take(self, standing: NotebookStatus) -> None:
        self._stand(standing)
        self._tell_unsaved(len(self.changes) if self.unsaved else 0)

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UNSAVED):
            self._tell_unsaved(len(self.changes))
        self._report(error)

    def _tell_unsaved(self, count: int) -> None:
        if count != self.unsaved:
            self.unsaved = count
            self.unsaved_changed.emit(count)

    def _make_backup(self) -> None:
        if self._worker.opened:
            self._worker.opened.backup()


def _nothing(_done: object) -> None:
    """Do nothing more."""
