"""The list of what was kept. Several entries can be chosen, dragged and put in order."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from viewer.kit.apart import is_way_button
from viewer.kit.long_list import ROW
from viewer.kit.look import Look
from viewer.kit.rows import Row, RowList
from viewer.notebook.delegate import NoteDelegate
from viewer.notebook.model import KEPT, NotesModel, ids_of
from viewer.notebook.rows import NoteRow

_WITH = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class NoteList(RowList):
    """Says what was `dropped` within it, and before which row: ids, and an id or ""."""

    dropped = Signal(object, str)
    taken_changed = Signal()

    def __init__(self, look: Look) -> None:
        self._notes = NotesModel()
        super().__init__(look, model=self._notes)
        self.setAccessibleName(self.tr("What you kept"))
        self.setItemDelegate(NoteDelegate(look, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.can_order = False
        self._mark: int | None = None  # where what is dragged would be put, in pixels
        self.look = look
        self.selectionModel().selectionChanged.connect(self.taken_changed)

    @property
    def rows(self) -> list[NoteRow]:
        """The entries that are listed."""
        return self._notes.notes

    @property
    def chosen_row(self) -> NoteRow | None:
        """The entry that is chosen, or None."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, NoteRow) else None

    @property
    def taken_rows(self) -> list[NoteRow]:
        """What is selected, from the top."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(ROW) for index in indexes]

    @property
    def taken(self) -> list[str]:
        """The ids of what is selected, from the top."""
        return [row.id for row in self.taken_rows]

    @property
    def passages(self) -> list[str]:
        """The passages that what is selected is on, where they can be shown."""
        return list(dict.fromkeys(filter(None, (row.passage for row in self.taken_rows))))

    @override
    def show_rows(self, rows: Sequence[Row]) -> None:
        self._notes.begin_anew()
        super().show_rows(rows)

    @override
    def update_rows(self, rows: Sequence[Row]) -> None:
        before = self.taken
        super().update_rows(rows)
        self.take(before)

    def take(self, names: Sequence[str]) -> None:
        """Select what is called `names`, as far as it is listed."""
        if self.taken == list(names):
            return
        wanted, model, selection = set(names), self.model(), self.selectionModel()
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if index.data(ROW).id in wanted:
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_end = event.key() == Qt.Key.Key_End
        if is_end or event.matches(QKeySequence.StandardKey.SelectAll):
            self._notes.fetch_all()
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.modifiers() & _WITH and event.key() in moves:  # chooses more than one
            QListView.keyPressEvent(self, event)
            self.scrollTo(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton or is_way_button(event):
            super().mousePressEvent(event)
        else:  # Ctrl and a click choose one more
            QListView.mousePressEvent(self, event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QListView.mouseReleaseEvent(self, event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        QListView.mouseDoubleClickEvent(self, event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self.can_order and event.mimeData().hasFormat(KEPT))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self.can_order and event.mimeData().hasFormat(KEPT))
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
        if self.can_order and event.mimeData().hasFormat(KEPT):
            before, _at = self._gap(event.position().toPoint())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(ids_of(event.mimeData()), before)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._mark is not None:
            painter = QPainter(self.viewport())
            line = QRect(0, self._mark - 1, self.viewport().width(), 3)
            painter.fillRect(line, self.look.colour("accent"))
            painter.end()

    def _gap(self, at: QPoint) -> tuple[str, int]:
        """Return before which row something dropped `at` is put, or "", and where that is."""
        index = self.indexAt(at)
        if not index.isValid():
            last = self.model().index(self.model().rowCount() - 1, 0)
            return "", self.visualRect(last).bottom() if last.isValid() else 0
        rect = self.visualRect(index)
        if at.y() > rect.center().y():
            index = self.model().index(index.row() + 1, 0)
        name = index.data(ROW).id if index.isValid() else ""
        return name, self.visualRect(index).top() if index.isValid() else rect.bottom()
