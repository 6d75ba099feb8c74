"""The list of the tables of who took part, each with its sum."""

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from index import CountedPeople, worded
from viewer.ui.widgets.side_tree import Tree

NEW = ""
"""The id of a table that is not in the archive yet."""

_ID = Qt.ItemDataRole.UserRole


class TableList(Tree):
    """Lists tables; those of which something is typed and not written say so."""

    def __init__(self) -> None:
        super().__init__(folds=False)
        self._people = CountedPeople()
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Tables of who took part"))

    @property
    def names(self) -> list[str]:
        """The ids of the tables, as they are listed."""
        return [*self._items]

    @property
    def chosen(self) -> str:
        """The id of the chosen table, `NEW` for one that is not in the archive."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item is not None else NEW

    def choose(self, name: str) -> None:
        """Choose the table `name`, if it is listed."""
        if name in self._items:
            self.setCurrentItem(self._items[name])

    def show_tables(self, people: CountedPeople, typed: Collection[str], chosen: str) -> None:
        """List the tables, a new one too where it is `typed` or `chosen`, and choose `chosen`."""
        self._people = people
        names = [each.id for each in people.tables]
        if NEW in typed or chosen == NEW or not names:
            names.append(NEW)
        with QSignalBlocker(self):
            self.clear()
            self._items = {name: self.add("", None) for name in names}
            for name, item in self._items.items():
                item.setData(0, _ID, name)
                self.name(name, is_typed=name in typed)
            self.setCurrentItem(self._items.get(chosen) or self._items[names[0]])
        self.scheduleDelayedItemsLayout()  # Qt measured the sums before they were there

    def name(self, name: str, *, is_typed: bool) -> None:
        """Show what the line of the table `name` says now."""
        held, item = self._people.table(name), self._items[name]
        said = worded(held.title, self._people.language) if held else self.tr("New table")
        if is_typed and held:
            said = self.tr("{table}, not put in yet").format(table=said)
        item.setText(0, said)
        if held:
            self.count(item, sum(row.count for row in held.rows))
