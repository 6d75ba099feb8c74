"""Actions on the rows of a list: in its context menu, and by keys."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from viewer.platform.keys import KeyedAction


class ListActions(QObject):
    """The actions of a list."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def _action(self, text: str, key: str = "") -> KeyedAction:
        """Return an action of the list; `key` works while the list has the focus."""
        action = KeyedAction(text, self, *((key,) if key else ()))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(action)
        return action


class RowActions(ListActions):
    """Actions on the selected rows. `can_write` says whether rows may be changed."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.can_write = False

    def let_write(self, can_write: bool) -> None:
        """Offer the actions that change something, or disable them."""
        self.can_write = can_write
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer the actions that apply to the selection."""
        raise NotImplementedError

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Move the selected rows past one neighbour, in the order of the list."""
        raise NotImplementedError
