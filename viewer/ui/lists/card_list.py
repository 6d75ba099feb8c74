"""Passages as cards in a list."""

from viewer.ui.lists.card_delegate import CardDelegate
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look


class CardList(RowList):
    """A list of cards."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setItemDelegate(CardDelegate(look, self))
