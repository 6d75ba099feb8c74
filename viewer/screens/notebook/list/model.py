"""The model of the notebook's list, which fetches rows in portions."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QMimeData, QModelIndex

from viewer.screens.notebook.list.rows import NotebookRow
from viewer.ui.lists.long_list import Index
from viewer.ui.lists.ordered_list import OrderedRows, ids_in
from viewer.ui.lists.rows import Row

KEPT = "application/x-satchel-kept"
"""The MIME type of dragged entries: only ids, no text."""
_PAGE = 300  # rows fetched first: Qt lays out all, which takes long for thousands


def ids_of(dragged: QMimeData) -> list[str]:
    """Return the ids of the dragged entries."""
    return ids_in(dragged, KEPT)


class NotesModel(OrderedRows):
    """Rows that can be dragged, fetched as they are needed."""

    def __init__(self) -> None:
        super().__init__(KEPT)
        self._there = 0

    @property
    def notes(self) -> list[NotebookRow]:
        """The rows of all entries, fetched or not."""
        return [row for row in self._rows if isinstance(row, NotebookRow)]

    def begin_anew(self) -> None:
        """Begin with the first portion at the next `show_rows`."""
        self._there = 0

    def fetch(self, number: int) -> None:
        """Fetch the rows up to `number`."""
        most = min(len(self._rows), max(number + 1, self._there))
        if most > self._there:
            self.beginInsertRows(QModelIndex(), self._there, most - 1)
            self._there = most
            self.endInsertRows()

    def fetch_all(self) -> None:
        """Fetch all rows."""
        self.fetch(len(self._rows) - 1)

    @override
    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self._there = min(len(self._rows), max(_PAGE, self._there))
        self.endResetModel()

    @override
    def reword_rows(self, rows: Sequence[Row]) -> bool:
        if len(rows) != len(self._rows):
            return False
        pairs = zip(rows, self._rows, strict=True)
        if not all(row is before or row.id == before.id for row, before in pairs):
            return False
        self._rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(self._there - 1))
        return True

    @override
    def number_of(self, name: str) -> int:
        number = super().number_of(name)
        if number >= self._there:
            self.fetch(number + _PAGE)
        return number

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._there

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._there < len(self._rows)

    @override
    def fetchMore(self, parent: Index) -> None:
        self.fetch(2 * self._there)
