"""The page of the library: all archives, and actions on the chosen one."""

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.screens.library.cross_search import AcrossBox, AcrossPane
from viewer.screens.library.delegate import ArchiveDelegate
from viewer.screens.library.entries import LibraryEntry
from viewer.screens.library.header import LibraryHead
from viewer.screens.library.rows import ArchiveRow
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look
from viewer.ui.screen.screen import Screen
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.placeholder import EmptyNote

_SIDE = 24


class LibraryPage(Screen):
    """Lists archives. The signals carry the id of the archive to act on.

    `left` asks to go back to the open archive.
    """

    open_wanted = Signal(str)
    check_wanted = Signal(str)
    changes_wanted = Signal(str)
    look_wanted = Signal(str)
    removal_wanted = Signal(str)
    file_wanted = Signal()
    search_wanted = Signal(str, object)
    search_left = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        archives = RowList(look)
        super().__init__(archives)
        self._list = archives
        self._entries: dict[str, LibraryEntry] = {}
        self._rows: dict[str, ArchiveRow] = {}
        archives.setAccessibleName(self.tr("Archives"))
        archives.setItemDelegate(ArchiveDelegate(look, archives))
        self._heading = QLabel(self.tr("Library"))
        look.dress(self._heading, 20, bold=True)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "soft")
        self._empty = EmptyNote(
            self.tr("Press Ctrl+O to choose an archive, or drop its file on this window.")
        )
        self._add = QPushButton(self.tr("&Add an archive …"))
        self._open = QPushButton(self.tr("Ope&n"))
        self._changes = QPushButton(self.tr("&What changed"))
        self._check = CheckButton()
        self._look_again = QPushButton(self.tr("&Look again"))
        self._remove = QPushButton(self.tr("&Remove from the library"))
        self._can = QWidget()
        self._foot = ListHeader(self._can)
        self._box = AcrossBox()
        self.search_box = self._box.box
        self.across = AcrossPane(look)
        self._shown = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_entries(())

    def _lay_out(self) -> None:
        self._said.setContentsMargins(_SIDE, 0, _SIDE, 8)
        self._open.setProperty("main", True)
        row = FlowLayout(self._can, gap=8)
        row.setContentsMargins(_SIDE, 10, _SIDE, 14)
        for button in self._acts:
            row.addWidget(button)
        archives = QWidget()
        column = QVBoxLayout(archives)
        for part, share in ((self._said, 0), (self._empty, 1), (self._list, 1), (self._foot, 0)):
            column.addWidget(part, share)
        self._shown.addWidget(archives)
        self._shown.addWidget(self.across)
        layout = QVBoxLayout(self)
        layout.addWidget(LibraryHead(self._heading, self._box, self._add))
        layout.addWidget(self._shown, 1)
        for each in (column, layout):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)

    @property
    def _acts(self) -> tuple[QPushButton, ...]:
        return (self._open, self._changes, self._check, self._look_again, self._remove)

    def _connect(self) -> None:
        wanted = [self.open_wanted, self.changes_wanted, self.check_wanted]
        wanted += [self.look_wanted, self.removal_wanted]
        for button, signal in zip(self._acts, wanted, strict=True):
            button.clicked.connect(partial(self._want, signal))
        self._list.row_chosen.connect(self._offer)
        self._list.row_opened.connect(self.open_wanted)
        self._add.clicked.connect(self.file_wanted)
        self._box.search_wanted.connect(self._search)
        self.across.left.connect(self.leave_search)

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen archive, or ""."""
        return self._list.chosen

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
        self._rows = {row.id: row for row in rows}
        self._list.update_rows(rows)
        if rows and not self._list.chosen:
            self._list.choose_first()
        for part in (self._list, self._foot):
            part.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self._offer(self.chosen)
        self._offer_search()

    def choose_open(self) -> None:
        """Choose the row of the open archive, if any."""
        self._list.choose(next((row.id for row in self._rows.values() if row.is_open), ""))

    def show_row(self, row: ArchiveRow) -> None:
        """Replace the row with the same id."""
        if row.id in self._rows:
            self._rows[row.id] = row
            self._list.update_rows(tuple(self._rows.values()))
            self._offer(self.chosen)
            self._offer_search()

    def _offer_search(self) -> None:
        """Offer to search the archives that can be opened without a question."""
        rows = (self._rows[name] for name, each in self._entries.items() if each.is_trusted)
        self._box.offer({row.id: row.title for row in rows if row.is_readable})

    @property
    def _is_searching(self) -> bool:
        return self._shown.currentWidget() is self.across

    @Slot(str)
    def _search(self, query: str) -> None:
        self._shown.setCurrentWidget(self.across)
        self.search_wanted.emit(query, self._box.chosen)
        self.across.enter()

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
        elif event.key() == Qt.Key.Key_Delete and self._remove.isEnabled():
            self.removal_wanted.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _want(self, signal: SignalInstance, _is_down: bool = False) -> None:
        signal.emit(self.chosen)

    @Slot(str)
    def _offer(self, name: str) -> None:
        """Offer the actions that apply to the archive `name`."""
        entry, row = self._entries.get(name), self._rows.get(name)
        is_there = row is not None and bool(row.content)
        is_wrong = row is not None and row.is_wrong
        is_held = entry is not None and not entry.is_bundled
        self._open.setEnabled(is_there)
        self._check.setEnabled(is_there and not (row and row.is_sealed))
        self._check.show_going(going=row is not None and row.is_checked)
        self._look_again.setVisible(is_wrong)
        self._changes.setVisible(is_there and entry is not None and entry.changes is not None)
        self._remove.setEnabled(is_held)


class CheckButton(QPushButton):
    """A button that starts or cancels the check of an archive."""

    def __init__(self) -> None:
        super().__init__()
        self.show_going(going=False)

    def show_going(self, *, going: bool) -> None:
        """Show whether a check is running."""
        check = QCoreApplication.translate("LibraryPage", "Check every &byte")
        self.setText(self.tr("Cancel the chec&k") if going else check)
