"""Who took part, as the source counts them; each bar leads to what those people say."""

from typing import override

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout

from index import OpenArchive
from viewer.kit.look import Look
from viewer.kit.screen import Screen
from viewer.people.delegate import PeopleDelegate
from viewer.people.model import BarRow, PeopleModel, PeopleRole, people_rows


class BarList(QListView):
    """The bars. `row_opened` is Enter or a click."""

    row_opened = Signal(QModelIndex)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class PeoplePage(Screen):
    """Shows the participants' tables of one archive."""

    group_chosen = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, language: str) -> None:
        bars = BarList()
        super().__init__(bars)
        self._list = bars
        self._list.setAccessibleName(self.tr("Who took part"))
        self._list.setModel(PeopleModel(people_rows(archive, language), self))
        self._list.setItemDelegate(PeopleDelegate(look, self.tr("What they say"), self._list))
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.addWidget(self._list)
        self.setFocusProxy(self._list)
        self._list.clicked.connect(self._open)
        self._list.row_opened.connect(self._open)
        look.changed.connect(self._list.viewport().update)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(PeopleRole.ROW)
        if isinstance(row, BarRow) and row.query:
            self.group_chosen.emit(row.query)
