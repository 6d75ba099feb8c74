"""Undo at Ctrl+Z: of words in a box, of what a message offers, else of the last change kept."""

from typing import TypeGuard, override

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from viewer.shell.bars.message_bar import MessageBar
from viewer.shell.menus.actions import Actions
from viewer.ui.widgets.line_box import UNDOES_OFFERS

type _Box = QLineEdit | QPlainTextEdit | QTextEdit

_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class UndoWays(QObject):
    """Connects the action to both ways to undo. `wanted` asks for that of the notebook.

    At the editor's desk, which `answers_always`, its key asks also while there is nothing to undo,
    so that the desk says so.

    In a text box the keys of undo and redo are for its words. Where there are none to undo, they
    are for the notebook's changes, but not for acts at the desk, unless the box has the property
    UNDOES_OFFERS and a message offers it: else it is told why nothing happens. The event filter is
    on the native window, where a key arrives before shortcuts.
    """

    wanted = Signal()

    def __init__(self, do: Actions, messages: MessageBar) -> None:
        super().__init__(messages)
        self._do, self._messages, self._window = do, messages, messages.window()
        self._can_undo = self._answers = False
        self._vain = QShortcut(messages.window())
        self._vain.setKeys(do.undo.shortcuts())
        self._vain.setEnabled(False)
        for pressed in (self._vain.activated, self._vain.activatedAmbiguously):
            pressed.connect(self.wanted)
        do.undo.triggered.connect(self._undo)
        messages.undo_stood.connect(self._follow)
        self._window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Show and watched is self._window:
            if (handle := self._window.windowHandle()) is not None:
                handle.installEventFilter(self)  # installed once, however often it is shown
            return False
        if watched is self._window or kind not in _PRESSES or not isinstance(event, QKeyEvent):
            return False
        return self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Undo or redo in the box that has the keyboard; return whether the key is for that."""
        keys, box = QKeySequence(event.keyCombination()), self._window.focusWidget()
        undoes, redoes = keys in self._do.undo.shortcuts(), keys in self._do.redo.shortcuts()
        if not (undoes or redoes) or not _is_typed_in(box):
            return False
        is_able = _can_undo(box) if undoes else _can_redo(box)
        if not (is_able or self._answers):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut takes it, so that it comes as a press
        elif is_able:
            (box.undo if undoes else box.redo)()
        elif not (undoes and box.property(UNDOES_OFFERS) and self._messages.take_undo()):
            self._messages.show_message(self._in_vain(undoes=undoes))
        return True

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

    def _in_vain(self, *, undoes: bool) -> str:
        if undoes:
            return self.tr(
                "There is nothing more to undo in this box. In the text or in a list, Ctrl+Z takes "
                "back the last act."
            )
        return self.tr(
            "There is nothing to do again in this box. In the text or in a list, Ctrl+Y does the "
            "last act again."
        )

    @Slot(bool)
    def _follow(self, stood: bool) -> None:
        can_undo = stood or self._can_undo
        self._do.undo.setEnabled(can_undo)
        self._vain.setEnabled(self._answers and not can_undo)

    @Slot()
    def _undo(self) -> None:
        if not self._messages.take_undo():
            self.wanted.emit()


def _is_typed_in(part: QWidget | None) -> TypeGuard[_Box]:
    return isinstance(part, QLineEdit | QPlainTextEdit | QTextEdit) and not part.isReadOnly()


def _can_undo(box: _Box) -> bool:
    return box.isUndoAvailable() if isinstance(box, QLineEdit) else box.document().isUndoAvailable()


def _can_redo(box: _Box) -> bool:
    return box.isRedoAvailable() if isinstance(box, QLineEdit) else box.document().isRedoAvailable()
