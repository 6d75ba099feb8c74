"""Keeps what is asked for between the first paint of the window and the begin of the session."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from viewer.shell.window import MainWindow


class EarlyActions(QObject):
    """Remembers the last action that needs the session; `release` has it done.

    After one that leads to the notebook letters are dropped: they may be those of a passphrase.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: QAction | None = None
        self._is_over = False
        do = window.actions_
        for action in (do.open, do.library, *do.places_of_archive):
            action.triggered.connect(partial(self._remember, action))

    def release(self) -> None:
        """Do what was asked for: the session has begun, and handles actions from now on."""
        self._is_over = True
        if self._wanted is not None:
            self._wanted.trigger()

    def _remember(self, action: QAction) -> None:
        if self._is_over:
            return
        self._wanted, do = action, self._window.actions_
        if action in (do.notebook, do.workshop):
            self._window.type_ahead.hold()
