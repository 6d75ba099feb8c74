"""Limits how much all lists together lay out in one turn of the event loop."""

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from viewer.ui.look.text_cost import text_cost

_MOST = 60_000  # what is laid out in one turn, as `text_cost` counts it: 6 to 15 ms
_LONG = 0.5  # seconds: code that runs for longer without a turn is not held up


class TurnBudget:
    """Counts what is laid out in a turn. One row may always be, however long its words are."""

    def __init__(self) -> None:
        self._spent, self._begun = 0, 0.0

    def takes(self, words: str) -> bool:
        """Return whether a row with `words` may still be laid out in this turn, and count it."""
        cost = text_cost(words)
        if monotonic() - self._begun > _LONG:
            self._spent = 0
        if self._spent and self._spent + cost > _MOST:
            return False
        if not self._spent:
            self._begun = monotonic()
            QTimer.singleShot(0, self._renew)
        self._spent += cost
        return True

    def _renew(self) -> None:
        self._spent = 0


TURN = TurnBudget()
"""The budget of the present turn."""


def paint_later(view: QWidget) -> None:
    """Paint `view` in a turn of its own, after that which fills it with many rows."""
    view.setUpdatesEnabled(False)
    QTimer.singleShot(1, view, lambda: view.setUpdatesEnabled(True))
