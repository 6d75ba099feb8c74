"""The entries of the library and what is known of each, for the page that lists them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from index import replace
from viewer.app import lazy_imports
from viewer.app.archives.archives import Archives
from viewer.app.context.window_services import WindowServices
from viewer.app.library.searched_archives import SearchedArchives
from viewer.screens.library.entries import EntryState, LibraryEntry

_NOW = 1e12  # seconds: later than what is remembered of other sittings


class EntryRows:
    """The rows of the library, by the ids of their entries. They stay while they are read anew."""

    def __init__(self, archives: Archives, services: WindowServices) -> None:
        self._archives = archives
        self._services = services
        self._read: dict[str, float] = {}  # when archives were read last, by path and by id
        self.entries: dict[str, LibraryEntry] = {}
        self.rows: dict[str, lazy_imports.ArchiveRow] = {}
        self.missing: set[str] = set()
        """The ids of the entries of which nothing was read yet."""

    @property
    def all(self) -> "tuple[lazy_imports.ArchiveRow, ...]":
        """All rows."""
        return tuple(self.rows.values())

    def fill(self) -> Sequence[LibraryEntry]:
        """Have a row for each archive; return the entries, first those not yet read."""
        entries = self._archives.entries()
        self.entries = {entry.id: entry for entry in entries}
        before, self._read = self.rows, self._times()
        fresh = (self.unread(entry) for entry in entries)
        self.rows = {row.id: self._marked(before.get(row.id, row)) for row in fresh}
        self.missing = self.entries.keys() - (before.keys() - self.missing)
        return sorted(entries, key=lambda entry: entry.id not in self.missing)

    def clear(self) -> None:
        """Have no rows."""
        self.entries, self.rows, self.missing = {}, {}, set()

    def take(self, found: Iterable[tuple[LibraryEntry, EntryState]]) -> None:
        """Take in what was read of some entries."""
        for entry, state in found:
            self.missing.discard(entry.id)
            if self.entries.get(entry.id) == entry:
                row = lazy_imports.row_of(entry, state, self._services.language)
                self.rows[entry.id] = self._marked(row)

    def put(self, row: "lazy_imports.ArchiveRow") -> "lazy_imports.ArchiveRow | None":
        """Replace the row with the same id; return the new one, or None where nothing changes."""
        row = self._marked(row)
        if row.id not in self.rows or row == self.rows[row.id]:
            return None
        self.rows[row.id] = row
        return row

    def unread(self, entry: LibraryEntry) -> "lazy_imports.ArchiveRow":
        """Return the row of `entry` before it is read."""
        return lazy_imports.row_of(entry, None, self._services.language)

    def of(self, name: str) -> "tuple[LibraryEntry, lazy_imports.ArchiveRow] | None":
        """Return the entry `name` and its row, or None."""
        entry, row = self.entries.get(name), self.rows.get(name)
        return None if entry is None or row is None else (entry, row)

    def searched(self, chosen: Sequence[str]) -> SearchedArchives:
        """Return which archives are searched where those with the ids `chosen` are, or all."""
        trusted = (each for each in self.entries.values() if each.is_trusted)
        readable = [each for each in trusted if self.rows[each.id].is_readable]
        names = {each.id: each.name for each in readable}
        wanted = [self.rows[each] for each in chosen or self.rows if each in self.rows]
        return SearchedArchives(
            {each.name: each for each in readable},
            tuple(names[each] for each in chosen if each in names),
            sum(row.is_sealed for row in wanted),
            sum(row.is_wrong for row in wanted),
            sum(row.is_readable and row.id not in names for row in wanted),
        )

    def _times(self) -> dict[str, float]:
        """Return when archives were read last: by id, and in this sitting by path."""
        times: dict[str, float] = {}
        for place in self._services.keeper.kept.places.values():
            times[place.archive] = max(times.get(place.archive, 0), place.changed.timestamp())
        visited = self._archives.history.visited
        return times | {str(path): _NOW + number for number, path in enumerate(visited)}

    def _marked(self, row: "lazy_imports.ArchiveRow") -> "lazy_imports.ArchiveRow":
        """Return `row`, with when its archive was read, and a remark if that is open."""
        last = self._read.get(row.id) or self._read.get(row.archive, 0.0)
        row = replace(row, read=last) if row.read != last else row
        path = self._archives.open_path
        told = QCoreApplication.translate("LibraryController", "Open now")
        is_open = path is not None and row.id == str(path.absolute())
        if row.is_wrong or is_open == row.is_open:
            return row
        return replace(row, is_open=is_open, said=told if is_open else "")
