"""Completions of the word at the cursor of the search box."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QStringListModel,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from index import Value
from viewer.ui.look.elision import could_fit

_MOST = 12  # offers visible at once
_FRAME = 6  # pixels that Qt adds to the lines


class Offers(Value):
    """The completions of `typed[start:end]`: `words`, each with its list text in `labels`."""

    typed: str
    start: int
    end: int
    words: Sequence[str]
    labels: Sequence[str]


class CompletionController(QObject):
    """Asks for completions as the reader types, and inserts the chosen one.

    `wanted` carries the text and the position of the cursor; `completed` the new text of the box.
    """

    wanted = Signal(str, int)
    completed = Signal(str)

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._box = box
        self._offers: Offers | None = None
        self._model = QStringListModel(self)
        self._popup = QListView()
        self._popup.setObjectName("offers")
        self._popup.setUniformItemSizes(True)
        self._completer = QCompleter(self._model, self)
        self._completer.setPopup(self._popup)
        self._completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._completer.setWidget(box)
        self._popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        by_index: SignalInstance = self._completer.activated[QModelIndex]  # type: ignore[index]
        by_index.connect(self._take)
        box.textEdited.connect(self._ask)
        box.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the list under the box when that moves."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self._popup.isVisible():
            self.show_offers(self._offers)
        return False

    @property
    def offered(self) -> Sequence[str]:
        """The words offered now."""
        return self._offers.words if self._offers and self._popup.isVisible() else ()

    @property
    def is_choosing(self) -> bool:
        """Whether a completion is selected, so that Enter takes it."""
        return self._popup.isVisible() and self._popup.currentIndex().isValid()

    def show_offers(self, offers: Offers | None) -> None:
        """Show `offers` under the box, if they are for its present text."""
        self._offers = offers
        if offers is None or offers.typed != self._box.text() or not self._box.hasFocus():
            self._popup.hide()
            return
        metrics, room = self._popup.fontMetrics(), self._box.width()
        self._model.setStringList([could_fit(each, metrics, room) for each in offers.labels])
        self._complete()

    def _complete(self) -> None:
        """Show the list under the box, with only as many lines as fit on the screen."""
        line = max(1, self._popup.sizeHintForRow(0))
        below = self._box.mapToGlobal(self._box.rect().bottomLeft()).y()
        room = self._box.screen().availableGeometry().bottom() - below - _FRAME
        self._completer.setMaxVisibleItems(max(1, min(_MOST, room // line)))
        self._completer.complete()

    @Slot(str)
    def _ask(self, typed: str) -> None:
        self.wanted.emit(typed, self._box.cursorPosition())

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        offers = self._offers
        if offers is None or offers.typed != self._box.text():
            return
        word = offers.words[index.row()]
        before, after = offers.typed[: offers.start] + word, offers.typed[offers.end :]
        if not word.endswith(":") and not after.startswith(" "):
            before += " "
        self._box.setText(before + after)
        self._box.setCursorPosition(len(before))
        self.completed.emit(self._box.text())
        self._ask(self._box.text())  # after a field, its values
