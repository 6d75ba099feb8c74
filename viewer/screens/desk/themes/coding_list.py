"""The list of the words that one theme has coded."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QObject,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from viewer.screens.desk.delegate import LineDelegate
from viewer.screens.desk.themes.theme_rows import CodedWords
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look
from viewer.ui.widgets.placeholder import EmptyNote

_SIDE = 20  # pixels
_WALKS = Qt.Key.Key_Up, Qt.Key.Key_Down


class CodingList(QWidget):
    """Lists coded words, of which several can be chosen, below a line that says how many.

    `words_wanted` carries some, and whether to go to them in the text; `off_wanted` asks to take
    the codings of the chosen ones off.
    """

    words_wanted = Signal(object, bool)
    off_wanted = Signal()
    choice_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows: Sequence[CodedWords] = ()
        self._of = ""
        self._list = RowList(look)
        self._list.ctrl_opens_apart = False  # Ctrl and a click choose one more
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setItemDelegate(LineDelegate(look, self._list, are_read=True))
        self._list.setAccessibleName(self.tr("Words under this theme"))
        self._list.installEventFilter(self)
        self._none = EmptyNote(self.tr("No words are directly under this theme."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._head = QLabel()
        self._head.setProperty("role", "soft")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        self._head.setContentsMargins(_SIDE, 4, _SIDE, 4)
        layout.addWidget(self._head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none, 1)
        self._list.row_chosen.connect(self._choose)
        self._list.selectionModel().selectionChanged.connect(self.choice_changed)
        self._list.row_opened.connect(self._open)

    @property
    def chosen(self) -> tuple[CodedWords, ...]:
        """The chosen words, from the top."""
        names = {index.data(ROW).id for index in self._list.selectionModel().selectedIndexes()}
        return tuple(row for row in self._rows if row.id in names)

    def show_words(self, rows: Sequence[CodedWords], theme: str, head: str = "") -> None:
        """Show `rows`, which are under `theme`; of the same one what is chosen stays."""
        self._head.setText(head)
        self._head.setVisible(bool(head))
        is_same = theme == self._of
        if is_same and list(rows) == list(self._rows):
            return
        self._of, self._rows = theme, rows
        with QSignalBlocker(self._list):  # what is chosen anew is not to be shown in the text
            (self._list.update_rows if is_same else self._list.show_rows)(rows)
        self._list.setVisible(bool(rows))
        self._none.setHidden(bool(rows))
        self.choice_changed.emit()

    def name_list(self, name: str) -> None:
        """Have a screen reader call the list by `name`."""
        self._list.setAccessibleName(name)

    @Slot()
    def enter(self) -> None:
        """Take the keyboard."""
        self._list.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take chosen codings off with the Delete key, and choose one more or less with Space."""
        key = event.key() if watched is self._list and isinstance(event, QKeyEvent) else None
        if event.type() is QEvent.Type.ShortcutOverride and key in _WALKS and _has_ctrl(event):
            event.accept()  # they lead past words here, and elsewhere past passages
            return True
        is_press = event.type() is QEvent.Type.KeyPress
        deletes = is_press and key == Qt.Key.Key_Delete
        toggles = is_press and key == Qt.Key.Key_Space
        if deletes:
            self.off_wanted.emit()
        elif toggles:
            index = self._list.currentIndex()
            self._list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Toggle)
        return deletes or toggles or super().eventFilter(watched, event)

    @property
    def _current(self) -> CodedWords | None:
        """The words that the keyboard is at."""
        return next((row for row in self._rows if row.id == self._list.chosen), None)

    @Slot()
    def _choose(self) -> None:
        if self._current is not None:
            self.words_wanted.emit(self._current, False)

    @Slot()
    def _open(self) -> None:
        if self._current is not None:
            self.words_wanted.emit(self._current, True)


def _has_ctrl(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
