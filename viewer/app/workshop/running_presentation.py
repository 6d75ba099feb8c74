"""Asks before a window closes while something is presented."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from viewer.presenter.presentation_controller import PresentationController
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow


class RunningPresentation(QObject):
    """Holds a window once while a presentation runs, and ends that with the window."""

    def __init__(
        self, window: MainWindow, presenting: PresentationController, app: QGuiApplication
    ) -> None:
        super().__init__(window)
        self._window, self._presenting, self._app = window, presenting, app
        self._others = window.may_close
        window.may_close = self.may_close
        window.actions_.quit.setAutoRepeat(False)  # a key that is held would answer
        window.closing.connect(presenting.end)
        presenting.ended.connect(self._let_go)

    def may_close(self, again: Callable[[], object]) -> bool:
        """Return whether the window may close; where a presentation runs, ask in the window.

        Doing the same again, while the question is still there, ends the presentation.
        """
        if self._presenting.audience and not self._app.isSavingSession():
            if self._window.messages.text != self._question:
                self._ask(again)
                return False
            self._presenting.end()
        return self._others(again)

    @property
    def _question(self) -> str:
        return self.tr("A presentation is running. End it?")

    def _ask(self, again: Callable[[], object]) -> None:
        end = Offer(self.tr("End it"), partial(self._end, again))
        self._window.messages.show_message(self._question, end)
        if not self._presenting.is_before_room:  # else the room would see the window
            self._window.activateWindow()

    def _end(self, again: Callable[[], object]) -> None:
        self._presenting.end()
        again()

    @Slot()
    def _let_go(self) -> None:
        """Take the question away: the presentation has ended."""
        if self._window.messages.text == self._question:
            self._window.messages.leave_place()
