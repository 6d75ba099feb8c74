"""How far a slow piece of work is, and whether anybody still wants it."""

from enum import Enum
from threading import Lock

from index.errors import Stopped


class Step(Enum):
    """What is being done."""

    WAITING = "waiting"
    READING = "reading"
    CHECKING = "checking"
    COMPARING = "comparing"
    COPYING = "copying"
    WRITING = "writing"
    LOOKING_UP = "looking up"


class Progress:
    """Told by who works and read by who waits for it, each on a thread of their own.

    `done` of `total` is in bytes, in archives where they are compared, or in whatever a file is
    written of; `total` is 0 where nobody knows how far it is.
    """

    def __init__(self) -> None:
        self.step = Step.WAITING
        self.done = self.total = 0
        self._lock = Lock()
        self._is_stopped = self._is_settled = False

    @property
    def is_stopped(self) -> bool:
        """Whether nobody wants the work any more."""
        return self._is_stopped

    def tell(self, step: Step, done: int = 0, total: int = 0) -> None:
        """Say how far the work is. Raises Stopped."""
        self.heed()
        self.step, self.done, self.total = step, done, total

    def heed(self) -> None:
        """Raise Stopped where nobody wants the work any more."""
        if self._is_stopped:
            raise Stopped

    def stop(self) -> bool:
        """Have the work given up; return False where it is too late for that."""
        with self._lock:
            self._is_stopped = not self._is_settled
            return self._is_stopped

    def settle(self) -> None:
        """Say that from now on the work is done to its end. Raises Stopped."""
        with self._lock:
            self.heed()
            self._is_settled = True

    def aside(self) -> "Progress":
        """Return a pace for work that is a part of this one, and says nothing of its own."""
        return _Aside(self)


class _Aside(Progress):
    """Stops where the work stops that it is a part of."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def heed(self) -> None:
        """Raise Stopped where nobody wants the whole any more."""
        self._whole.heed()
