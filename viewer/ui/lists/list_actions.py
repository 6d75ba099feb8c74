"""What can be done with the rows of a list: at a click with the right button, and by keys."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from viewer.platform.keys import KeyedAction


class ListActions(QObject):
    """The actions of a list."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def _action(self, text: str, key: str = "") -> KeyedAction:
        """Return an action of the list, with a key that works while the list has the keys."""
        action = KeyedAction(text, self, *((key,) if key else ()))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(action)
        return action


class RowActions(ListActions):
    """Actions on what is selected in a list. `can_write` is whether anything can be changed."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.can_write = False

    def let_write(self, can_write: bool) -> None:
        """Offer what changes something, or not."""
        self.can_write = can_write
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer what can be done with what is selected."""
        raise NotImplementedError

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Move what is selected past one neighbour, in the order of the list."""
        raise NotImplementedError
