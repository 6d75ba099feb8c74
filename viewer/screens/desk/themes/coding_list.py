"""The list of the words that one theme has coded."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.screens.desk.themes.theme_rows import CodedWords
from viewer.screens.desk.themes.words_delegate import WordsDelegate
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look
from viewer.ui.widgets.placeholder import EmptyNote


class CodingList(QWidget):
    """Lists coded words. `words_wanted` carries some, and whether to go to them in the text.

    `off_wanted` carries those whose coding is to be taken off.
    """

    words_wanted = Signal(object, bool)
    off_wanted = Signal(object)
    choice_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows: Sequence[CodedWords] = ()
        self._of = ""
        self._list = RowList(look)
        self._list.setItemDelegate(WordsDelegate(look, self._list, are_read=True))
        self._list.setAccessibleName(self.tr("Words under this theme"))
        self._list.installEventFilter(self)
        self._none = EmptyNote(self.tr("No words are directly under this theme."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none, 1)
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._open)

    @property
    def chosen(self) -> CodedWords | None:
        """The chosen words, or None."""
        return next((row for row in self._rows if row.id == self._list.chosen), None)

    def show_words(self, rows: Sequence[CodedWords], theme: str) -> None:
        """Show `rows`, which are under `theme`; of the same theme the chosen one stays."""
        is_same = theme == self._of
        if is_same and list(rows) == list(self._rows):
            return
        self._of, self._rows = theme, rows
        with QSignalBlocker(self._list):  # what is chosen anew is not to be shown in the text
            (self._list.update_rows if is_same else self._list.show_rows)(rows)
        self._list.setVisible(bool(rows))
        self._none.setHidden(bool(rows))
        self.choice_changed.emit()

    @Slot()
    def enter(self) -> None:
        """Take the keyboard."""
        self._list.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the chosen coding off with the Delete key."""
        deletes = (
            watched is self._list
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        )
        if deletes:
            self.take_off()
        return deletes or super().eventFilter(watched, event)

    @Slot()
    def _choose(self) -> None:
        self.choice_changed.emit()
        if self.chosen is not None:
            self.words_wanted.emit(self.chosen, False)

    @Slot()
    def _open(self) -> None:
        if self.chosen is not None:
            self.words_wanted.emit(self.chosen, True)

    @Slot()
    def take_off(self) -> None:
        """Ask for the coding of the chosen words to be taken off."""
        if self.chosen is not None:
            self.off_wanted.emit(self.chosen)
