"""The page of the library: all archives, and actions on the chosen one."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import override

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.screens.library.archive_acts import ArchiveActs
from viewer.screens.library.archive_list import ArchiveList
from viewer.screens.library.cross_search import AcrossBox, AcrossPane
from viewer.screens.library.entries import LibraryEntry
from viewer.screens.library.header import LibraryHead
from viewer.screens.library.rows import ArchiveRow
from viewer.ui.look.look import Look
from viewer.ui.screen.screen import Screen
from viewer.ui.widgets.labels.measured_label import MeasuredLabel
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.placeholder import EmptyNote

_SIDE = 24


class LibraryPage(Screen):
    """Lists archives. The signals carry the id of the archive to act on.

    `left` asks to go back to the open archive. `archives` is the list, of which several can be
    chosen: then these alone are searched.
    """

    open_wanted = Signal(str)
    check_wanted = Signal(str)
    changes_wanted = Signal(str)
    look_wanted = Signal(str)
    removal_wanted = Signal(str)
    file_wanted = Signal()
    search_wanted = Signal(str)
    typed_on = Signal(str)
    search_left = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        self.archives = archives = ArchiveList(look)
        super().__init__(archives.list)
        self._list = archives.list
        self._entries: dict[str, LibraryEntry] = {}
        self._rows: dict[str, ArchiveRow] = {}
        self._said = MeasuredLabel()
        self._said.setProperty("role", "soft")
        self._empty = EmptyNote(
            self.tr("Press Ctrl+O to choose an archive, or drop its file on this window.")
        )
        self._add = QPushButton(self.tr("&Add an archive …"))
        self._acts = ArchiveActs()
        self._foot = ListHeader(self._acts)
        self._box = AcrossBox()
        self.search_box = self._box.box
        self._look, self._shown = look, QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_entries(())

    def _lay_out(self) -> None:
        self._said.setContentsMargins(_SIDE, 0, _SIDE, 8)
        archives, layout = QWidget(), QVBoxLayout(self)
        layout.addWidget(LibraryHead(self._look, self.tr("Library"), self._box, self._add))
        layout.addWidget(self._shown, 1)
        self._shown.addWidget(archives)  # empty: see `stack_layout`
        column = QVBoxLayout(archives)
        parts = ((self._said, 0), (self._empty, 1), (self.archives, 1), (self._foot, 0))
        for part, share in parts:
            column.addWidget(part, share)
        for each in (column, layout):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)

    def _connect(self) -> None:
        wanted = [self.open_wanted, self.changes_wanted, self.check_wanted]
        wanted += [self.look_wanted, self.removal_wanted]
        for button, signal in zip(self._acts.buttons, wanted, strict=True):
            button.clicked.connect(partial(self._want, signal))
        self._list.row_chosen.connect(self._offer)
        self._list.row_opened.connect(self._enter)
        self.archives.choice_changed.connect(self._follow_choice)
        self._add.clicked.connect(self.file_wanted)
        self._box.search_wanted.connect(self._search)
        self._box.typed.connect(self._type_on)
        self._box.all_wanted.connect(self._search_all)

    @cached_property
    def across(self) -> AcrossPane:
        """The hits of a search in several archives, made for the first: most people read one."""
        across = AcrossPane(self._look)
        self._shown.addWidget(across)
        across.left.connect(self.leave_search)
        return across

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen archive, or "" where none is, or several are."""
        return "" if self.archives.chosen else self._list.chosen

    @property
    def said(self) -> str:
        """The words above the list, or in place of it."""
        parts = (self._said, self._empty)
        return "\n".join(part.text() for part in parts if not part.isHidden())

    def say(self, text: str) -> None:
        """Show `text` above the list."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def show_entries(
        self, entries: Sequence[LibraryEntry], rows: Sequence[ArchiveRow] = ()
    ) -> None:
        """Show a row for each of `entries`; keep the chosen one, or choose the first."""
        self._entries = {entry.id: entry for entry in entries}
        for part in (self.archives, self._foot):
            part.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[ArchiveRow], *, settled: bool = True) -> None:
        """Show `rows`, one for each entry; they are put in order once all are `settled`."""
        self._rows = {row.id: row for row in rows}
        self.archives.show_rows(rows, settled=settled)
        self._follow_choice()

    def choose_open(self) -> None:
        """Choose the row of the open archive, if any, unless several are chosen."""
        if not self.archives.chosen:
            is_open = (row.id for row in self._rows.values() if row.is_open)
            self.archives.choose(next(is_open, ""))

    def show_row(self, row: ArchiveRow) -> None:
        """Replace the row with the same id."""
        if row.id in self._rows:
            self.show_rows(tuple((self._rows | {row.id: row}).values()), settled=False)

    @Slot()
    def _follow_choice(self) -> None:
        """Offer what can be done with the chosen archives, or with all."""
        self._offer(self.chosen)
        rows = (self._rows[name] for name, each in self._entries.items() if each.is_trusted)
        can = frozenset(row.id for row in rows if row.is_readable)
        self._box.offer(len(can))
        self._box.say_chosen(len(can.intersection(self.archives.chosen)))

    @Slot()
    def _search_all(self) -> None:
        self.archives.choose_one()
        if self._is_searching:
            self.search_wanted.emit(self.search_box.text())
        self.search_box.setFocus()

    @Slot(str)
    def _enter(self, name: str) -> None:
        if self.archives.chosen:
            self.search_box.setFocus()
        else:
            self.open_wanted.emit(name)

    @property
    def _is_searching(self) -> bool:
        return self._shown.currentIndex() > 0

    @Slot(str)
    def _search(self, query: str) -> None:
        self._shown.setCurrentWidget(self.across)
        self.search_wanted.emit(query)
        self.across.enter()

    @Slot(str)
    def _type_on(self, query: str) -> None:
        """Search on while somebody types, where hits are shown already."""
        if self._is_searching and query.strip():
            self.typed_on.emit(query)

    def return_to_search(self, query: str) -> None:
        """Show the hits for `query` in place of the archives."""
        self.search_box.setText(query)
        self._shown.setCurrentWidget(self.across)

    @Slot()
    def leave_search(self) -> None:
        """Show the archives again in place of hits."""
        self.drop_search()
        self.take_focus()

    def drop_search(self) -> None:
        """Drop the hits, which may have been withdrawn since."""
        self._shown.setCurrentIndex(0)
        self.search_left.emit()

    @override
    def take_focus(self) -> None:
        """Focus the archives, or the button that adds one."""
        if self._is_searching:
            self.across.enter()
        else:
            (self._list if self._entries else self._add).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_searching:
            self.leave_search()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self.chosen and self._acts.can_remove:
            self.removal_wanted.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _want(self, signal: SignalInstance, _is_down: bool = False) -> None:
        signal.emit(self.chosen)

    @Slot(str)
    def _offer(self, name: str) -> None:
        """Offer the actions that apply to the archive `name`; none where several are chosen."""
        name = self.chosen and name
        self._acts.offer(self._entries.get(name), self._rows.get(name))
