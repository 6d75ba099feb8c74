"""One box that leads to everything: sections, quotes, themes, terms, actions, recent places."""

from collections.abc import Iterable, Sequence
from time import thread_time
from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.platform.keys import on_other_keyboard
from viewer.services.fuzzy_match import FuzzyFinder
from viewer.shell.dialogs.goal_delegate import ROOM, GoalDelegate
from viewer.shell.dialogs.goals import Goal
from viewer.shell.dialogs.sheet import OverlaySheet
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import Look
from viewer.ui.widgets.open_in_tab import is_enter_apart

_SPARE = ROOM // 2  # pixels of the last row that may be cut without a loss of text
_SLICE = 0.01  # seconds of reading goals, at first and between other events
_WALKS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class _Goals(RowList):
    """Ends with a whole row: a cut one could show the attribution of a quote without its words."""

    _is_fitting = False

    def end_with_whole_row(self) -> None:
        """Leave space empty that is too small for one more row."""
        self._is_fitting = True
        self.setViewportMargins(0, 0, 0, 0)
        room, whole, number = self.viewport().height(), 0, 0
        while number < self.model().rowCount() and whole <= room:
            row = self.visualRect(self.model().index(number, 0))
            if row.bottom() - _SPARE >= room:
                self.setViewportMargins(0, 0, 0, max(0, room - whole) if whole else 0)
                break
            whole, number = row.bottom() + 1, number + 1
        self._is_fitting = False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_fitting:
            self.end_with_whole_row()


class Switcher(OverlaySheet):
    """Lists `goals` that match what is typed, and the `recent` ones while nothing is typed.

    `goal_chosen` carries a goal, and whether it is wanted in a new tab. Of very many goals the last
    are found a little later.
    """

    goal_chosen = Signal(object, bool)

    def __init__(
        self, goals: Iterable[Goal], recent: Sequence[Goal], look: Look, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Go to anything"), parent)
        self._coming, self._recent = iter(goals), recent
        self._goals: list[Goal] = []
        self._finder = FuzzyFinder()
        self._box = QLineEdit()
        self._box.setPlaceholderText(
            self.tr("Some letters of a section, a quote, a theme, a term or an action")
        )
        self._box.setAccessibleName(self.windowTitle())
        self._box.installEventFilter(self)
        self._said = QLabel()
        self._said.setProperty("role", "soft")
        self._list = _Goals(look, opens_on_click=True)
        self._list.setItemDelegate(GoalDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("What is found"))
        self._lay_out()
        self._box.textChanged.connect(self._fill)
        self._list.row_opened.connect(self._go)
        self._list.row_opened_apart.connect(self._go_apart)
        self._list.selectionModel().currentChanged.connect(self._announce)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_more)
        self._fill("")
        if not self._take(_SLICE):
            self._timer.start(0)

    def _take(self, seconds: float) -> bool:
        """Read goals for so many seconds; return whether all are read."""
        end = thread_time() + seconds
        for goal in self._coming:
            self._goals.append(goal)
            self._finder.add(goal.name, goal.text)
            if thread_time() > end:
                return False
        return True

    @Slot()
    def _take_more(self) -> None:
        if self._take(_SLICE):
            self._timer.stop()
            if self._box.text().strip():
                self._fill(self._box.text())

    def _lay_out(self) -> None:
        keys = QLabel(self.tr("Enter goes there · Ctrl+Enter in a new tab · Esc closes"))
        keys.setProperty("role", "soft")
        keys.setWordWrap(True)
        keys.setContentsMargins(16, 0, 16, 0)
        self._said.setContentsMargins(16, 0, 16, 0)
        self._said.setWordWrap(True)
        above = QVBoxLayout()
        above.setContentsMargins(12, 12, 12, 0)
        above.addWidget(self._box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 10)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self._said)
        layout.addWidget(self._list, 1)
        layout.addWidget(keys)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the keys of the list on to it while the box has the focus."""
        is_press = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self._box and is_press and isinstance(event, QKeyEvent):
            enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in _WALKS or enters or is_enter_apart(event):
                QApplication.sendEvent(self._list, event)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _fill(self, typed: str) -> None:
        if typed.strip():
            found = self._finder.find(typed, on_other_keyboard(typed))
            shown = [self._goals[number] for number in found]
            said = "" if shown else self.tr("Nothing has these letters in this order.")
        else:
            shown = list(self._recent)
            said = self.tr("Where you were") if shown else ""
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._list.show_rows(shown)
        self._list.choose_first()
        self._list.end_with_whole_row()

    @Slot(str)
    def _go(self, name: str) -> None:
        self._choose(name, apart=False)

    @Slot(str)
    def _go_apart(self, name: str) -> None:
        self._choose(name, apart=True)

    def _choose(self, name: str, *, apart: bool) -> None:
        goal = next(goal for goal in (*self._recent, *self._goals) if goal.id == name)
        self.close()
        self.goal_chosen.emit(goal, apart)

    @Slot(QModelIndex, QModelIndex)
    def _announce(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Announce the chosen row to a screen reader: the focus stays in the box."""
        if index.isValid():
            announce(self._list, index.data(ROW).spoken)
