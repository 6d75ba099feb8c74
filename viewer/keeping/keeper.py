"""The reader's notebook, for all screens: what it holds, and the changes that are made in it."""

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.keeping.standing import Keeping, Protection, Standing
from viewer.keeping.wishes import Change, Wish, Wishes
from viewer.kit.tasks import Tasks
from viewer.store.errors import NotebookError
from viewer.store.model import Kept

if TYPE_CHECKING:
    from viewer.keeping.desk import Desk
    from viewer.store.notebook import Notebook
    from viewer.store.opened import OpenVault, Terms

_BACKUP = 600_000  # ms between backups of what was changed
_LAST = 0.5  # seconds that a process which ends waits for its notebook


class Keeper(QObject):
    """Makes one change after the other, on a thread of the notebook's own; nobody waits for a disk.

    `changed` tells what the notebook holds now, `state_changed` that it was made, opened, closed
    or damaged. `wanted` tells that a change waits until the notebook is made or unlocked;
    `refused` tells why one could not be saved: it is kept, and tried again. `ending` asks for
    what is still being typed: it is handed to `keep` then.
    """

    changed = Signal(object)
    state_changed = Signal()
    wanted = Signal()
    refused = Signal(object)
    ending = Signal()

    def __init__(
        self,
        folder: Path | None,
        tasks: Tasks,
        parent: QObject | None = None,
        terms: "Terms | None" = None,
    ) -> None:
        super().__init__(parent)
        self.may_last = folder is not None
        self._tasks = tasks
        self._folder, self._terms = folder, terms
        self._standing = Standing(Keeping.NONE)
        self._wishes = Wishes(self._do, tasks, self)
        self._wishes.granted.connect(self._stand)
        self._wishes.refused.connect(self.refused)
        self._backup = QTimer(self, interval=_BACKUP)
        self._backup.timeout.connect(self._make_backup)

    @cached_property
    def _desk(self) -> "Desk":
        """The notebook itself, for its own thread. A sitting that keeps nothing never loads it."""
        from viewer.keeping.desk import Desk  # noqa: PLC0415

        return Desk(self._folder, self._terms)

    @property
    def keeping(self) -> Keeping:
        """How the notebook is."""
        return self._standing.keeping

    @property
    def protection(self) -> Protection:
        """What protects it."""
        return self._standing.protection

    @property
    def kept(self) -> Kept:
        """What it holds, as far as it is open."""
        return self._standing.kept

    @property
    def has_unsaved(self) -> bool:
        """Whether a change waits to be saved."""
        return len(self._wishes) > 0

    def begin(self) -> None:
        """Look whether there is a notebook. One without a passphrase is opened."""
        if self.keeping is not Keeping.NONE or not self._folder or not self._folder.exists():
            return
        self._arrange(lambda: self._desk.look(), _nothing, self.refused.emit)  # noqa: PLW0108  loaded there

    def keep(self, change: Change, then: Callable[[Any], None] | None = None) -> None:
        """Make `change`, and call `then` with what it returns once it is on the disk.

        Where there is no open notebook it waits, and the reader is asked.
        """
        self._wishes.add(Wish(change, then or _nothing))
        if self.keeping in (Keeping.OPEN, Keeping.READ_ONLY):
            self._wishes.go_on()
        else:
            self.wanted.emit()

    def read[T](self, work: Callable[["Notebook"], T], then: Callable[[T], None]) -> None:
        """Call `work` with the notebook, if it is open, and `then` with what it returns."""

        def look() -> T | None:
            notebook = self._desk.notebook
            return work(notebook) if notebook else None

        self._tasks.run_on_notebook(
            look,
            then=lambda found: then(found) if found is not None else None,
            failed=self.refused.emit,
        )

    def make(
        self,
        passphrase: str | None,
        then: Callable[[Standing], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make the notebook. `then` is given its recovery words, if it has a passphrase."""
        self._arrange(lambda: self._desk.make(passphrase), then, failed)

    def sit(self, then: Callable[[Standing], None]) -> None:
        """Have a notebook for this sitting only."""
        self._arrange(lambda: self._desk.sit(), then, self.refused.emit)  # noqa: PLW0108  loaded there

    def unlock(
        self,
        passphrase: str,
        then: Callable[[Standing], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Open the notebook with its passphrase."""
        self._arrange(lambda: self._desk.unlock(passphrase), then, failed)

    def recover(
        self, words: str, then: Callable[[Standing], None], failed: Callable[[Exception], None]
    ) -> None:
        """Open the notebook with its recovery words."""
        self._arrange(lambda: self._desk.recover(words), then, failed)

    def manage(
        self,
        work: Callable[["OpenVault"], object],
        then: Callable[[Standing], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do something with the unlocked notebook's file: another passphrase, a backup put back."""
        self._arrange(lambda: self._desk.manage(work), then, failed)

    def give_up(self) -> None:
        """Forget the changes that wait for the notebook: the reader does not want one now."""
        self._wishes.take_rest()

    def end(self) -> None:
        """Save what is being typed and what waits, and close the notebook."""
        self.ending.emit()
        if self.keeping is Keeping.NONE:
            self.give_up()
            return
        self._backup.stop()
        left = self._wishes.take_rest()

        def close() -> None:
            for wish in left:
                if self._desk.notebook:
                    with suppress(NotebookError):  # what comes after it may be saved all the same
                        wish.change(self._desk.notebook)
            self._desk.close()

        closing = self._tasks.run_on_notebook(close, then=_nothing, failed=_nothing)
        with suppress(TimeoutError):
            closing.result(_LAST)

    def _do(self, change: Change) -> tuple[Any, Standing]:
        return change(self._desk.writable()), self._desk.standing

    def _arrange(
        self,
        work: Callable[[], Standing],
        then: Callable[[Standing], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def arrived(standing: Standing) -> None:
            self._stand(standing)
            then(standing)
            if standing.keeping is Keeping.OPEN:
                self._backup.start()
                self._wishes.go_on()

        self._tasks.run_on_notebook(work, then=arrived, failed=failed)

    @Slot(object)
    def _stand(self, standing: Standing) -> None:
        before, self._standing = self._standing, standing
        if (before.keeping, before.protection) != (standing.keeping, standing.protection):
            self.state_changed.emit()
        if before.kept is not standing.kept:
            self.changed.emit(standing.kept)

    @Slot()
    def _make_backup(self) -> None:
        def work() -> None:
            if self._desk.opened:
                self._desk.opened.backup()

        self._tasks.run_on_notebook(work, then=_nothing, failed=self.refused.emit)


def _nothing(_done: object) -> None:
    """Do nothing more."""
