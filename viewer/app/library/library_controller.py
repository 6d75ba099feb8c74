"""The library in a window: shows the available archives, and acts on them."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from viewer.app import lazy_imports
from viewer.app.archives.archives import Archives
from viewer.app.archives.library_scan import room_left
from viewer.app.context.window_services import WindowServices
from viewer.app.library.arrival import Opening
from viewer.app.library.entry_reader import EntryReader, Found
from viewer.app.library.entry_rows import EntryRows
from viewer.app.library.searched_archives import SearchedArchives
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
        self._rows = EntryRows(archives, services)
        self._asked: Callable[[SearchedArchives], None] | None = None  # waits until all are read
        self._made_across: CrossSearch | None = None
        self._reader = EntryReader(archives, services, self)
        self._reader.found.connect(self._found)
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
        page.typed_on.connect(self._search)
        page.search_left.connect(self._drop_search)
        self._window.add_page(page, page.search_box)
        return page

    @property
    def _across(self) -> "CrossSearch":
        from viewer.app.library.cross_search import CrossSearch  # noqa: PLC0415

        if self._made_across is None:
            made = self._archives, self._window, self._page.across, self._services
            self._made_across = CrossSearch(*made)
        return self._made_across

    @cached_property
    def _checking(self) -> "LibraryCheck":
        from viewer.app.library.library_check import LibraryCheck  # noqa: PLC0415  few check anything

        checking = LibraryCheck(self._archives, self._window, self._services)
        checking.told.connect(self._put)
        return checking

    @Slot()
    def _drop_search(self) -> None:
        self._asked = None
        if self._made_across is not None:
            self._made_across.drop()

    @Slot(str)
    def _search(self, query: str) -> None:
        """Search the chosen archives, or all, once all are read."""
        self._once_read(partial(self._across.ask, query))

    def _once_read(self, act: Callable[[SearchedArchives], None]) -> None:
        """Call `act` with the archives that are searched, once all are read."""
        waits = self._reader.reads and bool(self._rows.missing)
        self._asked = act if waits else None
        if waits:
            self._across.wait()
        else:
            act(self._rows.searched(self._page.archives.chosen))

    @Slot(object)
    def _show_found(self, outside: CrossSearchVisit) -> None:
        """Show the hits in several archives again, with the same archives chosen."""
        self._fill()  # another archive may be open now
        self._page.choose_open()
        self._page.return_to_search(outside.query)
        self._once_read(partial(self._across.return_to, outside))
        self._window.show_page(self._page, PageName.LIBRARY)
        self._page.take_focus()

    @Slot()
    def _end(self) -> None:
        """Stop reading: the window may be gone before it ends."""
        self._archives.history.list_wanted.disconnect(self._show_found)  # another window shows it
        self._reader.stop()
        self._rows.clear()

    @Slot()
    def show(self) -> None:
        """Show the library as it is now."""
        why = self._archives.why_none
        if why is not None:
            self._window.messages.hide()  # the page says the same
        self._fill()
        said = [why()] if why is not None else []
        if self._archives.open_path is None and self._rows.entries:
            said.append(self.tr("Choose an archive to read, or press Ctrl+O for another."))
        self._page.say("\n".join(said))
        self._page.choose_open()
        self._window.show_page(self._page, PageName.LIBRARY)
        self._page.take_focus()

    @Slot()
    def _change(self) -> None:
        """Update the list, if it was shown, and discard the hits."""
        if not self._rows.entries:
            return
        if self._made_across is not None:
            self._made_across.forget()
        self._page.drop_search()
        if not self._window.is_reading:
            self._fill()

    def _fill(self) -> None:
        unread = self._rows.fill()
        self._page.show_entries(tuple(self._rows.entries.values()), self._rows.all)
        self._reader.read(unread)

    @Slot(object)
    def _found(self, found: Found) -> None:
        """Show what was read of some archives, and do what had to wait for all."""
        self._rows.take(found)
        self._page.show_rows(self._rows.all, settled=not self._reader.reads)
        if self._reader.reads:
            return
        if self._asked is not None:
            self._once_read(self._asked)
        self._services.tasks.run_on_files(
            partial(room_left, self._archives.folder),
            then=self._show_free,
            failed=self._services.messages.report,
        )

    def _show_free(self, free: int | None) -> None:
        if self._rows.entries:
            self._page.archives.show_free(free)

    @Slot(object)
    def _put(self, row: "lazy_imports.ArchiveRow") -> None:
        changed = self._rows.put(row)
        if changed is not None:
            self._page.show_row(changed)

    @Slot(str)
    def _open(self, name: str) -> None:
        held = self._rows.of(name)
        if held is None:
            return
        entry, row = held
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
        held = self._rows.of(name)
        if held is None:
            return
        entry, row = held
        self._checking.check(entry, row)

    @Slot(str)
    def _tell_changes(self, name: str) -> None:
        entry = self._rows.entries.get(name)
        if entry is not None:
            self._checking.tell_changes(entry)

    @Slot(str)
    def _look_again(self, name: str) -> None:
        entry = self._rows.entries.get(name)
        if entry is not None:
            self._put(self._rows.unread(entry))
            self._reader.read_again(entry)

    @Slot(str)
    def _remove(self, name: str) -> None:
        """Remove an archive; ask first where that deletes a file."""
        held = self._rows.of(name)
        if held is None or held[0].is_bundled:
            return
        entry, row = held
        if not entry.is_copy:
            self._archives.forget(entry, row.name)
            return
        box = lazy_imports.RemovalBox(row.name, self._window)
        box.confirmed.connect(partial(self._archives.forget, entry, row.name))
        box.open()
