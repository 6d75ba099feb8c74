"""The rows of the notebook for its list: as many at a time as one looks through."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QMimeData, QModelIndex

from viewer.screens.notebook.list.rows import NotebookRow
from viewer.ui.lists.long_list import Index
from viewer.ui.lists.ordered_list import OrderedRows, ids_in
from viewer.ui.lists.rows import Row

KEPT = "application/x-satchel-kept"
"""What is dragged: ids, and nothing that was written or read."""
_PAGE = 300  # rows: Qt lays out all that there are, which takes long with thousands


def ids_of(dragged: QMimeData) -> list[str]:
    """Return the ids of the entries that are `dragged`."""
    return ids_in(dragged, KEPT)


class NotesModel(OrderedRows):
    """Rows that can be dragged. More of them are there as soon as they are asked for."""

    def __init__(self) -> None:
        super().__init__(KEPT)
        self._there = 0

    @property
    def notes(self) -> list[NotebookRow]:
        """The entries, also those that are not there yet."""
        return [row for row in self._rows if isinstance(row, NotebookRow)]

    def begin_anew(self) -> None:
        """Have the next rows begin with the first of them."""
        self._there = 0

    def fetch(self, number: int) -> None:
        """Have the row of this `number` there, and those before it."""
        most = min(len(self._rows), max(number + 1, self._there))
        if most > self._there:
            self.beginInsertRows(QModelIndex(), self._there, most - 1)
            self._there = most
            self.endInsertRows()

    def fetch_all(self) -> None:
        """Have every row there."""
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
