"""A list at the left of a screen, such as sets or collections, refilled at each change."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from viewer.ui.look.look import Look
from viewer.ui.widgets.side_tree import lay_out_side

NAME = Qt.ItemDataRole.UserRole
"""The role that holds the id of a line."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SideList(QTreeWidget):
    """Lines with an id and a count. Their actions are in the context menu."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        lay_out_side(self)
        self._look = look
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.currentItemChanged.connect(self._tell)
        look.changed.connect(self._colour)

    @property
    def name(self) -> str:
        """The id of the chosen line, or ""."""
        return self._id_of(self.currentItem())

    def choose(self, name: str) -> None:
        """Choose the line `name`, if it is listed."""
        if name in self._items:
            self.setCurrentItem(self._items[name])

    def _id_of(self, item: QTreeWidgetItem | None) -> str:
        return str(item.data(0, NAME)) if item else ""

    def _line(self, name: str, *words: str) -> QTreeWidgetItem:
        """Return a line of `words` with the id `name`; further words are counts, set right."""
        item = QTreeWidgetItem([*words])
        item.setData(0, NAME, name)
        for column in range(1, len(words)):
            item.setTextAlignment(column, _RIGHT)
        return item

    @Slot()
    def _colour(self) -> None:
        soft = self._look.colour("soft")
        for item in self._items.values():
            item.setForeground(1, soft)

    @Slot()
    def _tell(self) -> None:
        """Signal which line is chosen now."""
        raise NotImplementedError
