"""Builds the index of an archive in the background, and reports its progress."""

from functools import partial
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from index import OpenArchive
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks

BESIDE = 2_000  # passages: a smaller index is ready before anybody has typed a word
TIDIED = 2_000  # milliseconds after which garbage of the archive before is collected
_TOLD = 0.5  # seconds between two reports of progress
_TYPING = 0.3  # seconds after a letter in which another is likely
_REST = 0.012  # seconds of sleep: three times as long as a stretch of work
_BEAT = 10  # milliseconds between two beats of a window that has nothing to do
_BUSY = 0.015  # seconds without a beat after which the window is at work
_MOST_REST = 0.1  # seconds that are waited for it
_FIRST = 1_000  # passages that are indexed however low the battery is: they can be searched then
LOOKED = 10.0  # seconds between two looks at the battery
_WAITED = 0.1  # seconds between two questions whether to go on


class IndexBuilder(QObject):
    """Builds one archive's index. `changed` is emitted when it holds more, or all.

    `cache` is the folder in which a large index is kept, or None. The builder of the archive
    `before` is stopped. On a battery that is less than half full a large index `waits` for power,
    or for somebody to `hasten` it.
    """

    changed = Signal()
    _advanced = Signal(int, int)
    _waiting = Signal(bool)

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
        self._typed = self._beaten = 0.0
        self._beats = QTimer(self, interval=_BEAT)
        self._beats.timeout.connect(self._beat)
        self.done = 0
        self.total = archive.size
        self.complete = self.waits = False
        archive.index_comes = self.is_large
        self._advanced.connect(self._advance)  # emitted on another thread, and queued
        self._waiting.connect(self._wait)
        self._is_hastened = self._is_low = False
        self._looked = 0.0
        self._follows_large = before is not None and before.leaves_much
        if before is not None:
            before.stop()
        self._turn = 0  # how often the content changed
        self._is_begun = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(TIDIED)
        self._idle.timeout.connect(self._tidy)

    @property
    def is_large(self) -> bool:
        """Whether the index is built on a thread of its own, while the archive is read."""
        return self.total >= BESIDE

    @property
    def leaves_much(self) -> bool:
        """Whether there is much garbage to collect once another archive is read."""
        return self.is_large or self._follows_large

    @Slot()
    def start(self) -> None:
        """Build the index, or take it from the cache, unless it was stopped.

        A large index can be searched as far as it is built.
        """
        if not self._wanted:
            return
        turn, self._is_begun = self._turn, True
        self._beat()
        self._beats.start()
        if self.is_large:  # else collections take longer and longer while it is built
            self._tasks.garbage_collector.leave_alone()
        run = self._tasks.run_on_indexing if self.is_large else self._tasks.run
        run(
            lambda: self._archive.build_index(
                self._advanced.emit, partial(self._is_stopped, turn), self._cache
            ),
            then=partial(self._finish, turn),
            failed=self._fail,
        )

    def renew(self) -> None:
        """Build the index anew, with the next search: the content of the archive has changed.

        It is not stored, since the next change puts it out of date.
        """
        self._turn += 1
        self._beats.stop()
        self._cache, self._is_begun = None, False
        self.complete, self.done, self.total = False, 0, self._archive.size
        self._archive.index_comes = self.is_large

    def look_again(self) -> None:
        """Build the index again if it is not complete any more: a stored one was damaged."""
        if self.complete and not self._archive.is_indexed:
            self.complete, self.done = False, 0
            self.start()

    def stop(self) -> None:
        """Stop building: nobody reads the archive any more."""
        self._wanted = False
        self._beats.stop()

    def hasten(self) -> None:
        """Go on, however low the battery is: somebody asks for the whole."""
        self._is_hastened = True

    def give_way(self) -> None:
        """Work more slowly for a moment: somebody is typing."""
        self._typed = monotonic()
        if not self._is_begun:
            self.start()

    @Slot()
    def _beat(self) -> None:
        self._beaten = monotonic()

    def _is_stopped(self, turn: int) -> bool:
        """Return whether to stop; sleep first if somebody is typing, or the window is at work.

        It would wait for this thread whenever it comes back from Qt. Called every few ms. While
        the battery is low, this does not return.
        """
        begun = monotonic()
        if self.is_large and begun - self._typed < _TYPING:
            sleep(_REST)
        while monotonic() - self._beaten > _BUSY and monotonic() - begun < _MOST_REST:
            sleep(_REST)
        has_waited = False
        while self._is_wanted(turn) and self._spares_power():
            if not has_waited:
                has_waited = True
                self._waiting.emit(True)
            sleep(_WAITED)
        if has_waited:
            self._waiting.emit(False)
        return not self._is_wanted(turn)

    def _is_wanted(self, turn: int) -> bool:
        return self._wanted and turn == self._turn

    def _spares_power(self) -> bool:
        """Return whether to wait for power. The battery is looked at now and then."""
        if self._is_hastened or not self.is_large or self.done < _FIRST:
            return False
        if monotonic() - self._looked >= LOOKED:
            from viewer.platform import battery  # noqa: PLC0415  for a large archive only

            self._looked, self._is_low = monotonic(), battery.is_low()
        return self._is_low

    @Slot(bool)
    def _wait(self, waits: bool) -> None:
        self.waits = waits
        (self._beats.stop if waits else self._beats.start)()
        self.changed.emit()

    @Slot(int, int)
    def _advance(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        if monotonic() - self._told > _TOLD and not self.complete:
            self._told = monotonic()
            if self.is_large:
                self._tasks.garbage_collector.leave_alone()
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._beats.stop()
        self._messages.report(error)

    def _finish(self, turn: int, complete: bool) -> None:
        if turn != self._turn:
            return
        self._beats.stop()
        self.complete = complete
        if complete:
            if self.is_large:
                self._tasks.garbage_collector.leave_alone()
            self.changed.emit()
            if self._follows_large:
                self._idle.start()

    @Slot()
    def _tidy(self) -> None:
        """Collect the garbage of a large archive when nobody types: it delays the window."""
        if monotonic() - self._typed < TIDIED / 1_000:
            self._idle.start()
        elif self._wanted:
            self._follows_large = False
            self._tasks.garbage_collector.look_again()
            if self.is_large:
                self._tasks.garbage_collector.leave_alone()
