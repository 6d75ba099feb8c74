"""Makes, opens, copies and deletes the reader's notebook."""

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from index import Value
from viewer.notebook.service.known_status import KnownStatus
from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.errors import NotebookDamaged
from viewer.services.tasks import Tasks

if TYPE_CHECKING:
    from index import OpenArchive
    from viewer.notebook.service.worker import NotebookWorker
    from viewer.notebook.store.desk.desk_store import DeskStore
    from viewer.notebook.store.vault.backups import Backup
    from viewer.notebook.store.vault.open_vault import OpenVault, Terms
    from viewer.notebook.store.vault.portable_copy import PortableCopy
    from viewer.notebook.store.vault.vault import Vault

type Then = Callable[[NotebookStatus], None]
type Failed = Callable[[Exception], None]


class NotebookLocation(Value):
    """The folder of a notebook, if there is one; `keeps` says whether it may be written to.

    `terms` are what a notebook is made with, if not the usual ones.
    """

    folder: Path | None
    terms: "Terms | None" = None
    keeps: bool = True


class NotebookLifecycle(KnownStatus):
    """Makes, opens and deletes the notebook on a thread of its own, so that the GUI never waits."""

    def __init__(self, at: NotebookLocation, tasks: Tasks, parent: QObject | None = None) -> None:
        folder = at.folder
        is_there = folder is not None and folder.exists()
        super().__init__(NotebookState.UNKNOWN if is_there else NotebookState.NONE, parent)
        self._tasks = tasks
        self._folder, self._terms = folder, at.terms
        self._keeps = at.keeps and folder is not None
        self.is_beside_sealed = self._was_beside_sealed = False

    @Slot(object)
    def meet(self, opened: "OpenArchive") -> None:
        """Keep nothing in the clear from now on, and offer to lock, if `opened` is sealed."""
        if opened.is_sealed:
            self.is_beside_sealed = self._was_beside_sealed = True
            self.state_changed.emit()

    @Slot(object)
    def follow(self, shown: "OpenArchive") -> None:
        """Note whether the archive that is `shown` now is sealed."""
        self.is_beside_sealed = shown.is_sealed

    @property
    def is_barred(self) -> bool:
        """Whether nothing may be kept: the archive is sealed, and the notebook in the clear."""
        is_clear = self.keeping.is_open and self.protection is Protection.NOTHING
        return self.is_beside_sealed and is_clear

    @property
    def can_lock(self) -> bool:
        """Whether a passphrase closes again what is open: a notebook, or a sealed archive."""
        is_unlocked = self.keeping.is_open or self.keeping is NotebookState.DAMAGED
        is_own = is_unlocked and self.protection is Protection.PASSPHRASE
        return is_own or self._was_beside_sealed

    @cached_property
    def _worker(self) -> "NotebookWorker":
        """The worker, used on the notebook's thread only. It is not loaded until it is needed."""
        from viewer.notebook.service.worker import NotebookWorker  # noqa: PLC0415

        return NotebookWorker(self._folder, self._terms, keeps=self._keeps)

    @property
    def may_last(self) -> bool:
        """Whether a notebook can be made that lasts beyond this sitting."""
        return self._keeps and self._folder is not None and _is_writable(self._folder)

    @property
    def writes_nothing(self) -> bool:
        """Whether Satchel was started so that it writes nothing."""
        return not self._keeps

    def make(self, passphrase: str | None, then: Then, failed: Failed) -> None:
        """Make the notebook. With a passphrase, the status for `then` has recovery words."""
        self._arrange(lambda: self._worker.make(passphrase), then, failed)

    def sit(self, then: Then, failed: Failed | None = None) -> None:
        """Make a notebook for this sitting only."""
        self._arrange(lambda: self._worker.sit(), then, failed or self._report)  # noqa: PLW0108

    def unlock(self, passphrase: str, then: Then, failed: Failed) -> None:
        """Open the notebook with its passphrase."""
        self._arrange(lambda: self._worker.unlock(passphrase), then, failed)

    def recover(self, words: str, then: Then, failed: Failed) -> None:
        """Open the notebook with its recovery words."""
        self._arrange(lambda: self._worker.recover(words), then, failed)

    def bring_back(
        self, copy: "PortableCopy", typed: str, then: Then, failed: Failed, *, words: bool = False
    ) -> None:
        """Put a copy of a notebook where there is none, and open it with what was `typed`."""

        def put(vault: "Vault") -> "OpenVault":
            bring = vault.bring_back_with_words if words else vault.bring_back
            return bring(copy, typed)

        self._arrange(lambda: self._worker.bring_back(put), then, failed)

    def make_copy(self, then: Callable[[bytes], None], failed: Failed) -> None:
        """Call `then` with a copy of the open notebook, as one file."""

        def copy() -> bytes:
            if self._worker.opened is None:
                raise NotebookDamaged
            return self._worker.opened.portable_copy()

        self._tasks.run_on_notebook(copy, then=then, failed=failed)

    def manage(self, work: Callable[["OpenVault"], object], then: Then, failed: Failed) -> None:
        """Call `work` with the unlocked vault, to change its passphrase or restore a backup."""
        self._arrange(lambda: self._worker.manage(work), then, failed)

    def check(self, passphrase: str, then: Callable[[object], None], failed: Failed) -> None:
        """Call `then` if `passphrase` is that of the open notebook, else `failed`."""
        self._tasks.run_on_notebook(
            lambda: self._worker.check(passphrase), then=then, failed=failed
        )

    def list_backups(self, then: Callable[[tuple["Backup", ...]], None], failed: Failed) -> None:
        """Call `then` with the backups of the unlocked notebook, newest first."""

        def look() -> "tuple[Backup, ...]":
            opened = self._worker.opened
            return opened.backups() if opened else ()

        self._tasks.run_on_notebook(look, then=then, failed=failed)

    def at_desk[T](
        self, work: Callable[["DeskStore"], T], then: Callable[[T | None], None], failed: Failed
    ) -> None:
        """Call `work` with the store of the desk, and `then` with the result; None without one."""

        def run() -> T | None:
            opened = self._worker.opened
            store = opened.desk() if opened else None
            return work(store) if store else None

        self._tasks.run_on_notebook(run, then=then, failed=failed)

    @property
    def keeps_desk(self) -> bool:
        """Whether the notebook is open, and protected so that the desk may keep things in it."""
        is_open = self.keeping is NotebookState.OPEN
        return is_open and self.protection is Protection.PASSPHRASE

    @Slot()
    def forget_words(self) -> None:
        """Forget the recovery words: the reader has them, and nobody else is to see them here."""

        def forget() -> NotebookStatus:
            if self._worker.opened is not None:
                self._worker.opened.words = None
            return self._worker.standing

        self._arrange(forget, lambda _done: None, self._report)

    def put_aside(self, then: Then, failed: Failed) -> None:
        """Move a notebook that cannot be opened any more aside, so that a new one can be made."""
        self._arrange(lambda: self._worker.put_aside(), then, failed)  # noqa: PLW0108  loaded there

    def wipe(self, then: Callable[[tuple[Path, ...]], None], failed: Failed) -> None:
        """Destroy the notebook and its backups; call `then` with the files that remain."""

        def arrived(done: tuple[tuple[Path, ...], NotebookStatus]) -> None:
            left, standing = done
            self._stand(standing)
            then(left)

        self._tasks.run_on_notebook(lambda: self._worker.wipe(), then=arrived, failed=failed)  # noqa: PLW0108

    def _arrange(self, work: Callable[[], NotebookStatus], then: Then, failed: Failed) -> None:
        def arrived(standing: NotebookStatus) -> None:
            self._stand(standing)
            then(standing)
            self._arrived(standing)

        self._tasks.run_on_notebook(work, then=arrived, failed=failed)

    def _arrived(self, standing: NotebookStatus) -> None:
        """Continue what waited for the notebook."""

    def _report(self, error: Exception) -> Any:
        """Report an error for which the caller has no handler."""


def _is_writable(folder: Path) -> bool:
    """Return whether `folder`, or its nearest existing parent, can be written to."""
    there = next((each for each in (folder, *folder.parents) if os.path.lexists(each)), None)
    return there is not None and there.is_dir() and os.access(there, os.W_OK)
