"""Counts how often Shift was pressed and let go alone."""

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
    """Told of every key and button in turn, it says when Shift was tapped TIMES, alone.

    Windows tell it of keys (`tell`); where no window answers, who reads the keyboard tells it of
    Shift (`press`, `release`) and that there was anything else (`forget`).

    A capital, Alt+Shift, both Shifts at once or a click begin the count anew, so that neither
    typing nor changing the layout of the keyboard comes to it.
    """

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._pressed: float | None = None  # when Shift went down, if nothing else did since
        self._taps: list[float] = []  # when each began

    def forget(self) -> None:
        """Begin the count anew: something else was pressed."""
        self._pressed = None
        self._taps.clear()

    def tell(self, event: QKeyEvent) -> bool:
        """Count a key; say whether this ends the last of the taps."""
        if event.key() != Qt.Key.Key_Shift:
            if event.type() is not QEvent.Type.KeyRelease:  # else it is of a key pressed before
                self.forget()
        elif event.isAutoRepeat():
            pass  # a Shift that is held, as for many capitals
        elif event.type() is QEvent.Type.KeyPress:
            self.press(alone=not event.modifiers() & _HELD)
        elif event.type() is QEvent.Type.KeyRelease:
            return self.release()
        return False

    def press(self, *, alone: bool = True) -> None:
        """Count that Shift went down; `alone` says that it is not held with Ctrl or Alt."""
        if alone and self._pressed is None:
            self._pressed = self._now()
        else:  # the other Shift, or one held with Ctrl or Alt
            self.forget()

    def release(self) -> bool:
        """Count that Shift was let go; say whether this ends the last of the taps."""
        if self._pressed is None:
            return False
        self._taps = [*self._taps, self._pressed][-TIMES:]
        self._pressed = None
        done = len(self._taps) == TIMES and self._now() - self._taps[0] <= WITHIN
        if done:
            self.forget()
        return done
