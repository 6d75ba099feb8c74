"""The list of entries, which can be selected together, dragged and reordered."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from viewer.screens.notebook.list.delegate import NoteDelegate
from viewer.screens.notebook.list.model import NotesModel
from viewer.screens.notebook.list.rows import NotebookRow
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.ordered_list import OrderedList
from viewer.ui.lists.rows import Row
from viewer.ui.look.look import Look


class NoteList(OrderedList):
    """A list of entries, filled a few hundred rows at a time."""

    def __init__(self, look: Look) -> None:
        self._notes = NotesModel()
        super().__init__(look, self._notes)
        self.setAccessibleName(self.tr("What you kept"))
        self.setItemDelegate(NoteDelegate(look, self))

    @property
    def rows(self) -> list[NotebookRow]:
        """The rows of entries in the list."""
        return self._notes.notes

    @property
    def chosen_row(self) -> NotebookRow | None:
        """The row of the chosen entry, or None."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, NotebookRow) else None

    @property
    def taken_rows(self) -> list[NotebookRow]:
        """The selected rows, from the top."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(ROW) for index in indexes]

    @property
    def passages(self) -> list[str]:
        """The passages of the selected entries, where they can be shown."""
        return list(dict.fromkeys(filter(None, (row.passage for row in self.taken_rows))))

    @property
    def named(self) -> frozenset[str]:
        """The passages of the selected entries, or ids of entries on no passage or in the bin."""
        rows = self.taken_rows
        return frozenset(row.id if row.thing.deleted else row.passage or row.id for row in rows)

    @override
    def show_rows(self, rows: Sequence[Row]) -> None:
        self._notes.begin_anew()
        super().show_rows(rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_End or event.matches(QKeySequence.StandardKey.SelectAll):
            self._notes.fetch_all()
        super().keyPressEvent(event)
