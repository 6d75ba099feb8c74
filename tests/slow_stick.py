"""A file on a stick that gives its bytes only when it is let."""

from pathlib import Path
from threading import Event
from typing import ClassVar

PATIENCE = 20  # seconds after which it gives them all the same, so that nothing hangs for ever


class SlowStick(type(Path())):
    """A path like any other, but for its slowness: the first `ready` bytes come at once."""

    _sticks: ClassVar[dict[str, tuple[Event, int]]] = {}

    def hold(self, ready=0):
        """Give `ready` bytes, and then no more until `go_on`; return this path."""
        self._sticks[str(self)] = Event(), ready
        return self

    def go_on(self):
        """Give all the rest."""
        self._sticks[str(self)][0].set()

    def open(self, *args, **kwargs):
        return _SlowFile(super().open(*args, **kwargs), *self._sticks[str(self)])


class _SlowFile:
    def __init__(self, file, going, ready):
        self._file, self._going, self._ready = file, going, ready

    def __enter__(self):
        return self

    def __exit__(self, *_what):
        self._file.close()

    def read(self, size):
        if self._file.tell() + size > self._ready:
            self._going.wait(PATIENCE)
        return self._file.read(size)
