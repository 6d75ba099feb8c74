"""Carries out what the keys of a presentation ask for."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent

from viewer.platform.idle import since_start
from viewer.presenter import keys
from viewer.presenter.keys import ENTER, MODIFIERS, PresenterCommand, asked_by
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.slides.slide import SlideKind

_ONCE = {
    PresenterCommand.LEAVE,
    PresenterCommand.BLACK,
    PresenterCommand.WHITE,
    PresenterCommand.CALM,
    PresenterCommand.FREEZE,
    PresenterCommand.LIGHT,
    PresenterCommand.HOLD,
    PresenterCommand.PAUSE,
    PresenterCommand.SWAP,
    PresenterCommand.OVERVIEW,
    PresenterCommand.KEYS,
}
"""What a second press at once would undo, or end."""
_MOST_DIGITS = 4


class PresentKeys(QObject):
    """Carries out the commands of a presentation; `wanted` carries those for a window.

    `typed_changed` carries the number typed so far, which Enter goes to.
    """

    wanted = Signal(PresenterCommand)
    typed_changed = Signal(str)

    def __init__(self, show: Presentation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._typed = ""
        self._done: dict[PresenterCommand, float] = {}  # when each was asked for last
        self._has_uncovered = False  # whether the last step forward removed a cover

    @property
    def typed(self) -> str:
        """The number typed so far."""
        return self._typed

    def forget(self) -> None:
        """Discard the number typed so far, and the first press of what needs two."""
        self._show.swap.end()
        self._type("")

    def is_same_press(self, event: QKeyEvent) -> bool:
        """Return whether the key was pressed a moment ago, and would undo what it did."""
        asked = asked_by(event)
        is_alone = event.isAutoRepeat() or event.modifiers() & MODIFIERS
        return asked is not None and not is_alone and self._is_again(asked)

    @Slot()
    def settle(self) -> None:
        """Ignore Esc for a moment, and Enter before a care note: a part of a window took one."""
        now = since_start()
        self._done |= {PresenterCommand.LEAVE: now, PresenterCommand.NEXT: now}

    def press(self, event: QKeyEvent) -> bool:
        """Do what the pressed key is for; return whether it is for anything.

        A held key acts once: the room sees no slide that nobody asked for.
        """
        asked = asked_by(event)
        if asked is not PresenterCommand.SWAP:
            self._show.swap.end()
        if event.modifiers() & MODIFIERS:
            return False
        if event.isAutoRepeat():
            return True
        if event.text().isdecimal():
            self._type((self._typed + event.text())[-_MOST_DIGITS:])
            return True
        number = self._typed
        self._type("")
        if number and event.key() in ENTER:
            self.settle()
            self._show.go_to_place(int(number))
            return True
        only_discards = number and asked is PresenterCommand.LEAVE
        if asked is not None and not only_discards:
            self._do(asked)
        return asked is not None

    def do(self, asked: PresenterCommand) -> None:
        """Do what a button asks for."""
        if not self._is_again(asked):
            self._do(asked)

    def _is_again(self, asked: PresenterCommand) -> bool:
        """Return whether `asked` is the same press as the one before; note it otherwise."""
        now = since_start()
        if asked in _ONCE and now - self._done.get(asked, -keys.TWICE) < keys.TWICE:
            return True
        if asked in _ONCE:
            self._done[asked] = now
        return False

    def _do(self, asked: PresenterCommand) -> None:
        show = self._show
        if asked is not PresenterCommand.SWAP:
            show.swap.end()  # a button
        match asked:
            case PresenterCommand.NEXT:
                self._go_on()
            case PresenterCommand.PREVIOUS:
                show.step_back()
            case PresenterCommand.FIRST:
                show.go_to(0)
            case PresenterCommand.LAST:
                show.go_to(show.count - 1)
            case PresenterCommand.SKIP:
                show.skip()
            case _:
                self._change_what_is_seen(asked)

    def _go_on(self) -> None:
        """Go on, unless a second press at once would pass a care note, or the words after it.

        Nor does it pass what the first press uncovered: the room may not have seen that before.
        """
        show, now = self._show, since_start()
        is_covered = show.in_room is None
        is_warned_of = not is_covered and show.items[show.number][0].kind is SlideKind.CARE
        holds = is_warned_of or (self._has_uncovered and not is_covered)
        last = self._done.get(PresenterCommand.NEXT, -keys.TWICE)
        if not (holds and now - last < keys.TWICE):
            self._done[PresenterCommand.NEXT], self._has_uncovered = now, is_covered
            show.advance()

    def _change_what_is_seen(self, asked: PresenterCommand) -> None:
        show = self._show
        covers = {
            PresenterCommand.BLACK: RoomSees.BLACK,
            PresenterCommand.WHITE: RoomSees.WHITE,
            PresenterCommand.CALM: RoomSees.CALM,
        }
        simple = {
            PresenterCommand.LIGHT: show.setting.toggle_light,
            PresenterCommand.LEAVE: show.leave,
            PresenterCommand.STAY: show.stay,
        }
        if asked in covers:
            show.toggle(covers[asked])
        elif asked in simple:
            simple[asked]()
        elif asked in (PresenterCommand.LARGER, PresenterCommand.SMALLER):
            show.setting.enlarge(1 if asked is PresenterCommand.LARGER else -1)
        else:
            self.wanted.emit(asked)

    def _type(self, digits: str) -> None:
        if digits != self._typed:
            self._typed = digits
            self.typed_changed.emit(digits)
