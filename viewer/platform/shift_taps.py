"""Counts taps of Shift: pressed and released alone."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

TIMES = 3
WITHIN = 5.0  # seconds
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ShiftTaps:
    """Reports when Shift was tapped alone TIMES times; it is told of all keys and buttons in turn.

    Windows pass key events to `tell`; where no window responds, the reader of the keyboard reports
    Shift (`press`, `release`) and other input (`forget`).

    A capital, Alt+Shift, both Shifts at once or a click restart the count, so that neither typing
    nor a change of the keyboard layout completes it.
    """

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self.now = now
        self._pressed: float | None = None  # when Shift went down, if nothing else did since
        self._taps: list[float] = []  # when each tap began
        self.is_down = False  # as far as was told, alone or not

    def copied(self) -> "ShiftTaps":
        """Return another that has counted the same. For any thread."""
        other = ShiftTaps(self.now)
        other._pressed, other._taps = self._pressed, [*self._taps]
        other.is_down = self.is_down
        return other

    @property
    def is_begun(self) -> bool:
        """Whether anything is counted."""
        return self._pressed is not None or bool(self._taps)

    @property
    def is_pressed(self) -> bool:
        """Whether Shift is down, as far as was told, and nothing else was pressed since."""
        return self._pressed is not None

    def forget(self) -> None:
        """Restart the count: something else was pressed."""
        self._pressed = None
        self._taps.clear()

    def tell(self, event: QKeyEvent) -> bool:
        """Count a key event; return whether it completes the last tap."""
        if event.key() != Qt.Key.Key_Shift:
            if event.type() is not QEvent.Type.KeyRelease:  # a release is of a key pressed before
                self.forget()
        elif event.isAutoRepeat():
            pass  # a held Shift, as for many capitals
        elif event.type() is QEvent.Type.KeyPress:
            self.press(alone=not event.modifiers() & _HELD)
        elif event.type() is QEvent.Type.KeyRelease:
            return self.release()
        return False

    def press(self, *, alone: bool = True, at: float | None = None) -> None:
        """Count that Shift went down, now or `at`; `alone` means without Ctrl or Alt."""
        self.is_down = True
        if alone and self._pressed is None:
            self._pressed = self.now() if at is None else at
        else:  # the other Shift, or one with Ctrl or Alt
            self.forget()

    def release(self, *, at: float | None = None) -> bool:
        """Count that Shift was released, now or `at`; return whether the taps are complete."""
        self.is_down = False
        if self._pressed is None:
            return False
        self._taps = [*self._taps, self._pressed][-TIMES:]
        self._pressed = None
        now = self.now() if at is None else at
        done = len(self._taps) == TIMES and now - self._taps[0] <= WITHIN
        if done:
            self.forget()
        return done
