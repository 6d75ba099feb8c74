"""Actions on sets: in the context menu, and by keys."""

from PySide6.QtCore import Signal, Slot

from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.panes.pane import SetsPane
from viewer.screens.workshop.shown_set import Shown
from viewer.ui.lists.list_actions import ListActions


class SetActions(ListActions):
    """Acts on the chosen set. `adopt` takes one that cannot be changed here to those that can.

    `made` carries the id of a new set, and whether to focus its title; `title_wanted` asks to edit
    the title of the chosen set.
    """

    made = Signal(str, bool)
    title_wanted = Signal()
    share_wanted = Signal(str)
    export_wanted = Signal()

    def __init__(self, pane: SetsPane, hand: SetChanges) -> None:
        super().__init__(pane)
        self._pane, self._hand = pane, hand
        self._shown: Shown | None = None
        self._make = self._action(self.tr("New set"), "Ins")
        self._adopt = self._action(
            self.tr("Give to the archive") if hand.at_desk else self.tr("Make it mine")
        )
        self._rename = self._action(self.tr("Another title"), "F2")
        self._duplicate = self._action(self.tr("Duplicate"), "Ctrl+Shift+D")
        self._share = self._action(self.tr("Share as a file …"))
        self._export = self._action(self.tr("Export …"))
        self._delete = self._action(self.tr("Delete"), "Del")
        self._make.triggered.connect(self.make)
        self._adopt.triggered.connect(self.adopt)
        self._rename.triggered.connect(self.title_wanted)
        self._duplicate.triggered.connect(self._copy)
        self._share.triggered.connect(self.share)
        self._export.triggered.connect(self.export)
        self._delete.triggered.connect(self._put_away)

    def show_set(self, shown: Shown | None, *, can_write: bool) -> None:
        """Act on `shown`. With `can_write`, sets can be made and changed."""
        self._shown = shown
        can_change = shown is not None and shown.can_change
        self._make.setVisible(can_write)
        self._adopt.setVisible(can_write and shown is not None and not can_change)
        self._share.setVisible(can_write and shown is not None and shown.is_own)
        for action in (self._rename, self._duplicate, self._delete):
            action.setVisible(can_write and can_change)
        self._export.setVisible(shown is not None and bool(shown.whole.items))

    @Slot()
    def make(self) -> None:
        """Make an empty set, whose title is then focused."""
        self._hand.make(self._hand.new_title, self._tell_new)

    @Slot()
    def adopt(self) -> None:
        """Copy the chosen set to those that can be changed."""
        if self._shown is not None and not self._shown.can_change:
            self._hand.adopt(self._shown, self._tell_made)

    @Slot()
    def share(self) -> None:
        """Ask to share the chosen set as a file."""
        if self._shown is not None and self._shown.is_own:
            self.share_wanted.emit(self._shown.id)

    @Slot()
    def export(self) -> None:
        """Ask to export the chosen set."""
        if self._shown is not None and self._shown.whole.items:
            self.export_wanted.emit()

    @Slot()
    def _copy(self) -> None:
        if self._shown is not None and self._shown.can_change:
            self._hand.duplicate(self._shown.id, self._tell_made)

    @Slot()
    def _put_away(self) -> None:
        if self._shown is not None and self._shown.can_change:
            self._hand.delete(self._shown.id)

    def _tell_new(self, name: str) -> None:
        self.made.emit(name, True)

    def _tell_made(self, name: str) -> None:
        self.made.emit(name, False)
