"""Undo at Ctrl+Z: what a message offers to undo, else the last change of the notebook."""

from PySide6.QtCore import QObject, Signal, Slot

from viewer.shell.bars.message_bar import MessageBar
from viewer.shell.menus.actions import Actions


class UndoWays(QObject):
    """Connects the action to both ways to undo. `wanted` asks for that of the notebook."""

    wanted = Signal()

    def __init__(self, do: Actions, messages: MessageBar) -> None:
        super().__init__(messages)
        self._do, self._messages = do, messages
        self._can_undo = False
        do.undo.triggered.connect(self._undo)
        messages.undo_stood.connect(self._follow)

    def let(self, *, undo: bool, redo: bool) -> None:
        """Enable undo and redo without an offer of a message."""
        self._can_undo = undo
        self._do.redo.setEnabled(redo)
        self._follow(stood=self._messages.can_undo)

    @Slot(bool)
    def _follow(self, stood: bool) -> None:
        self._do.undo.setEnabled(stood or self._can_undo)

    @Slot()
    def _undo(self) -> None:
        if not self._messages.take_undo():
            self.wanted.emit()
