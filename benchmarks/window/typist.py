"""Types at an even speed: on the keyboard of an X server, or by Qt events."""

import subprocess
import time
from threading import Thread
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from benchmarks.window.watch import now

A_SECOND = 30  # letters
_BETWEEN = 1000 // A_SECOND  # milliseconds


class Typist(Protocol):
    """Replaces the text of the search box by typing."""

    def type(self, text: str) -> None:
        """Begin to type `text`; return at once."""

    @property
    def types(self) -> bool:
        """Whether the typing is still going on."""


class OnKeyboard:
    """Types by xdotool in another process, after setting the keyboard layout of the text.

    For letters that the layout lacks, xdotool would remap keys while it types, and some get lost.
    It is told to sleep after each letter, since its own delay is half as long in some versions.
    """

    def __init__(self) -> None:
        self._hands: subprocess.Popen[bytes] | None = None
        self._layout = ""

    def type(self, text: str) -> None:
        """Begin to type `text`; return at once."""
        layout = "us" if text.isascii() else "ru"
        if layout != self._layout:
            subprocess.run(["setxkbmap", layout], check=True)
            self._layout = layout
        order = ["xdotool", "key", "End", "key", "shift+Home"]
        for letter in text:
            order += ["type", "--delay", "0", "--args", "1", letter, "sleep", str(_BETWEEN / 1000)]
        self._hands = subprocess.Popen(order)

    @property
    def types(self) -> bool:
        """Whether the typing is still going on."""
        return self._hands is not None and self._hands.poll() is None


class OffScreen:
    """Posts key events to Qt from another thread."""

    def __init__(self, box: QLineEdit) -> None:
        self._box = box
        self._hands: Thread | None = None

    def type(self, text: str) -> None:
        """Begin to type `text`; return at once."""
        self._box.selectAll()
        self._hands = Thread(target=self._press, args=(text,))
        self._hands.start()

    @property
    def types(self) -> bool:
        """Whether the typing is still going on."""
        return self._hands is not None and self._hands.is_alive()

    def _press(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(int(now()))
                QCoreApplication.postEvent(self._box, event)
            time.sleep(_BETWEEN / 1000)
