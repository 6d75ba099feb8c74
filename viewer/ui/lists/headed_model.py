"""The base of table models: headings above the columns, none beside the rows."""

from typing import override

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from viewer.ui.lists.long_list import Index


class HeadedModel(QAbstractTableModel):
    """A model with one column for each of its headings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()

    def _heading(self, column: int, role: int) -> object:
        """Return the data of the heading of `column` for `role`, or None."""
        return self._headings[column] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical or section >= len(self._headings):
            return None
        return self._heading(section, role)
