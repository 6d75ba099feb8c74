"""The list of a set's items, in order of presentation."""

from viewer.screens.workshop.delegate import ItemDelegate
from viewer.screens.workshop.plan.item_words import ItemRow
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.ordered_list import OrderedList, OrderedRows
from viewer.ui.look.look import Look

ITEMS = "application/x-satchel-items"
"""The MIME type of dragged items: only ids."""


class ItemList(OrderedList):
    """A list of items, which can be selected together, dragged and reordered."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, OrderedRows(ITEMS))
        self.setAccessibleName(self.tr("Items of the set"))
        self.setItemDelegate(ItemDelegate(look, self))

    @property
    def taken_minutes(self) -> frozenset[int]:
        """The minutes of the selected items."""
        indexes = self.selectionModel().selectedIndexes()
        return frozenset(index.data(ROW).entry.item.minutes for index in indexes)

    @property
    def taken_may_drop(self) -> frozenset[bool]:
        """Whether the selected items may be left out: both where they differ."""
        indexes = self.selectionModel().selectedIndexes()
        return frozenset(index.data(ROW).entry.item.may_drop for index in indexes)

    @property
    def chosen_row(self) -> ItemRow | None:
        """The row of the chosen item, or None."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, ItemRow) else None
