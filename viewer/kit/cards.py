"""Passages as cards in a list."""

from viewer.kit.card_delegate import CardDelegate
from viewer.kit.look import Look
from viewer.kit.rows import RowList


class CardList(RowList):
    """A list of cards."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setItemDelegate(CardDelegate(look, self))
