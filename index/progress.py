"""How far slow work has come, and whether it was cancelled."""

from enum import Enum
from threading import Lock

from index.errors import Stopped


class Step(Enum):
    """What the work is doing."""

    WAITING = "waiting"
    READING = "reading"
    CHECKING = "checking"
    COMPARING = "comparing"
    COPYING = "copying"
    WRITING = "writing"
    LOOKING_UP = "looking up"


class Progress:
    """The progress of one piece of work: a worker thread writes it, another thread reads it.

    `done` of `total` is in bytes, in archives where archives are compared, in files where these are
    imported, in pages of one that takes long, or in the parts of which a file is written. `total`
    is 0 where it is not known.
    """

    def __init__(self) -> None:
        self.step = Step.WAITING
        self.done = self.total = 0
        self._lock = Lock()
        self._is_stopped = self._is_settled = False

    @property
    def is_stopped(self) -> bool:
        """Whether the work was cancelled."""
        return self._is_stopped

    def tell(self, step: Step, done: int = 0, total: int = 0) -> None:
        """Report how far the work has come. Raises Stopped where it was cancelled."""
        self.heed()
        self.step, self.done, self.total = step, done, total

    def tell_pages(self, done: int, total: int) -> None:
        """Report how many pages of a file are read, if it has any. Raises Stopped."""
        if total:
            self.tell(Step.READING, done, total)
        else:
            self.heed()

    def heed(self) -> None:
        """Raise Stopped where the work was cancelled."""
        if self._is_stopped:
            raise Stopped

    def stop(self) -> bool:
        """Cancel the work; return False where it is too late, since the work is settled."""
        with self._lock:
            self._is_stopped = not self._is_settled
            return self._is_stopped

    def settle(self) -> None:
        """Declare that the work can no longer be cancelled. Raises Stopped where it was already."""
        with self._lock:
            self.heed()
            self._is_settled = True

    def aside(self) -> "Progress":
        """Return the progress of a part of this work: it reports nothing and stops with it."""
        return _Aside(self)


class _Aside(Progress):
    """The progress of a part of some work, which stops where the whole is cancelled."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def heed(self) -> None:
        """Raise Stopped where the whole work was cancelled."""
        self._whole.heed()
