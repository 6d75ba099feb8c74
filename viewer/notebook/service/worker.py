"""The open notebook, on the one thread that uses it. No Qt."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from viewer.notebook.service.status import NotebookState, NotebookStatus, Protection
from viewer.notebook.store.entries.note_search import NoteFinder
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.errors import (
    NotebookBusy,
    NotebookDamaged,
    NotebookError,
    NotebookThere,
    NotebookUnreadable,
    NotSaved,
)
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.vault.open_vault import OpenVault, Terms
from viewer.notebook.store.vault.vault import MemoryVault, State, Vault


class NotebookWorker:
    """Opens and closes the notebook in `folder`; without `keeps` it writes to memory only."""

    def __init__(
        self, folder: Path | None, terms: Terms | None = None, *, keeps: bool = True
    ) -> None:
        self._terms = terms or Terms(SCHEMA)
        found = Vault(folder, self._terms) if folder else None
        self.vault = found if keeps else None
        self._left = None if keeps else found
        self.opened: OpenVault | MemoryVault | None = None
        self.notebook: Notebook | None = None
        self._finder: tuple[Notebook, NoteFinder] | None = None
        self._is_cut_off = False  # the file is out of reach, as on a stick that was pulled out

    def look(self, *, anew: bool = False) -> NotebookStatus:
        """Return the status, closed first if `anew`. Opens a notebook without a passphrase."""
        if anew:
            self.close(backup=False)
        try:
            return self.standing if self.opened else self._found()
        except NotebookError as error:
            return NotebookStatus(NotebookState.UNUSABLE, trouble=error)

    def _found(self) -> NotebookStatus:
        """Return the status of a notebook that is not opened yet.

        Raises what `Vault.state` and `OpenVault.connect` raise.
        """
        if self._left:
            is_there = _is_there(self._left)
            return NotebookStatus(NotebookState.LEFT if is_there else NotebookState.NONE)
        state = self.vault.state() if self.vault else State.NONE
        if self.vault and state is State.OPEN:
            return self._take(self.vault.unlock())
        if state is State.LOCKED:
            return NotebookStatus(NotebookState.LOCKED, Protection.PASSPHRASE)
        return self.standing

    def make(self, passphrase: str | None) -> NotebookStatus:
        """Make the notebook. Raises NotSaved, NotebookBusy, NotebookThere."""
        if self.vault is None:
            return self.sit()
        return self._take(self.vault.create(passphrase))

    def sit(self) -> NotebookStatus:
        """Make a notebook for this sitting only.

        Raises NotebookThere if there is one on the disk, which it would hide.
        """
        if self.vault:
            self.vault.require_none()
        self.opened = MemoryVault(self._terms.schema)
        return self._connected()

    def unlock(self, passphrase: str) -> NotebookStatus:
        """Open the notebook with its passphrase. Raises what `Vault.unlock` and `connect` raise."""
        return self._opened_by(lambda vault: vault.unlock(passphrase))

    def recover(self, words: str) -> NotebookStatus:
        """Open the notebook with its recovery words. Raises what `Vault.recover` raises."""
        return self._opened_by(lambda vault: vault.recover(words))

    def bring_back(self, work: Callable[[Vault], OpenVault]) -> NotebookStatus:
        """Open the vault that `work` makes. Raises NotebookThere, and what `work` raises."""
        if self.opened is not None:
            raise NotebookThere
        return self._opened_by(work)

    def manage(self, work: Callable[[OpenVault], object]) -> NotebookStatus:
        """Call `work` with the unlocked vault, and connect again: its file may be another."""
        if isinstance(self.opened, OpenVault):
            self.notebook = None
            try:
                work(self.opened)
            except NotebookError:
                self._connected()
                raise
            self._connected(anew=False)
        return self.standing

    def check(self, passphrase: str) -> None:
        """Check that this is the notebook's passphrase. Raises WrongPassphrase."""
        if self.vault:
            self.vault.unlock(passphrase).close()

    def put_aside(self) -> NotebookStatus:
        """Move the notebook's whole folder aside, to start over. Raises NotSaved."""
        self.close()
        if self.vault:
            self.vault.put_aside()
        return self.look()

    def wipe(self) -> tuple[tuple[Path, ...], NotebookStatus]:
        """Destroy the notebook; return the files that could not be deleted, and the status."""
        self.close()
        left = self.vault.wipe() if self.vault else ()
        return left, self.look()

    def regain(self) -> NotebookStatus:
        """Open the notebook to write if the process that held it has ended. Raises as `write`."""
        with suppress(NotebookBusy):
            self._writable()
        return self.standing

    def write[T](self, change: Callable[[Notebook], T]) -> T:
        """Make `change` in the open notebook.

        Raises NotSaved if it can be tried again, else the reason why nothing can be written.
        """
        notebook = self._writable()
        try:
            return change(notebook)
        except NotebookBusy:  # another program has the file open
            raise NotSaved(os.strerror(errno.EBUSY)) from None
        except NotSaved as error:
            if not error.is_cut_off:
                raise
        self._is_cut_off = True
        return change(self._writable())

    def _writable(self) -> Notebook:
        opened = self.opened
        if isinstance(opened, OpenVault) and (self._is_cut_off or opened.only_read is not None):
            self._connect_anew(opened)  # there may be room, a stick or no other process by now
        if opened is None or self.notebook is None:
            raise NotebookDamaged
        if opened.only_read is not None:
            raise opened.only_read
        return self.notebook

    def _connect_anew(self, opened: OpenVault) -> None:
        """Open the file again after an error. If that fails, the notebook stays unlocked."""
        self.notebook, self._is_cut_off = None, True
        try:
            self.notebook = Notebook(opened.connect(was_cut_off=True))
        except NotebookUnreadable as error:
            raise NotSaved(error.values["why"]) from None
        except NotebookDamaged:
            if opened.is_there:
                raise
            raise NotSaved(os.strerror(errno.ENOENT)) from None
        self._is_cut_off = False

    def finder(self, notebook: Notebook) -> NoteFinder:
        """Return the finder for the open notebook."""
        if self._finder is None or self._finder[0] is not notebook:
            self._finder = notebook, NoteFinder(notebook)
        return self._finder[1]

    def close(self, *, backup: bool = True) -> None:
        """Close the notebook, after a backup if one is wanted."""
        opened, self.opened, self.notebook = self.opened, None, None
        self._finder = None
        if opened is not None:
            opened.close(backup=backup)

    @property
    def standing(self) -> NotebookStatus:
        """The status of the notebook."""
        opened = self.opened
        if opened is None:
            return NotebookStatus(NotebookState.NONE)
        protection = Protection.NOTHING
        if isinstance(opened, MemoryVault):
            protection = Protection.SITTING
        elif opened.needs_passphrase:
            protection = Protection.PASSPHRASE
        if self.notebook is None:
            return NotebookStatus(NotebookState.DAMAGED, protection)
        keeping = NotebookState.OPEN if opened.only_read is None else NotebookState.READ_ONLY
        is_elsewhere = isinstance(opened.only_read, NotebookBusy)
        return NotebookStatus(keeping, protection, self.notebook.kept, opened.words, is_elsewhere)

    def _opened_by(self, work: Callable[[Vault], OpenVault]) -> NotebookStatus:
        return self._take(work(self.vault)) if self.vault else self.standing

    def _take(self, opened: OpenVault) -> NotebookStatus:
        self.opened = opened
        return self._connected()

    def _connected(self, *, anew: bool = True) -> NotebookStatus:
        """Connect to the file. A damaged one stays unlocked, so that a backup can be restored."""
        opened = self.opened
        if opened is None:
            return self.standing
        try:
            clock = self._terms.now
            self.notebook = Notebook(opened.connect() if anew else opened.connection, clock)
            if opened.only_read is None:
                with suppress(NotSaved, NotebookBusy):  # the next opening tries again
                    self.notebook.purge_old()
        except NotebookDamaged:
            self.notebook = None
        except BaseException:
            self.close()
            raise
        return self.standing


def _is_there(vault: Vault) -> bool:
    """Return whether there is a notebook, in whatever state."""
    try:
        return vault.state() is not State.NONE
    except NotebookError:
        return True
