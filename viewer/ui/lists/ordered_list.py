"""A list whose rows can be selected together, dragged and dropped in another place."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.rows import Row, RowList, RowsModel
from viewer.ui.look.look import Look


def ids_in(dragged: QMimeData, form: str) -> list[str]:
    """Return the ids of the dragged rows in the MIME type `form`."""
    return bytes(dragged.data(form).data()).decode("ascii").split()


class OrderedRows(RowsModel):
    """A model whose rows can be dragged: only their ids are, no text of the reader or archive."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self.form = form

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if flags else flags

    @override
    def mimeTypes(self) -> list[str]:
        return [self.form]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex], /) -> QMimeData:
        data = QMimeData()
        rows = sorted(indexes, key=QModelIndex.row)
        data.setData(self.form, " ".join(index.data(ROW).id for index in rows).encode("ascii"))
        return data

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


class OrderedList(RowList):
    """A list that emits `dropped`: the ids dropped on it, and the id of the row below, or ""."""

    dropped = Signal(object, str)
    taken_changed = Signal()
    ctrl_opens_apart = False  # Ctrl and a click selects one more

    def __init__(self, look: Look, model: OrderedRows) -> None:
        self._ordered = model
        super().__init__(look, model=model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.can_order = False
        self._mark: int | None = None  # the y of the drop marker, in pixels
        self.look = look
        self.selectionModel().selectionChanged.connect(self.taken_changed)

    @property
    def taken(self) -> list[str]:
        """The ids of the selected rows, from the top."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(ROW).id for index in indexes]

    def take(self, names: Sequence[str]) -> None:
        """Select the rows with the ids `names`, if listed, and no others."""
        if self.taken == list(names):
            return
        wanted, model, selection = set(names), self.model(), self.selectionModel()
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            is_wanted = index.data(ROW).id in wanted
            command = QItemSelectionModel.SelectionFlag
            selection.select(index, command.Select if is_wanted else command.Deselect)

    @override
    def update_rows(self, rows: Sequence[Row]) -> None:
        before, place = self.taken, self.height_of_chosen
        super().update_rows(rows)
        self.take(before)
        if place is not None and place[0] != self.currentIndex().row():  # it was moved
            self.scrollTo(self.currentIndex())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._may_drop(event.mimeData()))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._may_drop(event.mimeData()))
        _before, self._mark = self._gap(event.position().toPoint())
        self.viewport().update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark = None
        self.viewport().update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._mark = None
        self.viewport().update()
        if self._may_drop(event.mimeData()):
            before, _at = self._gap(event.position().toPoint())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(ids_in(event.mimeData(), self._ordered.form), before)

    def _may_drop(self, dragged: QMimeData) -> bool:
        return self.can_order and dragged.hasFormat(self._ordered.form)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._mark is not None:
            painter = QPainter(self.viewport())
            line = QRect(0, self._mark - 1, self.viewport().width(), 3)
            painter.fillRect(line, self.look.colour("accent"))
            painter.end()

    def _gap(self, at: QPoint) -> tuple[str, int]:
        """Return the id of the row before which a drop at `at` goes, or "", and the marker's y."""
        index = self.indexAt(at)
        if not index.isValid():
            last = self.model().index(self.model().rowCount() - 1, 0)
            return "", self.visualRect(last).bottom() if last.isValid() else 0
        rect = self.visualRect(index)
        if at.y() > rect.center().y():
            index = self.model().index(index.row() + 1, 0)
        name = index.data(ROW).id if index.isValid() else ""
        return name, self.visualRect(index).top() if index.isValid() else rect.bottom()
