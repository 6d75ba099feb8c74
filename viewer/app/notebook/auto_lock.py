"""Locks an unlocked notebook when the user has left the computer."""

from PySide6.QtCore import QObject, Slot

from viewer.app.context.app_services import AppServices
from viewer.notebook.service.keeper import Keeper
from viewer.platform.idle import Idle
from viewer.presenter.presentation_controller import PresentationController

_MINUTE = 60  # seconds


class AutoLock(QObject):
    """Locks after some time without input, except in a presentation, and at sleep or screen lock.

    While nothing needs a passphrase, nothing is watched.
    """

    def __init__(
        self, services: AppServices, keeper: Keeper, presenting: PresentationController
    ) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._choices = services.choices
        self._leaving = services.leaving
        self.idle = Idle(services.input_activity, self, self.minutes * _MINUTE)
        self._is_listening = False
        self.idle.due.connect(self._lock)
        keeper.state_changed.connect(self._follow)
        presenting.begun.connect(self._hold)
        presenting.ended.connect(self._let_go)

    @property
    def minutes(self) -> int:
        """The minutes without a key or a click before it locks."""
        return self._choices.now.lock_after

    @Slot(int)
    def wait_for(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        self._choices.keep(lock_after=minutes)
        self.idle.seconds = minutes * _MINUTE

    @Slot()
    def _follow(self) -> None:
        if not self._keeper.can_lock:
            self.idle.end()
            return
        self.idle.begin()
        if not self._is_listening:
            from viewer.platform.system_events import SystemEvents  # noqa: PLC0415  most never lock

            self._is_listening = True
            interrupting = SystemEvents(self)
            interrupting.came.connect(self._lock)
            interrupting.listen()

    @Slot()
    def _lock(self) -> None:
        if self._keeper.can_lock:
            self._leaving.lock()

    @Slot()
    def _hold(self) -> None:
        self.idle.hold(held=True)

    @Slot()
    def _let_go(self) -> None:
        self.idle.hold(held=False)
