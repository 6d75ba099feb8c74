"""The library in a window: shows the available archives, and acts on them."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from index import Progress
from viewer.app import lazy_imports
from viewer.app.archives.archives import Archives
from viewer.app.context.window_services import WindowServices
from viewer.app.library.arrival import Opening
from viewer.screens.library.entries import EntryState, LibraryEntry
from viewer.shell.bars.type_ahead import Coming
from viewer.shell.menus.actions import PageName
from viewer.shell.places.places import CrossSearchVisit
from viewer.shell.window import MainWindow

if TYPE_CHECKING:
    from viewer.app.library.cross_search import CrossSearch
    from viewer.app.library.library_check import LibraryCheck


class LibraryController(QObject):
    """Connects the archives, which outlive the window, to the library page."""

    def __init__(self, archives: Archives, window: MainWindow, services: WindowServices) -> None:
        super().__init__(window)
        self._archives = archives
        self._window = window
        self._services = services
        self._entries: dict[str, LibraryEntry] = {}
        self._rows: dict[str, lazy_imports.ArchiveRow] = {}
        self._waiting: list[Future[EntryState]] = []
        self._pace = Progress()  # of reading for the list
        self._opening = Opening(archives, window)
        window.actions_.library.triggered.connect(self.show)
        window.actions_.find.triggered.connect(window.show_reading)
        window.closing.connect(self._end, Qt.ConnectionType.SingleShotConnection)
        archives.undecided.connect(self.show)
        archives.history.list_wanted.connect(self._show_found)
        archives.gathered.connect(self.show)
        archives.changed.connect(self._change)
        if archives.is_undecided:  # the window is rebuilt in another language
            self.show()

    @cached_property
    def _page(self) -> "lazy_imports.LibraryPage":
        """The library page, built when it is first shown: most runs begin with reading."""
        page = lazy_imports.LibraryPage(self._services.look)
        page.left.connect(self._window.show_reading)
        page.file_wanted.connect(self._opening.ask)
        page.open_wanted.connect(self._open)
        page.check_wanted.connect(self._check)
        page.changes_wanted.connect(self._tell_changes)
        page.look_wanted.connect(self._look_again)
        page.removal_wanted.connect(self._remove)
        page.search_wanted.connect(self._search)
        page.search_left.connect(self._drop_search)
        self._window.add_page(page, page.search_box)
        return page

    @cached_property
    def _across(self) -> "CrossSearch":
        from viewer.app.library.cross_search import CrossSearch  # noqa: PLC0415

        return CrossSearch(self._archives, self._window, self._page.across, self._services)

    @cached_property
    def _checking(self) -> "LibraryCheck":
        from viewer.app.library.library_check import LibraryCheck  # noqa: PLC0415  few check anything

        checking = LibraryCheck(self._archives, self._window, self._services)
        checking.told.connect(self._put)
        return checking

    @Slot()
    def _drop_search(self) -> None:
        self._across.drop()
        self._page.across.show_rows((), "")

    @Slot(str, object)
    def _search(self, query: str, chosen: Sequence[str]) -> None:
        """Search the archives that are `chosen` and still listed."""
        entries = [entry for name, entry in self._entries.items() if name in chosen]
        self._across.ask(query, entries, _sealed_in(self._rows))

    @Slot(object)
    def _show_found(self, outside: CrossSearchVisit) -> None:
        """Show the hits in several archives again, with the same archives chosen."""
        self._fill()  # another archive may be open now
        self._page.choose_open()
        self._page.return_to_search(outside.query)
        self._across.return_to(outside, self._entries, _sealed_in(self._rows))
        self._window.show_page(self._page, PageName.LIBRARY)
        self._page.take_focus()

    @Slot()
    def _end(self) -> None:
        """Stop reading: the window may be gone before it ends."""
        self._archives.history.list_wanted.disconnect(self._show_found)  # another window shows it
        self._read_no_more()
        self._entries, self._rows = {}, {}

    @Slot()
    def show(self) -> None:
        """Show the library as it is now."""
        why = self._archives.why_none
        if why is not None:
            self._window.messages.hide()  # the page says the same
        self._fill()
        said = [why()] if why is not None else []
        if self._archives.open_path is None and self._entries:
            said.append(self.tr("Choose an archive to read, or press Ctrl+O for another."))
        self._page.say("\n".join(said))
        self._page.choose_open()
        self._window.show_page(self._page, PageName.LIBRARY)
        self._page.take_focus()

    @Slot()
    def _change(self) -> None:
        """Update the list, if it was shown, and discard the hits."""
        if not self._entries:
            return
        self._page.drop_search()
        if not self._window.is_reading:
            self._fill()

    def _read_no_more(self) -> None:
        self._pace.stop()
        for task in self._waiting:
            task.cancel()
        self._pace = Progress()

    def _fill(self) -> None:
        self._read_no_more()
        entries = self._archives.entries()
        self._entries = {entry.id: entry for entry in entries}
        before = self._rows
        fresh = (self._row(entry, None) for entry in entries)
        self._rows = {row.id: self._marked(before.get(row.id, row)) for row in fresh}
        self._page.show_entries(entries, tuple(self._rows.values()))
        self._waiting = [self._read(entry) for entry in entries]

    def _read(self, entry: LibraryEntry) -> Future[EntryState]:
        return self._services.tasks.run_on_files(
            partial(self._archives.reading.find, entry, self._pace),
            then=partial(self._found, entry),
            failed=partial(self._not_found, self._pace),
        )

    def _found(self, entry: LibraryEntry, found: EntryState) -> None:
        if self._entries.get(entry.id) == entry:
            self._put(self._row(entry, found))

    def _not_found(self, pace: Progress, error: Exception) -> None:
        if not pace.is_stopped:
            self._services.messages.report(error)

    @Slot(object)
    def _put(self, row: "lazy_imports.ArchiveRow") -> None:
        row = self._marked(row)
        if row.id in self._rows and row != self._rows[row.id]:
            self._rows[row.id] = row
            self._page.show_row(row)

    def _row(self, entry: LibraryEntry, found: EntryState | None) -> "lazy_imports.ArchiveRow":
        return lazy_imports.row_of(entry, found, self._services.language)

    def _marked(self, row: "lazy_imports.ArchiveRow") -> "lazy_imports.ArchiveRow":
        """Return `row`, with a remark if its archive is open."""
        path, told = self._archives.open_path, self.tr("Open now")
        is_open = path is not None and row.id == str(path.absolute())
        if row.is_wrong or is_open == row.is_open:
            return row
        return replace(row, is_open=is_open, said=told if is_open else "")

    @Slot(str)
    def _open(self, name: str) -> None:
        entry, row = self._entries.get(name), self._rows.get(name)
        if entry is None or row is None:
            return
        if row.is_open and not row.is_wrong:
            self._window.show_reading()
        elif row.is_wrong and not row.content:
            self._look_again(name)
        else:
            if row.is_sealed:
                self._window.type_ahead.expect(Coming.SHEET)
            self._archives.open(entry.path)

    @Slot(str)
    def _check(self, name: str) -> None:
        entry, row = self._entries.get(name), self._rows.get(name)
        if entry is None or row is None:
            return
        self._checking.check(entry, row)

    @Slot(str)
    def _tell_changes(self, name: str) -> None:
        entry = self._entries.get(name)
        if entry is not None:
            self._checking.tell_changes(entry)

    @Slot(str)
    def _look_again(self, name: str) -> None:
        entry = self._entries.get(name)
        if entry is not None:
            self._put(self._row(entry, None))
            self._waiting.append(self._read(entry))

    @Slot(str)
    def _remove(self, name: str) -> None:
        """Remove an archive; ask first where that deletes a file."""
        entry, row = self._entries.get(name), self._rows.get(name)
        if entry is None or row is None or entry.is_bundled:
            return
        if not entry.is_copy:
            self._archives.forget(entry, row.name)
            return
        box = lazy_imports.RemovalBox(row.name, self._window)
        box.confirmed.connect(partial(self._archives.forget, entry, row.name))
        box.open()


def _sealed_in(rows: "Mapping[str, lazy_imports.ArchiveRow]") -> int:
    """Return how many archives are not searched, as they wait for a passphrase."""
    return sum(row.is_sealed for row in rows.values())
