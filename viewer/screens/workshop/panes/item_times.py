"""The minutes of the chosen items, and whether an item goes first where time runs short."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from index import MAX_MINUTES, AskedItem
from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.list import ItemList
from viewer.screens.workshop.shown_set import ShownItem
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.choice_box import StillNumberBox

_DIFFER = -1  # the value of the box while the chosen items have different minutes


class ItemTimes(QObject):
    """Edits the minutes of one item, or of all that are chosen together."""

    def __init__(self, hand: SetChanges, parent: QWidget) -> None:
        super().__init__(parent)
        self._hand = hand
        self._entry: ShownItem | None = None
        self._items: ItemList | None = None
        self.timed, self._label, self.minutes = QWidget(), QLabel(), StillNumberBox()
        self.minutes.setRange(0, MAX_MINUTES)
        self.minutes.setKeyboardTracking(False)
        self._label.setBuddy(self.minutes)
        beside = QHBoxLayout(self.timed)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self._label)
        beside.addWidget(self.minutes)
        self.may_drop = QCheckBox(self.tr("May be &left out"))
        self.may_drop.setToolTip(tip(self.tr("It goes first where time runs short.")))
        self.handed_out = QCheckBox(self.tr("Ha&nded out"))
        self.handed_out.setToolTip(
            tip(
                self.tr(
                    "This was asked in the room: cards, papers and files have it only with this "
                    "tick."
                )
            )
        )
        self.handed_out.clicked.connect(self._set_handed_out)
        self.minutes.valueChanged.connect(self._set_minutes)
        self.may_drop.clicked.connect(self._set_may_drop)
        hand.ending.connect(self._finish)
        self._name()

    def follow(self, items: ItemList) -> None:
        """Set the minutes of all that is chosen in `items`."""
        self._items = items
        items.taken_changed.connect(self._name)

    def show_entry(self, entry: ShownItem, *, can_write: bool, is_told: bool) -> None:
        """Show an item, which may be changed if `can_write`; nothing of it unless it `is_told`."""
        for part in (self.timed, self.may_drop):
            part.setVisible(is_told)
        is_other = self._entry is None or self._entry.id != entry.id
        self._entry = entry
        if is_other or not self._hand.has_unsaved:
            self._show_minutes()
        self._show_may_drop()
        item = entry.item
        self.handed_out.setVisible(isinstance(item, AskedItem))
        self.handed_out.setChecked(isinstance(item, AskedItem) and item.is_handed_out)
        self.handed_out.setEnabled(can_write and len(self.taken) <= 1)
        self.minutes.setEnabled(can_write)
        self.may_drop.setEnabled(can_write)

    @property
    def taken(self) -> list[str]:
        """The ids of the chosen items."""
        return self._items.taken if self._items else []

    @Slot()
    def _name(self) -> None:
        """Say of how many items the minutes are."""
        count = len(self.taken)
        self._label.setText(self.tr("&Minutes for each") if count > 1 else self.tr("&Minutes"))
        told = self.tr("Minutes for each of %n items", "", count)
        self.minutes.setAccessibleName(told if count > 1 else self.tr("Minutes"))
        self._show_minutes()
        self._show_may_drop()

    def _show_may_drop(self) -> None:
        """Tick whether the item may be left out: half, where those that are chosen differ."""
        held = {self._entry is not None and self._entry.item.may_drop}
        if self._items is not None and len(self.taken) > 1:
            held = set(self._items.taken_may_drop)
        differ = len(held) > 1
        self.may_drop.setTristate(differ)  # else a click would lead to half a tick
        if differ:
            self.may_drop.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.may_drop.setChecked(True in held)

    def _show_minutes(self) -> None:
        """Show the minutes of the item, or of all that are chosen, where these are the same."""
        box, held = self.minutes, {self._entry.item.minutes if self._entry else 0}
        if self._items is not None and len(self.taken) > 1:
            held = set(self._items.taken_minutes)
        least = 0 if len(held) == 1 else _DIFFER
        shown = least or next(iter(held))
        if (box.minimum(), box.value()) != (least, shown) or not box.specialValueText():
            with QSignalBlocker(box):
                box.setMinimum(least)
                box.setSpecialValueText(self.tr("differ") if least else self.tr("not set"))
                box.setValue(shown)

    @Slot()
    def _finish(self) -> None:
        """Take in a number that is being typed."""
        self.minutes.interpretText()

    @Slot(int)
    def _set_minutes(self, minutes: int) -> None:
        if self._entry is None or minutes == _DIFFER or not self.minutes.isEnabled():
            return
        if len(self.taken) > 1:
            self._hand.set_minutes(dict.fromkeys(self.taken, minutes))
        else:
            self._hand.alter_item(self._entry.id, minutes=minutes)

    @Slot(bool)
    def _set_handed_out(self, handed_out: bool) -> None:
        if self._entry is not None:
            self._hand.hand_out(self._entry.id, handed_out=handed_out)

    @Slot(bool)
    def _set_may_drop(self, may_drop: bool) -> None:
        if len(self.taken) > 1:
            self._hand.set_may_drop(self.taken, may_drop=may_drop)
        elif self._entry is not None:
            self._hand.alter_item(self._entry.id, may_drop=may_drop)
