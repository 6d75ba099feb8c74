"""Measures what a typist notices: the delay of each letter and of the list, and freezes."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.screens.search.hits import HitList
from viewer.screens.search.page import SearchScreen

TICK = 2  # milliseconds between two checks of the event loop
_WRAPS = 1 << 32  # milliseconds after which the clock of an X server wraps around


def delayed() -> float:
    """Return the milliseconds that this thread was ready to run without a core; 0 if unknown."""
    try:
        told = Path("/proc/thread-self/schedstat").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(told.split()[1]) / 1_000_000


def now() -> float:
    """Return the milliseconds of the clock of X events on Linux, which is monotonic."""
    return 1000 * time.monotonic()


@dataclass
class Noticed:
    """The figures of one typed text, in milliseconds.

    `keys` are the times from each letter's press until it was painted, `blocks` the times between
    two turns of the event loop, and `own` these without waits for a core. `first` and `last` are
    when the first and the last letter were pressed, and `listed` when the list of the whole text
    was painted, 0 before that.
    """

    keys: list[float] = field(default_factory=list)
    blocks: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    first: float = 0.0
    last: float = 0.0
    listed: float = 0.0


class Watch(QObject):
    """Watches the search box and the hit list of one window."""

    def __init__(self, box: QWidget, screen: SearchScreen) -> None:
        super().__init__()
        self._box, self._screen = box, screen
        self._viewport = screen.findChild(HitList).viewport()
        self._text = ""
        self._pressed: list[float] = []
        self.noticed = Noticed()
        self._turned, self._delayed = now(), delayed()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(TICK)
        for widget in (box, self._viewport):
            widget.installEventFilter(self)

    def begin(self, text: str) -> Noticed:
        """Begin to measure `text`, and return its figures, which are filled in later."""
        self._text, self._pressed = text, []
        self.noticed = Noticed()
        self._turned, self._delayed = now(), delayed()
        return self.noticed

    def end(self) -> None:
        """Stop watching."""
        self._timer.stop()
        for widget in (self._box, self._viewport):
            widget.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Record paint and key events, and let all events pass."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._seen if watched is self._box else self._list_seen)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text():
            self._pressed.append(event.timestamp())
        return False

    def _seen(self) -> None:
        """Record the delay of the letters that were painted in the box."""
        here = now()
        took = [(here - pressed) % _WRAPS for pressed in self._pressed]
        self.noticed.keys += took
        if took:
            self.noticed.first = self.noticed.first or here - took[0]
            self.noticed.last = here - took[-1]
        self._pressed = []

    def _list_seen(self) -> None:
        if not self.noticed.listed and self._screen.answered_query == self._text:
            self.noticed.listed = now()

    def _turn(self) -> None:
        here, waited = now(), delayed()
        self.noticed.blocks.append(here - self._turned)
        self.noticed.own.append(here - self._turned - (waited - self._delayed))
        self._turned, self._delayed = here, waited
