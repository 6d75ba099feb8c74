"""Makes the index of an archive while the reader reads, and tells how far it is."""

from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from index import OpenArchive
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks

BESIDE = 2_000  # passages: the index of fewer is there before anybody has typed a word
TIDIED = 2_000  # milliseconds after which what is left of the archive before is cleared up
_TOLD = 0.5  # seconds between two tellings
_TYPING = 0.3  # seconds after a letter in which another is likely
_REST = 0.012  # seconds: thrice what is worked without a rest


class IndexBuilder(QObject):
    """One archive's index. `changed` tells that it holds more, or all.

    `cache` is the folder in which the index of a large one is kept, or None. That of the archive
    `before` is left as it is.
    """

    changed = Signal()
    _advanced = Signal(int, int)

    def __init__(
        self,
        archive: OpenArchive,
        cache: Path | None,
        tasks: Tasks,
        messages: Messages,
        before: "IndexBuilder | None" = None,
    ) -> None:
        super().__init__()
        self._archive = archive
        self._cache = cache
        self._tasks = tasks
        self._messages = messages
        self._wanted = True
        self._told = 0.0
        self._typed = 0.0
        self.done = 0
        self.total = archive.size
        self.complete = False
        archive.index_comes = self.is_large
        self._advanced.connect(self._advance)  # comes from another thread, and is queued
        self._follows_large = before is not None and before.leaves_much
        if before is not None:
            before.stop()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(TIDIED)
        self._idle.timeout.connect(self._tidy)

    @property
    def is_large(self) -> bool:
        """Whether the index is made beside all else."""
        return self.total >= BESIDE

    @property
    def leaves_much(self) -> bool:
        """Whether there is much to clear up once another archive is read."""
        return self.is_large or self._follows_large

    @Slot()
    def start(self) -> None:
        """Make the index, or take it from the folder of kept ones, unless it was stopped.

        A large one can be searched as far as it is made.
        """
        if not self._wanted:
            return
        if self.is_large:  # else to clear up takes longer and longer while it is made
            self._tasks.garbage_collector.leave_alone()
        run = self._tasks.run_beside if self.is_large else self._tasks.run
        run(
            lambda: self._archive.build_index(self._advanced.emit, self._is_stopped, self._cache),
            then=self._finish,
            failed=self._messages.report,
        )

    def stop(self) -> None:
        """Leave it as it is: nobody reads the archive any more."""
        self._wanted = False

    def give_way(self) -> None:
        """Go on more slowly for a moment: somebody is typing."""
        self._typed = monotonic()

    def _is_stopped(self) -> bool:
        """Say so to the thread that makes it, which asks every few milliseconds."""
        if self.is_large and monotonic() - self._typed < _TYPING:
            sleep(_REST)
        return not self._wanted

    @Slot(int, int)
    def _advance(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        if monotonic() - self._told > _TOLD and not self.complete:
            self._told = monotonic()
            if self.is_large:
                self._tasks.garbage_collector.leave_alone()
            self.changed.emit()

    def _finish(self, complete: bool) -> None:
        self.complete = complete
        if complete:
            if self.is_large:
                self._tasks.garbage_collector.leave_alone()
            self.changed.emit()
            if self._follows_large:
                self._idle.start()

    @Slot()
    def _tidy(self) -> None:
        """Clear up after a large archive, when nobody types: it holds the window up a little."""
        if monotonic() - self._typed < TIDIED / 1_000:
            self._idle.start()
        elif self._wanted:
            self._follows_large = False
            self._tasks.garbage_collector.look_again()
            if self.is_large:
                self._tasks.garbage_collector.leave_alone()
