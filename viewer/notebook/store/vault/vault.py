"""The notebook's front door: whether there is one, how it is made, unlocked and wiped."""

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
    """Whether there is a notebook, and whether something must be typed before it opens."""

    NONE = "none"
    LOCKED = "locked"
    OPEN = "open"


class Vault:
    """The notebook in `folder`, whatever state that is in. All else is asked of an `OpenVault`."""

    def __init__(self, folder: Path, terms: Terms) -> None:
        self._files, self._terms = Files(folder), terms

    def state(self) -> State:
        """Return what the reader must do first.

        Raises NotebookDamaged, NotebookUnreadable, NotebookTooNew.
        """
        if not self._files.were_made:
            return State.NONE
        return State.LOCKED if self._files.slots().needs_passphrase else State.OPEN

    def create(self, passphrase: str | None) -> OpenVault:
        """Make a notebook, open without a passphrase, and connect to it.

        Its `words` are the recovery key, which a notebook without a passphrase has not. A file
        without keys, as a crash can leave it, is put aside. Raises NotSaved, NotebookReadOnly,
        NotebookBusy, and NotebookThere where there is one already.
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
        """Raise NotebookThere where there is a notebook, whatever state that is in."""
        if self._files.were_made:
            raise NotebookThere

    def unlock(self, passphrase: str | None = None) -> OpenVault:
        """Unlock the notebook; `connect` is next.

        Where its passphrase costs less to try than it should here, it costs that from now on.
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

        Raises MistypedRecovery, WrongRecovery, and what `unlock` does.
        """
        words = typed_words(typed)
        return self._unlock(lambda slots: slots.recovered(words))

    def bring_back(self, copy: PortableCopy, passphrase: str) -> OpenVault:
        """Put a copy where no notebook is, opened with its passphrase; `connect` is next.

        Raises WrongPassphrase, CopyUnusable, NotebookTooNew, NotebookThere, NotSaved: then there is
        none.
        """
        return self._bring_back(copy, lambda slots: slots.unlocked(passphrase))

    def bring_back_with_words(self, copy: PortableCopy, typed: str) -> OpenVault:
        """Put a copy where no notebook is, opened with the recovery words. Raises the same.

        Raises MistypedRecovery and WrongRecovery in place of WrongPassphrase.
        """
        words = typed_words(typed)
        return self._bring_back(copy, lambda slots: slots.recovered(words))

    def put_aside(self) -> Path:
        """Put the whole folder aside, for who begins anew because its keys are damaged.

        Return where it is now. Raises NotSaved.
        """
        return self._files.put_aside()

    def wipe(self) -> tuple[Path, ...]:
        """Destroy the notebook, keys first; close it before. Return what would not go."""
        return self._files.wipe()

    def _unlock(
        self, key: Callable[[Slots], Ring], then: Callable[[Slots, Ring], Slots] | None = None
    ) -> OpenVault:
        """Return the notebook that `key` opens; `then` may keep other slots for the same ring."""
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
        """Have `passphrase`, tried in so many seconds, cost more to try where that is too low.

        Where that cannot be had now, it can at the next unlocking.
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
            with saving():  # the keys last: what has no keys was never there
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
        """Make the notebook's file before its keys: what has no keys was never there."""
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
        """Put a file without keys aside, as a crash can leave one. Raises OSError."""
        path = self._files.database
        if path.exists():
            path.rename(self._files.aside())
        remove(path)


class MemoryVault:
    """A notebook for this sitting only: nowhere but in memory, and otherwise as an `OpenVault`."""

    only_read = None
    words = None
    needs_passphrase = False

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._connection: apsw.Connection | None = None

    @property
    def connection(self) -> apsw.Connection:
        """The notebook."""
        return self._connection or self.connect()

    def connect(self) -> apsw.Connection:
        """Return the notebook, which is empty at first."""
        if self._connection is None:
            self._connection = connect_in_memory()
            migrate(self._connection, self._schema.steps, lambda: None)
        return self._connection

    def backup(self) -> Backup | None:
        """Make none: that would be on the disk."""
        return None

    def backups(self) -> tuple[Backup, ...]:
        """Return none."""
        return ()

    def portable_copy(self) -> bytes:
        """Make none: nothing would close it. Raises CopyWouldLieOpen."""
        raise CopyWouldLieOpen

    def close(self, *, backup: bool = True) -> None:  # noqa: ARG002  as an `OpenVault` has it
        """Forget the notebook."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(apsw.Error):
                connection.close()
