"""Changes to the notebook: one change is one recorded transaction, after which `kept` is new."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta

import apsw

from viewer.notebook.store.entries import snapshot
from viewer.notebook.store.entries.note_index import NoteIndex
from viewer.notebook.store.entries.rows import ONE_TICK, select
from viewer.notebook.store.entries.undo import Touched, UndoHistory, UndoMerge, touched_by, watched
from viewer.notebook.store.file.error_messages import saving
from viewer.notebook.store.model import Act, Clock, Entry, NotebookSnapshot, Step, Where

_UNSTEADY = timedelta(seconds=1)


class Changer:
    """Makes changes in an open notebook, and holds its content after each.

    A change that raises NotSaved, NotebookBusy or NotebookDamaged has changed nothing.
    """

    def __init__(self, connection: apsw.Connection, clock: Clock) -> None:
        self.clock = clock
        self._last = clock() - _UNSTEADY
        self.connection = connection
        self.words = NoteIndex(connection)
        self._history = UndoHistory(connection)
        connection.pragma("secure_delete", True)  # deleted rows are overwritten
        with saving():
            self.kept: NotebookSnapshot = snapshot.read(connection, self._history)

    def change[T](
        self, act: Act, work: Callable[[apsw.Cursor, datetime], T], joint: UndoMerge | None = None
    ) -> T:
        """Run `work` as a change with undo; if it changes nothing, no step is recorded.

        With `joint`, its undo is merged with that of the step before, where that fits.
        """
        now = self._time()
        with self._transaction():
            with watched(self.connection) as session:
                result = work(self.connection.cursor(), now)
                changeset = session.changeset()
            if changeset:
                self._history.add(act, now, changeset, joint)
            touched = touched_by(changeset)
            self._index(touched)
        if touched:
            self._refresh(touched)
        return result

    def quietly(self, touched: Touched, work: Callable[[apsw.Cursor], None]) -> None:
        """Run `work`, which changes the `touched` rows, without undo."""
        with self._transaction():
            work(self.connection.cursor())
            self._index(touched)
        self._refresh(touched)

    def purge(
        self,
        names: set[str],
        work: Callable[[apsw.Cursor], Touched],
        places: Collection[Where] = (),
    ) -> None:
        """Run `work`, which deletes `names` for good, also from undo.

        Steps of undo also lose the items of sets that are of passages at `places`.
        """
        with self._transaction():
            touched = work(self.connection.cursor())
            self._history.forget(names, places)
            self._index(touched)
            self.words.settle()
        with suppress(apsw.Error):  # committed; a later checkpoint overwrites old pages
            self.connection.execute("VACUUM")  # in memory; otherwise pieces stay between the rows
            self.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        self._refresh(touched)

    def undo(self) -> Step | None:
        """Undo the last change and return it, or None if there is none."""
        return self._again(self._history.undo)

    def redo(self) -> Step | None:
        """Redo the change that was undone last and return it, or None if there is none."""
        return self._again(self._history.redo)

    def _again(self, work: Callable[[], tuple[Step, Touched] | None]) -> Step | None:
        with self._transaction():
            done = work()
            if done is not None:
                self._index(done[1])
        if done is None:
            return None
        self._refresh(done[1])
        return done[0]

    def _time(self) -> datetime:
        """Return the time, always later than that of the last change, so that order is kept."""
        now = self.clock()
        if timedelta() <= self._last - now < _UNSTEADY:
            now = self._last + ONE_TICK
        self._last = now
        return now

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with saving():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:  # else the database has rolled back already
                    self.connection.execute("ROLLBACK")
                self.words.reset()
                raise

    def _index(self, touched: Touched) -> None:
        keys = touched.get("entry")
        if not keys:
            return
        there: list[Entry] = list(select(self.connection.cursor(), "entry", list(keys)))
        self.words.put(there)
        self.words.drop({key[0] for key in keys} - {each.id for each in there})

    def _refresh(self, touched: Touched) -> None:
        self.kept = snapshot.refreshed(self.kept, touched, self.connection, self._history)
