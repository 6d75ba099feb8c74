"""An unlocked notebook: its connection, backups and passphrase."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw

from index import Cost, Value, value_field
from viewer.notebook.store.desk.desk_store import DeskStore
from viewer.notebook.store.errors import (
    NotebookDamaged,
    NotebookError,
    NotebookReadOnly,
    NotebookRelocked,
)
from viewer.notebook.store.file.connection import (
    SHIPPED,
    Engine,
    close_file,
    connect,
    was_closed,
)
from viewer.notebook.store.file.error_messages import TROUBLE, reading, saving, system_reason
from viewer.notebook.store.file.files import Files
from viewer.notebook.store.file.key_slots import Ring, Slots, new_data_key, public_of
from viewer.notebook.store.file.migrations import Schema
from viewer.notebook.store.file.open_file import open_to_read, open_to_write
from viewer.notebook.store.file.recovery_key import new_words
from viewer.notebook.store.file.write_lock import WriteLock
from viewer.notebook.store.vault.backups import Backup, Backups
from viewer.notebook.store.vault.desk_file import DeskFile
from viewer.notebook.store.vault.key_cost import calibrated, raised
from viewer.notebook.store.vault.portable_copy import packed
from viewer.notebook.store.vault.renewal import (
    drop_former,
    key_that_fits,
    put_back,
    renew_backups,
    renew_notebook,
)

Words = tuple[str, ...]


def _now() -> datetime:
    return datetime.now(UTC)


class Terms(Value):
    """The settings of a notebook. Without a `cost` it is measured when a passphrase is chosen."""

    schema: Schema
    cost: Cost | None = None
    engine: Engine = SHIPPED
    now: Callable[[], datetime] = value_field(default=_now)

    def cost_for(self, passphrase: str | None) -> Cost:
        """Return the cost for a new `passphrase`. Raises MemoryError."""
        if self.cost or passphrase is None:
            return self.cost or Cost(1, 8 << 10)
        return calibrated()

    def raised(self, cost: Cost, took: float) -> Cost | None:
        """Return a higher cost if `cost`, which took so many seconds, is too low, else None."""
        return None if self.cost else raised(cost, took, calibrated)


class OpenVault:
    """An unlocked notebook. `connect` opens its file; if that is damaged, call `restore`.

    `only_read` is the reason why nothing can be written, or None. Used on one thread.
    """

    def __init__(
        self, files: Files, terms: Terms, hold: WriteLock, slots: Slots, ring: Ring
    ) -> None:
        self._files, self._terms, self._hold = files, terms, hold
        self._slots, self._ring, self._key = slots, ring, ring.key
        self._desk = DeskFile(files, terms.engine)
        self._connection: apsw.Connection | None = None
        self._changes = 0  # SQLite's count of changes when nothing needed a backup
        self._owes_backup = False
        self.only_read: NotebookError | None = hold.refused
        self.words: Words | None = None  # the recovery key where it was made; stored nowhere

    @property
    def connection(self) -> apsw.Connection:
        """The open file. `connect`, `restore` and `change_passphrase` replace the connection."""
        if self._connection is None:
            raise RuntimeError("not connected")
        return self._connection

    @property
    def needs_passphrase(self) -> bool:
        """Whether a passphrase protects the notebook when it is not open."""
        return self._slots.needs_passphrase

    @property
    def is_there(self) -> bool:
        """Whether the file is in its place: a stick may have been pulled out."""
        return self._files.database.exists()

    def connect(self, *, was_cut_off: bool = False) -> apsw.Connection:
        """Open the file, or open it again after an error, and migrate it.

        Raises NotebookDamaged, NotebookUnreadable, NotebookRelocked, NotebookTooNew, NotSaved.
        """
        self._disconnect()
        if was_cut_off:  # another process may hold the lock by now
            self._hold.drop()
        with reading():
            self._hold.regain(self._has_newest_slots)
            self.only_read = self._hold.refused
            self._find_key()
            if self.only_read is None:
                self._connect_to_write()
            if self.only_read is not None:
                newest = len(self._terms.schema.steps)
                self._connection = open_to_read(self._files, self._key, newest, self.only_read)
        if self.only_read is None:
            self._renew()
        return self.connection

    def desk(self) -> DeskStore | None:
        """Return the desk's store, or None where nothing is kept. Raises as `DeskFile.opened`."""
        keeps = self._slots.needs_passphrase and self.only_read is None
        return self._desk.opened(self._ring) if keeps else None

    def backup(self) -> Backup | None:
        """Make a backup if anything changed since the last one, and thin out the older ones.

        Call it at every lock, every ten minutes, and before an import. Raises NotSaved,
        NotebookDamaged.
        """
        changes = self.connection.total_changes()
        if self.only_read is not None or (changes == self._changes and not self._owes_backup):
            return None
        made = self._backup(self.connection)
        self._changes, self._owes_backup = changes, False
        with suppress(OSError):
            self._backups.thin(self._terms.now())
        return made

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups, newest first, with counts of their content."""
        return self._backups.listed()

    def portable_copy(self) -> bytes:
        """Return a copy of the notebook with its keys, as one file.

        Raises CopyWouldLieOpen if it has no passphrase, NotSaved, NotebookDamaged.
        """
        return packed(self._slots, lambda: self._backup(self.connection).path)

    def restore(self, backup: Path) -> apsw.Connection:
        """Put a backup in the notebook's place, move the former file aside, and connect again.

        Raises BackupUnusable and NotSaved, and then has changed nothing; and what `connect` raises.
        """
        if self._hold.refused is not None:
            raise self._hold.refused
        self._disconnect()
        with saving():
            put_back(self._files, backup, self._backups)
        return self.connect()

    def change_passphrase(self, passphrase: str | None) -> Words | None:
        """Protect the notebook with another passphrase, or with none, and connect again.

        Its file and backups get another data key, so that the earlier key or passphrase opens none
        of them. Return a recovery key if the notebook had none and one was made. Raises NotSaved,
        and then has changed nothing; and what `connect` raises.
        """
        words = new_words() if passphrase is not None and not self._ring.recovery else None
        recovery = public_of(words) if words else self._ring.recovery
        self._change(passphrase, b"" if passphrase is None else recovery, words)
        return words

    def new_recovery(self, passphrase: str) -> Words:
        """Replace a lost recovery key, return the new one, and connect again.

        Raises NotSaved, and then has changed nothing; and what `connect` raises.
        """
        words = new_words()
        self._change(passphrase, public_of(words), words)
        return words

    def close(self, *, backup: bool = True) -> None:
        """Make a backup if possible, close the file, and release the lock.

        A process that must end at once passes `backup=False`; the next one makes the backup.
        """
        if backup and self._connection is not None:
            with suppress(NotebookError):
                self.backup()
        self._disconnect(keeps_log=not backup)
        self._hold.release()

    @property
    def _backups(self) -> Backups:
        return Backups(self._files.backups, self._ring, self._terms.schema.counts)

    def _backup(self, connection: apsw.Connection) -> Backup:
        return self._backups.make(connection, self._key, self._terms.now())

    def _change(self, passphrase: str | None, recovery: bytes, words: Words | None) -> None:
        """Write new slots. The file has its old key still; `connect` gives it the new one."""
        if self.only_read is not None:
            raise self.only_read
        ring = Ring(new_data_key(), self._ring.keys, recovery)
        with saving():
            slots = self._slots.closed(ring, passphrase, self._terms.cost_for(passphrase))
            self._files.keep(slots)
        self._slots, self._ring, self.words = slots, ring, words or self.words
        self.connect()

    def _has_newest_slots(self) -> bool:
        return self._slots == self._files.slots()

    def _find_key(self) -> None:
        """Find the key of the file. Raises NotebookDamaged, NotebookRelocked, apsw.Error."""
        path = self._files.database
        found = key_that_fits(path, self._ring) if path.exists() else None
        if found is None:  # another process may have changed the key
            raise NotebookDamaged if self._has_newest_slots() else NotebookRelocked
        self._key = found

    def _connect_to_write(self) -> None:
        files, terms = self._files, self._terms
        files.mend()
        self._owes_backup |= not was_closed(files.database) or not self._backups.paths()
        try:
            self._connection = open_to_write(
                files, self._key, terms.engine, terms.schema.steps, self._backup
            )
        except TROUBLE as error:  # such as a full disk, where the file can still be read
            self.only_read = NotebookReadOnly(system_reason(error))
        else:
            self._changes = self._connection.total_changes()

    def _renew(self) -> None:
        """Encrypt all that has an older key with the newest. What fails is tried again later."""
        if not (ring := self._ring).former:
            return
        if self._key != ring.key:
            try:
                renew_notebook(self._files, self.connection, (self._key, ring.key))
                self._key = ring.key
            except (apsw.Error, OSError, NotebookError):
                return
            finally:
                self._disconnect()
                with reading():
                    self._connection = connect(self._files.database, self._key, self._terms.engine)
                self._changes = self._connection.total_changes()
        with suppress(apsw.Error, OSError, NotebookError):
            renew_backups(self._backups)
            self._desk.renew(ring, is_protected=self.needs_passphrase)
            self._slots, self._ring = drop_former(self._files, self._slots, ring)

    def _disconnect(self, *, keeps_log: bool = False) -> None:
        self._desk.close()
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(apsw.Error):
                self._owes_backup |= connection.total_changes() != self._changes
                close_file(connection, keeps_log=keeps_log and self._owes_backup)
