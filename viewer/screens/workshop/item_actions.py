"""Actions on the items of a set: in the context menu, and by keys."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from index import Item
from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.list import ItemList
from viewer.screens.workshop.shown_set import Shown
from viewer.ui.lists.list_actions import RowActions


class ItemActions(RowActions):
    """Acts on the selected items. `made` carries the id of an item, and whether it is no copy."""

    made = Signal(str, bool)

    def __init__(self, items: ItemList, hand: SetChanges, add: QMenu) -> None:
        super().__init__(items)
        self._items, self._hand = items, hand
        self._shown: Shown | None = None
        self._open = self._action(self.tr("Open in the text"))
        self._add = add.menuAction()
        items.addAction(self._add)
        self._up = self._action(self.tr("Move up"), "Alt+Up")
        self._down = self._action(self.tr("Move down"), "Alt+Down")
        self._duplicate = self._action(self.tr("Duplicate"), "Ctrl+Shift+D")
        self._out = self._action(self.tr("Take out of the set"), "Del")
        self._open.triggered.connect(items.open_chosen)
        self._up.triggered.connect(self._move_up)
        self._down.triggered.connect(self._move_down)
        self._duplicate.triggered.connect(self._copy)
        self._out.triggered.connect(self._take_out)
        items.dropped.connect(self._drop)
        items.taken_changed.connect(self.refresh)

    def show_set(self, shown: Shown | None, *, can_write: bool) -> None:
        """Act on `shown`, which may be changed if `can_write`."""
        self._shown, self._items.can_order = shown, can_write
        self.let_write(can_write)

    @Slot()
    @override
    def refresh(self) -> None:
        """Offer the actions that apply to the selection."""
        row = self._items.chosen_row
        can = self.can_write and bool(self._items.taken)
        self._open.setVisible(row is not None and bool(row.entry.item.target))
        self._add.setVisible(self.can_write)
        for action in (self._up, self._down, self._duplicate, self._out):
            action.setVisible(can)

    @Slot(object)
    def put_in(self, item: Item) -> None:
        """Insert a new item after the chosen one, or at the end."""
        if self._shown is not None and self.can_write:
            self._hand.add(self._shown.id, [item], self._next(), self._tell)

    @property
    def targets(self) -> frozenset[str]:
        """The ids of what the items of the open set show."""
        entries = self._shown.entries if self._shown else ()
        return frozenset(entry.item.target for entry in entries)

    @property
    def window(self) -> QWidget:
        """The window in which the items are listed."""
        return self._items.window()

    @Slot(object)
    def put_several(self, items: Sequence[Item]) -> None:
        """Insert new items after the chosen one, or at the end."""
        if self._shown is not None and self.can_write:
            self._hand.add(self._shown.id, items, self._next(), self._tell_several)

    def put_before(self, item: Item, before: str) -> None:
        """Insert a new item before another one."""
        if self._shown is not None and self.can_write:
            self._hand.add(self._shown.id, [item], before)

    def _next(self) -> str | None:
        """Return the item after the selected ones, or None."""
        order, taken = self._order(), self._items.taken
        at = max((order.index(name) for name in taken if name in order), default=len(order))
        return order[at + 1] if at + 1 < len(order) else None

    def _tell(self, made: Sequence[str]) -> None:
        if made:
            self.made.emit(made[0], True)

    def _tell_copied(self, made: Sequence[str]) -> None:
        if made:
            self.made.emit(made[0], False)

    def _tell_several(self, made: Sequence[str]) -> None:
        if made:
            self.made.emit(made[-1], False)

    def _order(self) -> list[str]:
        return [entry.id for entry in self._shown.entries] if self._shown else []

    @override
    def _move(self, by: int) -> None:
        """Move the selected items past one neighbour."""
        order, taken = self._order(), self._items.taken
        if not (self._shown and self.can_write and taken):
            return
        rest = [name for name in order if name not in taken]
        start = max(0, min(len(rest), min(map(order.index, taken)) + by))
        before = rest[start] if start < len(rest) else None
        self._hand.move(self._shown.id, taken, before)

    @Slot(object, str)
    def _drop(self, names: list[str], before: str) -> None:
        """Move dragged items to where they were dropped."""
        if self._shown and self.can_write and before not in names:
            self._hand.move(self._shown.id, names, before or None)

    @Slot()
    def _copy(self) -> None:
        if self._shown and self.can_write:
            self._hand.duplicate_items(self._shown.id, self._items.taken, self._tell_copied)

    @Slot()
    def _take_out(self) -> None:
        """Delete the selected items from the set, and choose the next one."""
        if not (self._shown and self.can_write):
            return
        taken, order = set(self._items.taken), self._order()
        left = [name for name in order if name not in taken]
        if taken and left:
            at = min(map(order.index, taken))
            self._items.choose(left[min(at, len(left) - 1)])
        self._hand.take_out([name for name in order if name in taken])
