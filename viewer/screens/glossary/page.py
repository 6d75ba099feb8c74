"""The page of the glossary: terms, definitions, and a search for each term."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from index import OpenArchive
from viewer.screens.glossary.delegate import EntryDelegate
from viewer.screens.glossary.rows import EntryRow, entry_rows, rows_with
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.screen.printed_text import PrintContext, Printed
from viewer.ui.screen.screen import Screen, Spot
from viewer.ui.widgets.clear_button import ClearButton
from viewer.wording.dial import Dial
from viewer.wording.glossary_terms import query_for


class GlossaryPage(Screen):
    """Shows the glossary of one archive. `search_wanted` carries the query for a term."""

    search_wanted = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, language: str, _dial: Dial) -> None:
        entries = EntryList(look, self.tr("Search for it"))
        super().__init__(entries)
        self._rows = entry_rows(archive, language)
        self._list = entries
        self._list.setAccessibleName(self.tr("Glossary"))
        self._box = QLineEdit()
        self._box.setPlaceholderText(self.tr("Show only what has these words"))
        self._box.setAccessibleName(self.tr("Show only what has these words"))
        ClearButton(self._box)
        self._box.setMaximumWidth(640)
        self._box.installEventFilter(self)
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        self._count.setWordWrap(True)
        self._lay_out()
        self._box.textChanged.connect(self._fill)
        entries.row_opened.connect(self._search)
        self._fill()

    def _lay_out(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(8)
        column.addWidget(self._box)
        column.addWidget(self._count)
        self._box.setVisible(bool(self._rows))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(above)
        layout.addWidget(self._list, 1)

    @property
    @override
    def selected(self) -> Excerpt | None:
        """The whole chosen entry, or None."""
        row = self._row(self._list.chosen)
        return Excerpt(row.lines) if row else None

    @property
    @override
    def taken(self) -> frozenset[str]:
        """The id of the chosen entry."""
        return frozenset(filter(None, (self._list.chosen,)))

    @property
    @override
    def subject(self) -> tuple[str, str]:
        """The kind "term", and the id of the chosen entry."""
        return "term", self._list.chosen

    @override
    def printed(self, paper: PrintContext) -> Printed:
        """Return the listed entries."""
        from viewer.screens.glossary.printing import written  # noqa: PLC0415  rarely needed

        return written(self._found(), self._box.text().strip(), paper)

    @property
    @override
    def spot(self) -> Spot:
        """The position, and the words that filter the glossary."""
        return Spot(self._list.chosen, self.scrolled, self._box.text())

    @override
    def return_to(self, spot: Spot) -> None:
        """Restore the filter, then the position."""
        if isinstance(spot.own, str):
            self._box.setText(spot.own)
        super().return_to(spot)

    @override
    def show_target(self, name: str) -> None:
        """Choose the entry `name`, or the first."""
        if self._row(name) is not None and name not in {row.id for row in self._found()}:
            with QSignalBlocker(self._box):
                self._box.clear()
            self._fill()
        self._list.choose(name)
        self._list.choose_first()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move from the box into the list with Down."""
        if watched is self._box and isinstance(event, QKeyEvent) and _goes_down(event):
            self._list.setFocus()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _fill(self) -> None:
        rows = self._found()
        self._list.update_rows(rows)
        if not self._rows:
            self._count.setText(self.tr("The editor gave this archive no glossary."))
        elif rows:
            self._count.setText(self.tr("%n entry(s)", "", len(rows)))
        else:
            self._count.setText(
                self.tr("No entry has this. Try other words, or the beginning of one.")
            )

    def _found(self) -> tuple[EntryRow, ...]:
        return rows_with(self._rows, self._box.text())

    def _row(self, name: str) -> EntryRow | None:
        return next((row for row in self._rows if row.id == name), None)

    @override
    def open_apart(self, row: str) -> None:
        """Ask for a new tab with the search for the entry `row`."""
        entry = self._row(row)
        if entry is not None:
            self.opened_apart.emit(query_for(entry.term))

    @Slot(str)
    def _search(self, name: str) -> None:
        row = self._row(name)
        if row is not None:
            self.search_wanted.emit(query_for(row.term))


class EntryList(RowList):
    """A list of entries. A click on the action of an entry opens it."""

    def __init__(self, look: Look, action: str) -> None:
        super().__init__(look)
        self._painter = EntryDelegate(look, action, self)
        self.setItemDelegate(self._painter)
        self.clicked.connect(self._look_at_click)
        self._at_action = False

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        rect = self.visualRect(self.indexAt(at))
        self._at_action = self._painter.action_rect(rect).contains(at)
        super().mouseReleaseEvent(event)
        self._at_action = False

    @Slot()
    def _look_at_click(self) -> None:
        if self._at_action:
            self.open_chosen()


def _goes_down(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
