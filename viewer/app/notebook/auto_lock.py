"""Locks an unlocked notebook when the user has left the computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from viewer.app.context.app_services import AppServices
from viewer.notebook.service.keeper import Keeper
from viewer.platform.idle import Idle
from viewer.presenter.presentation_controller import PresentationController
from viewer.services.messages import Offer
from viewer.services.unwritten_words import UnwrittenWords

_MINUTE = 60  # seconds


class AutoLock(QObject):
    """Locks after some time without input, except in a presentation, and at sleep or screen lock.

    While nothing needs a passphrase, nothing is watched.
    """

    def __init__(
        self,
        services: AppServices,
        keeper: Keeper,
        presenting: PresentationController,
        unwritten: Callable[[], UnwrittenWords | None],
    ) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._choices = services.choices
        self._leaving = services.leaving
        self._messages = services.messages
        self._at_desk = unwritten
        self.idle = Idle(services.input_activity, self, self.minutes * _MINUTE)
        self._is_listening = False
        self.idle.near.connect(self._warn)
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

    @property
    def _unsaved(self) -> int:
        unwritten = self._at_desk()
        return self._keeper.unsaved + (len(unwritten.waiting) if unwritten else 0)

    @Slot()
    def _warn(self) -> None:
        """Say that it will lock, and try once more to write what would be lost."""
        if not (self._keeper.can_lock and self._unsaved):
            return
        told = self.tr(
            "%n change(s) could not be written yet. Satchel locks within a minute if nobody "
            "touches a key or the mouse, and they are lost then.",
            "",
            self._unsaved,
        )
        again = Offer(self.tr("Try again"), self._try_again, holds=lambda: self._unsaved > 0)
        self._messages.say(told, again)
        self._try_again()

    @Slot()
    def _try_again(self) -> None:
        self._keeper.try_again()
        if unwritten := self._at_desk():
            unwritten.write_again()

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
