"""The encrypted file of the desk's store, beside the notebook's, with the same key and engine."""

from contextlib import closing, suppress

import apsw

from index import replace_file
from viewer.notebook.store.desk.desk_schema import DESK_SCHEMA
from viewer.notebook.store.desk.desk_store import DeskStore
from viewer.notebook.store.errors import DeskStoreDamaged, NotebookDamaged
from viewer.notebook.store.file.connection import Engine, connect
from viewer.notebook.store.file.error_messages import saving
from viewer.notebook.store.file.files import Files, make_private, sync_file, sync_folder
from viewer.notebook.store.file.key_slots import Ring
from viewer.notebook.store.file.migrations import migrate
from viewer.notebook.store.file.open_file import require_whole
from viewer.notebook.store.vault.backups import remove
from viewer.notebook.store.vault.renewal import key_that_fits, renew_file


class DeskFile:
    """The file of the desk in the folder of a notebook. It is made when it is first opened."""

    def __init__(self, files: Files, engine: Engine) -> None:
        self._files = files
        self._engine = engine
        self._connection: apsw.Connection | None = None
        self._store: DeskStore | None = None

    def opened(self, ring: Ring) -> DeskStore:
        """Return the store, opened with a key of `ring`.

        A damaged file is deleted: nobody can read it, and it could not be rid of words. Raises
        DeskStoreDamaged then, NotSaved, NotebookBusy, NotebookTooNew.
        """
        if self._store is not None and self._store.is_cut_off:
            self.close()
        if self._store is None:
            try:
                with saving():
                    self._connection = self._connected(ring)
            except NotebookDamaged:
                remove(self._files.desk)
                raise DeskStoreDamaged from None
            self._store = DeskStore(self._connection)
        return self._store

    def close(self) -> None:
        """Close the file, if it is open."""
        connection, self._connection, self._store = self._connection, None, None
        if connection is not None:
            with suppress(apsw.Error):
                connection.close()

    def renew(self, ring: Ring, *, is_protected: bool) -> None:
        """Encrypt the closed file with the newest key; delete it where no passphrase protects it.

        Raises NotebookBusy, apsw.Error, OSError, and then has changed nothing.
        """
        path = self._files.desk
        if not path.exists():
            return
        key = key_that_fits(path, ring) if is_protected else None
        if key is None:
            remove(path)
        elif key != ring.key:
            with closing(connect(path, key, self._engine)):
                pass  # what a killed process left in the log is in the file now
            renew_file(path, key, ring.key)

    def _connected(self, ring: Ring) -> apsw.Connection:
        path = self._files.desk
        if not path.exists():
            self._make(ring)
        key = key_that_fits(path, ring)
        if key is None:
            raise NotebookDamaged
        connection = connect(path, key, self._engine)
        try:
            require_whole(connection)
            connection.pragma("secure_delete", True)  # deleted rows are overwritten
            migrate(connection, DESK_SCHEMA.steps, lambda: None)
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self, ring: Ring) -> None:
        """Make an empty file whole, or not at all. Raises apsw.Error, OSError."""
        path = self._files.desk
        draft = path.with_name(f".{path.name}.new")
        remove(draft)
        remove(path)
        try:
            make_private(draft)
            with closing(connect(draft, ring.key, self._engine)) as connection:
                migrate(connection, DESK_SCHEMA.steps, lambda: None)
            sync_file(draft)
            replace_file(draft, path)
            sync_folder(path.parent)
        finally:
            remove(draft)
