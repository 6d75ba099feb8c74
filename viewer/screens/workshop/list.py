"""The items of a set as a list, in the order in which they are shown."""

from viewer.screens.workshop.delegate import ItemDelegate
from viewer.screens.workshop.plan.item_words import ItemRow
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.ordered_list import OrderedList, OrderedRows
from viewer.ui.look.look import Look

ITEMS = "application/x-satchel-items"
"""What is dragged: ids of items."""


class ItemList(OrderedList):
    """Several items can be chosen, dragged and put in order."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, OrderedRows(ITEMS))
        self.setAccessibleName(self.tr("Items of the set"))
        self.setItemDelegate(ItemDelegate(look, self))

    @property
    def chosen_row(self) -> ItemRow | None:
        """The item that is chosen, or None."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, ItemRow) else None
