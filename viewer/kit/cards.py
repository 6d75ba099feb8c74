"""Passages as cards in a list: the words, under them who says so, and the themes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import override

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from index import Span
from viewer.kit.card_delegate import CardDelegate
from viewer.kit.look import Look

type Index = QModelIndex | QPersistentModelIndex


class CardRole(IntEnum):
    """What a view may ask of a row, besides its text."""

    CARD = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Card:
    """A passage or footnote as it stands in a list. `marks` point into `text`."""

    id: str
    place: str
    text: str
    marks: tuple[Span, ...] = ()
    quote: bool = False
    attribution: str = ""
    care: str = ""
    themes: tuple[str, ...] = ()
    coded: bool = False  # the marks are the editor's coding, not words that were found

    @property
    def spoken(self) -> str:
        """What a screen reader says: the care note comes before the words."""
        return ". ".join(filter(None, (self.care, self.text, self.attribution, self.place)))


class CardsModel(QAbstractListModel):
    """One row for each card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Replace the rows with `cards`."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """Return the row of the card with the id `name`, or -1."""
        return next((row for row, card in enumerate(self._cards) if card.id == name), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cards)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.spoken
            case CardRole.CARD:
                return card
            case _:
                return None


class CardList(QListView):
    """A list of cards. `card_chosen` follows the selection; `card_opened` is Enter or a click."""

    card_chosen = Signal(str)
    card_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards = CardsModel(self)
        self.setModel(self._cards)
        self.setItemDelegate(CardDelegate(look, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(28)
        self.selectionModel().currentChanged.connect(self._choose)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self._relayout)

    @property
    def chosen(self) -> str:
        """The id of the chosen card, or "" where there is none."""
        card = self.currentIndex().data(CardRole.CARD)
        return card.id if card else ""

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show `cards` in place of those before, from the top, with none chosen."""
        self._cards.show_cards(cards)
        self.scrollToTop()

    def choose(self, name: str) -> None:
        """Choose the card with the id `name`, if it is here."""
        row = self._cards.row_of(name)
        if row >= 0:
            self.setCurrentIndex(self._cards.index(row))

    def choose_first(self) -> None:
        """Choose the topmost card, if there is one and none is chosen yet."""
        if self._cards.rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._cards.index(0))

    def open_chosen(self) -> None:
        """Open the chosen card, if there is one."""
        self._open(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.FocusIn:
            self.choose_first()
        return handled

    @Slot()
    def _relayout(self) -> None:
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.card_chosen.emit(index.data(CardRole.CARD).id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.card_opened.emit(index.data(CardRole.CARD).id)
