"""Backups: whole encrypted copies of the notebook, each opened and checked when it is made."""

from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from index import Value, replace_file, value_field
from viewer.notebook.store.errors import BackupUnusable
from viewer.notebook.store.file.connection import connect_to_read, is_whole
from viewer.notebook.store.file.error_messages import saving
from viewer.notebook.store.file.files import beside, make_private, sync_file, sync_folder
from viewer.notebook.store.file.key_slots import DataKey, Ring

_STAMP = "%Y%m%d-%H%M%S"
_ALL_OF, _DAILY = timedelta(days=2), timedelta(days=14)


class Backup(Value):
    """A backup. `counts` says how much it holds; `is_whole` that it could be opened."""

    path: Path
    made: datetime
    is_whole: bool = True
    counts: Mapping[str, int] = value_field(default_factory=dict)


class Backups(Value):
    """The backups in `folder`, opened by the keys of `ring`. `counting` is as in a `Schema`."""

    folder: Path
    ring: Ring
    counting: Mapping[str, str] = value_field(default_factory=dict)

    def make(self, connection: apsw.Connection, key: DataKey, now: datetime) -> Backup:
        """Copy the database of `connection`, which is encrypted with `key`, and check the copy.

        Raises NotSaved or NotebookDamaged, and then leaves no copy.
        """
        path = self._new_path(now)
        draft = path.with_name(f".{path.name}")
        with saving():
            try:
                make_private(draft)
                connection.execute("VACUUM INTO ?", (str(draft),))
                sync_file(draft)
                with closing(connect_to_read(draft, key)) as copy:
                    if not is_whole(copy):
                        raise OSError
                replace_file(draft, path)
                sync_folder(self.folder)
            finally:
                remove(draft)
        return Backup(path, made_at(path))

    def paths(self) -> tuple[Path, ...]:
        """Return the paths of the backups, oldest first."""
        found = (path for path in self.folder.glob("*.db") if _moment(path))
        return tuple(sorted(found, key=lambda path: path.name))

    def listed(self) -> tuple[Backup, ...]:
        """Return the backups, newest first, with counts of their content."""
        return tuple(self._told(path) for path in reversed(self.paths()))

    def key_of(self, path: Path) -> DataKey:
        """Return the key of the backup `path`, after reading every page.

        Raises BackupUnusable.
        """
        for key in self.ring.keys:
            with suppress(apsw.Error), closing(connect_to_read(path, key)) as connection:
                if is_whole(connection):
                    return key
        raise BackupUnusable

    def thin(self, now: datetime) -> None:
        """Delete the backups that `surplus` names."""
        moments = {made_at(path): path for path in self.paths()}
        for moment in surplus(moments, now):
            remove(moments[moment])

    def _told(self, path: Path) -> Backup:
        for key in self.ring.keys:
            with suppress(apsw.Error), closing(connect_to_read(path, key)) as connection:
                return Backup(path, made_at(path), counts=self._counts(connection))
        return Backup(path, made_at(path), is_whole=False)

    def _counts(self, connection: apsw.Connection) -> dict[str, int]:
        counts = {}
        for name, sql in self.counting.items():
            with suppress(apsw.SQLError):  # an earlier format has no such table
                counts[name] = int(connection.execute(sql).get)
        return counts

    def _new_path(self, now: datetime) -> Path:
        while True:
            path = self.folder / f"{now.astimezone(UTC):{_STAMP}}.db"
            if not path.exists():
                return path
            now += timedelta(seconds=1)


def surplus(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the moments whose backups are no longer needed.

    Kept are all of the last two days, the last of each day for two weeks, and the last of each week
    before; also those that a wrong clock dated into the future.
    """
    kept: dict[object, datetime] = {}
    every = sorted(moments)
    for moment in every:
        age = now - moment
        if age <= _ALL_OF:
            slot: object = moment
        elif age <= _DAILY:
            slot = moment.date()
        else:
            slot = moment.isocalendar()[:2]
        kept[slot] = moment
    return set(every) - set(kept.values())


def made_at(path: Path) -> datetime:
    """Return when the backup `path` was made, from its name. Raises ValueError."""
    return datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)


def remove(path: Path) -> None:
    """Delete a database and the files that SQLite made beside it, as far as the system allows."""
    for each in beside(path):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def _moment(path: Path) -> datetime | None:
    with suppress(ValueError):
        return made_at(path)
    return None
