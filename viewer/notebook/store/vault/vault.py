"""Makes, unlocks, brings back and wipes the notebook in a folder."""

from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

import apsw

from viewer.notebook.store.errors import CopyWouldLieOpen, NotebookError, NotebookThere
from viewer.notebook.store.file.connection import connect, connect_in_memory
from viewer.notebook.store.file.error_messages import reading, saving
from viewer.notebook.store.file.files import Files, make_private
from viewer.notebook.store.file.key_slots import Ring, Slots, new_data_key, public_of
from viewer.notebook.store.file.migrations import Schema, migrate
from viewer.notebook.store.file.recovery_key import new_words, typed_words
from viewer.notebook.store.file.write_lock import WriteLock
from viewer.notebook.store.vault.backups import Backup, remove
from viewer.notebook.store.vault.key_cost import timed
from viewer.notebook.store.vault.open_vault import OpenVault, Terms
from viewer.notebook.store.vault.portable_copy import PortableCopy
from viewer.notebook.store.vault.renewal import put_copy


class State(StrEnum):
    """Whether there is a notebook, and whether it needs a passphrase."""

    NONE = "none"
    LOCKED = "locked"
    OPEN = "open"


class Vault:
    """The notebook in `folder`, in whatever state. An unlocked one is an `OpenVault`."""

    def __init__(self, folder: Path, terms: Terms) -> None:
        self._files, self._terms = Files(folder), terms

    def state(self) -> State:
        """Return the state of the notebook.

        Raises NotebookDamaged, NotebookUnreadable, NotebookTooNew.
        """
        if not self._files.were_made:
            return State.NONE
        return State.LOCKED if self._files.slots().needs_passphrase else State.OPEN

    def create(self, passphrase: str | None) -> OpenVault:
        """Make a notebook, without protection if there is no passphrase, and connect to it.

        Its `words` are the recovery key, or None without a passphrase. A file without keys, which a
        crash can leave, is moved aside. Raises NotSaved, NotebookReadOnly, NotebookBusy, and
        NotebookThere if there is one already.
        """
        self.require_none()
        self._files.prepare()
        hold = self._hold_of_new()
        try:
            words = new_words() if passphrase is not None else None
            ring = Ring(new_data_key(), recovery=public_of(words) if words else b"")
            with saving():
                slots = Slots().closed(ring, passphrase, self._terms.cost_for(passphrase))
                self._make_file(ring)
                self._files.keep(slots)
            opened = OpenVault(self._files, self._terms, hold, slots, ring)
            opened.words = words
            opened.connect()
        except BaseException:
            hold.release()
            raise
        return opened

    def require_none(self) -> None:
        """Raise NotebookThere if there is a notebook, in whatever state."""
        if self._files.were_made:
            raise NotebookThere

    def unlock(self, passphrase: str | None = None) -> OpenVault:
        """Unlock the notebook; call `connect` next.

        If its passphrase costs less to try than it should on this computer, the cost is raised.
        Raises WrongPassphrase, NotebookDamaged, NotebookUnreadable, NotebookTooNew.
        """
        if passphrase is None:
            return self._unlock(Slots.opened)
        took = 0.0

        def tried(slots: Slots) -> Ring:
            nonlocal took
            ring, took = timed(lambda: slots.unlocked(passphrase))
            return ring

        return self._unlock(tried, lambda slots, ring: self._dearer(slots, ring, passphrase, took))

    def recover(self, typed: str) -> OpenVault:
        """Unlock the notebook with its recovery key; then ask for another passphrase.

        Raises MistypedRecovery, WrongRecovery, and what `unlock` raises.
        """
        words = typed_words(typed)
        return self._unlock(lambda slots: slots.recovered(words))

    def bring_back(self, copy: PortableCopy, passphrase: str) -> OpenVault:
        """Put a copy where there is no notebook, unlocked with its passphrase; call `connect` next.

        Raises WrongPassphrase, CopyUnusable, NotebookTooNew, NotebookThere, NotSaved, and then
        leaves none.
        """
        return self._bring_back(copy, lambda slots: slots.unlocked(passphrase))

    def bring_back_with_words(self, copy: PortableCopy, typed: str) -> OpenVault:
        """Put a copy where there is no notebook, unlocked with the recovery words.

        Raises as `bring_back`, with MistypedRecovery and WrongRecovery in place of WrongPassphrase.
        """
        words = typed_words(typed)
        return self._bring_back(copy, lambda slots: slots.recovered(words))

    def put_aside(self) -> Path:
        """Move the whole folder aside, to start over because its keys are damaged.

        Return its new path. Raises NotSaved.
        """
        return self._files.put_aside()

    def wipe(self) -> tuple[Path, ...]:
        """Destroy the closed notebook, keys first. Return the files that could not be deleted."""
        return self._files.wipe()

    def _unlock(
        self, key: Callable[[Slots], Ring], then: Callable[[Slots, Ring], Slots] | None = None
    ) -> OpenVault:
        """Unlock the notebook with `key`; `then` may store other slots for the same ring."""
        hold = WriteLock(self._files.lock)  # first, so that nobody writes other slots meanwhile
        try:
            with reading():
                slots = self._files.slots()
                ring = key(slots)
            if then and hold.refused is None:
                slots = then(slots, ring)
        except BaseException:
            hold.release()
            raise
        return OpenVault(self._files, self._terms, hold, slots, ring)

    def _dearer(self, slots: Slots, ring: Ring, passphrase: str, took: float) -> Slots:
        """Raise the cost of `passphrase`, which took so many seconds, if that is too low.

        If that fails now, the next unlocking tries again.
        """
        sealed = slots.passphrase
        with suppress(NotebookError, MemoryError):
            cost = self._terms.raised(sealed.cost, took) if sealed else None
            if cost is not None:
                with saving():
                    dearer = slots.closed(ring, passphrase, cost)
                    self._files.keep(dearer)
                return dearer
        return slots

    def _bring_back(self, copy: PortableCopy, key: Callable[[Slots], Ring]) -> OpenVault:
        self.require_none()
        with reading():
            ring = key(copy.slots)
        self._files.prepare()
        hold = self._hold_of_new()
        try:
            with saving():  # keys last: a file without keys counts as none
                self._clear_place()
                put_copy(self._files, copy.data, ring, len(self._terms.schema.steps))
                self._files.keep(copy.slots)
        except BaseException:
            hold.release()
            raise
        return OpenVault(self._files, self._terms, hold, copy.slots, ring)

    def _hold_of_new(self) -> WriteLock:
        hold = WriteLock(self._files.lock)
        is_there = self._files.were_made  # another process may have been faster
        if hold.refused or is_there:
            hold.release()
            raise NotebookThere if is_there else hold.refused or NotebookThere
        return hold

    def _make_file(self, ring: Ring) -> None:
        """Make the notebook's file before its keys: a file without keys counts as no notebook."""
        path = self._files.database
        self._clear_place()
        make_private(path)
        try:
            connection = connect(path, ring.key, self._terms.engine)
            try:
                migrate(connection, self._terms.schema.steps, lambda: None)
            finally:
                connection.close()
        except BaseException:
            remove(path)
            raise

    def _clear_place(self) -> None:
        """Move a file without keys aside, which a crash can leave. Raises OSError.

        What was kept of the desk has no key any more either: it is deleted.
        """
        remove(self._files.desk)
        path = self._files.database
        if path.exists():
            path.rename(self._files.aside())
        remove(path)


class MemoryVault:
    """A notebook for this sitting, in memory only, with the interface of an `OpenVault`."""

    only_read = None
    words = None
    needs_passphrase = False

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._connection: apsw.Connection | None = None

    @property
    def connection(self) -> apsw.Connection:
        """The database in memory."""
        return self._connection or self.connect()

    def connect(self) -> apsw.Connection:
        """Return the database, which is empty at first."""
        if self._connection is None:
            self._connection = connect_in_memory()
            migrate(self._connection, self._schema.steps, lambda: None)
        return self._connection

    def backup(self) -> Backup | None:
        """Make none: a backup would be on the disk."""
        return None

    def backups(self) -> tuple[Backup, ...]:
        """Return none."""
        return ()

    def desk(self) -> None:
        """Return none: what is done at the desk stays in memory."""

    def portable_copy(self) -> bytes:
        """Raise CopyWouldLieOpen: a notebook without a passphrase cannot be copied."""
        raise CopyWouldLieOpen

    def close(self, *, backup: bool = True) -> None:  # noqa: ARG002  as `OpenVault`
        """Drop the notebook."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(apsw.Error):
                connection.close()
