"""Undo at Ctrl+Z: what a message offers to undo, else the last change of the notebook."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QShortcut

from viewer.shell.bars.message_bar import MessageBar
from viewer.shell.menus.actions import Actions


class UndoWays(QObject):
    """Connects the action to both ways to undo. `wanted` asks for that of the notebook.

    At the editor's desk, which `answers_always`, its key asks also while there is nothing to undo,
    so that the desk says so.
    """

    wanted = Signal()

    def __init__(self, do: Actions, messages: MessageBar) -> None:
        super().__init__(messages)
        self._do, self._messages = do, messages
        self._can_undo = self._answers = False
        self._vain = QShortcut(messages.window())
        self._vain.setKeys(do.undo.shortcuts())
        self._vain.setEnabled(False)
        for pressed in (self._vain.activated, self._vain.activatedAmbiguously):
            pressed.connect(self.wanted)
        do.undo.triggered.connect(self._undo)
        messages.undo_stood.connect(self._follow)

    def let(self, *, undo: bool, redo: bool) -> None:
        """Enable undo and redo without an offer of a message."""
        self._can_undo = undo
        self._do.redo.setEnabled(redo)
        self._follow(stood=self._messages.can_undo)

    def answer_always(self) -> None:
        """Have the key ask for the last change although there is none."""
        self._answers = True
        self._follow(stood=self._messages.can_undo)

    @property
    def is_of_desk(self) -> bool:
        """Whether the key takes back acts of the desk."""
        return self._answers

    @Slot(bool)
    def _follow(self, stood: bool) -> None:
        can_undo = stood or self._can_undo
        self._do.undo.setEnabled(can_undo)
        self._vain.setEnabled(self._answers and not can_undo)

    @Slot()
    def _undo(self) -> None:
        if not self._messages.take_undo():
            self.wanted.emit()
