"""Asks before a window closes while something is presented, and keeps its language until then."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from viewer.presenter.presentation_controller import PresentationController
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow


class RunningPresentation(QObject):
    """Holds a window while a presentation runs, until the trainer ends that there."""

    def __init__(
        self, window: MainWindow, presenting: PresentationController, app: QGuiApplication
    ) -> None:
        super().__init__(window)
        self._window, self._presenting, self._app = window, presenting, app
        self._others = window.may_close
        self._asked = ""
        window.may_close = self.may_close
        window.actions_.quit.setAutoRepeat(False)  # a held key would answer what others ask
        window.closing.connect(presenting.end)
        presenting.ended.connect(self._let_go)

    def may_close(self, again: Callable[[], object]) -> bool:
        """Return whether the window may close, or do `again` what was asked of it.

        Where a presentation runs, it may not, and the window asks. Only its buttons answer: keys
        and clicks that close do not.
        """
        if self._presenting.audience and not self._app.isSavingSession():
            self._ask(again)
            return False
        return self._others(again)

    def may_be_replaced(self) -> bool:
        """Return whether a window in another language may take its place.

        It would end a presentation that runs, and its report: the trainer ends that first.
        """
        if not self._presenting.audience:
            return True
        self._asked = self.tr(
            "A presentation is running. End it before you choose another language."
        )
        self._tell(Offer(self.tr("Go on presenting"), self._go_on))
        return False

    def _ask(self, again: Callable[[], object]) -> None:
        if again == self._window.close:
            self._asked = self.tr("A presentation is running. End it and close Satchel?")
            end = self.tr("End and close")
        else:
            self._asked = self.tr("A presentation is running. End it first?")
            end = self.tr("End it")
        stay = Offer(self.tr("Go on presenting"), self._presenting.come_forward)
        self._tell(Offer(end, partial(self._end, again), beside=stay, is_answer=True))

    def _tell(self, offer: Offer) -> None:
        self._window.messages.show_message(self._asked, offer)
        if not self._presenting.is_before_room:  # else the room would see the window
            self._window.activateWindow()

    def _go_on(self) -> None:
        self._let_go()
        self._presenting.come_forward()

    def _end(self, again: Callable[[], object]) -> None:
        self._presenting.end()
        again()

    @Slot()
    def _let_go(self) -> None:
        """Take away what was asked or said while the presentation ran."""
        if self._asked and self._window.messages.text == self._asked:
            self._window.messages.leave_place()
