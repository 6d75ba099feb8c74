"""A queue of changes to the notebook, which are saved one after another."""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from index import Value
from viewer.notebook.service.status import NotebookStatus
from viewer.notebook.store.errors import NotebookError, NotebookReadOnly, NotSaved
from viewer.notebook.store.model import Entry
from viewer.services.tasks import Tasks, is_there

if TYPE_CHECKING:
    from viewer.notebook.store.entries.notebook import Notebook

type Change = Callable[["Notebook"], Any]
UNSAVED = (NotSaved, NotebookReadOnly)
"""Errors after which a change may still be saved later."""
_PATIENCE = 10_000  # ms until a change that could not be saved is tried again


class PendingChange(Value):
    """A change to make, and the callback for its result once that is on the disk.

    `note` is the id of an entry, and the words that the change writes as its note.
    """

    change: Change
    then: Callable[[Any], None]
    note: tuple[str, str] | None = None


class LastChanges:
    """The change that is `running`, and those that are `left` to be made as Satchel ends."""

    def __init__(self, running: Future[Any] | None, left: Sequence[PendingChange]) -> None:
        self._running, self._left = running, left
        self._made = 0

    def __len__(self) -> int:
        return len(self._left) + (self._running is not None)

    def make(self, write: Callable[[Change], Any]) -> None:
        """Make those that are left."""
        for pending in self._left:
            with suppress(NotebookError):  # a later change may still be saved
                write(pending.change)
                self._made += 1

    @property
    def lost(self) -> int:
        """How many are not known to be made."""
        fails = self._running and (not self._running.done() or self._running.exception())
        return len(self._left) - self._made + bool(fails)


class WriteQueue(QObject):
    """Calls `make` for each change, on the notebook's thread.

    `granted` carries the status after a change; `refused` the error of one that could not be saved.
    Such a change stays first and is tried again, unless it can never be saved. `emptied` is sent
    when none is left.
    """

    granted = Signal(object)
    emptied = Signal()
    refused = Signal(object)

    def __init__(
        self, make: Callable[[Change], tuple[Any, NotebookStatus]], tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make, self._tasks = make, tasks
        self._line: deque[PendingChange] = deque()
        self._running: Future[Any] | None = None
        self._again = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._again.timeout.connect(self.go_on)

    def __len__(self) -> int:
        return len(self._line)

    def add(self, pending: PendingChange) -> None:
        """Append `pending` to the queue."""
        self._line.append(pending)

    def note_of(self, entry: Entry) -> str:
        """Return the note of `entry`: the last words that wait to be saved, else those that are."""
        notes = (each.note for each in reversed(self._line) if each.note is not None)
        return next((words for name, words in notes if name == entry.id), entry.note)

    def settle(self, seconds: float) -> None:
        """Wait for the queue to be empty, `seconds` at most. No key is taken then."""
        if self._line:
            loop = QEventLoop()
            self.emptied.connect(loop.quit)
            QTimer.singleShot(round(1_000 * seconds), loop, loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    @Slot()
    def go_on(self) -> None:
        """Make the next change, unless one is being made."""
        self._again.stop()
        if self._running is None and self._line:
            pending = self._line[0]
            self._running = self._tasks.run_on_notebook(
                lambda: self._make(pending.change),
                then=lambda done: self._settle(pending, *done),
                failed=self._fail,
            )

    def take_last(self) -> "LastChanges":
        """Empty the queue, and return the changes that were in it."""
        rest = tuple(self._line)[1 if self._running else 0 :]
        self._line.clear()
        self._again.stop()
        return LastChanges(self._running, rest)

    def _settle(self, pending: PendingChange, result: Any, standing: NotebookStatus) -> None:
        self._running = None
        if self._line and self._line[0] is pending:
            self._line.popleft()
        self.granted.emit(standing)
        if is_there(pending.then):  # the editor that asked may have gone with its window
            pending.then(result)
        self.go_on()
        if not self._line:
            self.emptied.emit()

    def _fail(self, error: Exception) -> None:
        """Keep a change that may be saved later, and drop one that never can be."""
        self._running = None
        if isinstance(error, UNSAVED):
            self._again.start()
        elif self._line:
            self._line.popleft()
            self.go_on()
        self.refused.emit(error)
