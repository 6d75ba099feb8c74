"""How the notebook is changed: one change is one transaction, recorded, and then told of."""

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
    """Makes changes in an open notebook, and knows what it holds after each.

    A change raises NotSaved, NotebookBusy or NotebookDamaged; then nothing of it has been done.
    """

    def __init__(self, connection: apsw.Connection, clock: Clock) -> None:
        self.clock = clock
        self._last = clock() - _UNSTEADY
        self.connection = connection
        self.words = NoteIndex(connection)
        self._history = UndoHistory(connection)
        connection.pragma("secure_delete", True)  # what is deleted is written over
        with saving():
            self.kept: NotebookSnapshot = snapshot.read(connection, self._history)

    def change[T](
        self, act: Act, work: Callable[[apsw.Cursor, datetime], T], joint: UndoMerge | None = None
    ) -> T:
        """Do `work`, so that it can be undone; what changes nothing is no step.

        With a `joint` it is undone together with the step before.
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
        """Do `work`, which touches these rows, and cannot be undone."""
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
        """Do `work`, which deletes what is called `names` for good; nothing brings that back.

        Nor does anything bring back the items of sets that were of passages at these `places`.
        """
        with self._transaction():
            touched = work(self.connection.cursor())
            self._history.forget(names, places)
            self._index(touched)
            self.words.settle()
        with suppress(apsw.Error):  # it is done; the old pages go with the next that succeeds
            self.connection.execute("VACUUM")  # in memory; else pieces stay between the rows
            self.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        self._refresh(touched)

    def undo(self) -> Step | None:
        """Undo the last change and say what it was, or return None if there is none."""
        return self._again(self._history.undo)

    def redo(self) -> Step | None:
        """Do again what was undone last and say what it was, or return None if there is none."""
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
        """Return the time, later than that of the last change, so that they stay in order."""
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
                if self.connection.in_transaction:  # else the database has done so by itself
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
