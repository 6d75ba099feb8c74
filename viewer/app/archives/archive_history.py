"""The archives opened in this sitting, in order, with the ways back and forward."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from index import Value, replace
from viewer.app.archives.trust import Judge, Judged
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.services.work_progress import Work, WorkProgress
from viewer.shell.stay import Stay

_MOST = 40  # archives in the history


class ArchiveVisit(Value):
    """An archive that was open: its file, and where the reader was in it.

    An archive is identified by the SHA-256 of its file: another edition is another archive.
    """

    path: Path
    sha256: str
    stay: Stay | None = None


class ArchiveHistory(QObject):
    """The history of archives, kept for this sitting only.

    Within an archive, each tab has its own history; this one goes on where that ends. `wanted` asks
    to return to a visit, `list_wanted` to show a list of hits in several archives again. `changed`
    is emitted when the ways back or forward changed. `leaving` returns where the reader is now.
    """

    wanted = Signal(object)
    list_wanted = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.leaving: Callable[[], Stay | None] = _nowhere
        self._visits: list[ArchiveVisit] = []
        self._at = -1
        self._stay: Stay | None = None
        self._expected: ArchiveVisit | None = None

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Whether there is an archive to go back to, and one to go forward to."""
        return self._at > 0, self._at + 1 < len(self._visits)

    @property
    def visited(self) -> tuple[Path, ...]:
        """The files of the archives that were open, the present one last."""
        at = self._at + 1
        return tuple(each.path for each in (*self._visits[at:], *self._visits[:at]))

    def back(self) -> None:
        """Ask for the archive before."""
        self._go(self._at - 1)

    def forward(self) -> None:
        """Ask for the archive after."""
        self._go(self._at + 1)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._visits):
            self.wanted.emit(self._visits[number])

    def expect(self, visit: ArchiveVisit) -> None:
        """Expect `visit` as the next archive opened."""
        self._expected = visit

    def arrive(self, path: Path, sha256: str) -> None:
        """Record that an archive is opened: a new one, or the expected one."""
        visit, self._expected = self._expected, None
        known = self._number_of(visit)
        if visit is not None and known is not None:
            self._leave()
            self._at, self._stay = known, visit.stay
        else:
            self._leave_for_good()
            before = self._visits[: self._at + 1]
            self._visits = [*before[1 - _MOST :], ArchiveVisit(path, sha256)]
            self._at, self._stay = len(self._visits) - 1, None
        self.changed.emit()

    def stay_here(self) -> None:
        """Have the open archive shown anew where the reader is now."""
        self._stay = self.leaving()

    def take_stay(self) -> Stay | None:
        """Return, once, where the reader was in the opened archive; None for its beginning."""
        stay, self._stay = self._stay, None
        return stay

    def drop(self, visit: ArchiveVisit) -> None:
        """Remove `visit`: it cannot be returned to."""
        number = self._number_of(visit)
        if number is not None:
            del self._visits[number]
            self._at -= number < self._at
            self.changed.emit()

    @Slot()
    def forget_forward(self) -> None:
        """Remove the visits after the present one: the reader has gone another way."""
        if self.can_go[1]:
            del self._visits[self._at + 1 :]
            self.changed.emit()

    def _number_of(self, visit: ArchiveVisit | None) -> int | None:
        return next((n for n, each in enumerate(self._visits) if each is visit), None)

    def _leave(self) -> None:
        """Record where the reader is now."""
        stay = self.leaving()
        if stay is not None and self._at >= 0:
            self._visits[self._at] = replace(self._visits[self._at], stay=stay)

    def _leave_for_good(self) -> None:
        """Record where the reader is, except at a hit that led only back to its list."""
        stay = self.leaving()
        if stay is None or self._at < 0:
            return
        stay = replace(stay, tabs=stay.tabs.before_results)
        if stay.tabs.is_nowhere:
            del self._visits[self._at]
            self._at -= 1
        else:
            self._visits[self._at] = replace(self._visits[self._at], stay=stay)


class ArchiveReturn(QObject):
    """Opens an archive of this sitting again; `returned` carries it, if it is unchanged.

    It is judged like any other, and refused if it would be refused now. Nothing is asked.
    """

    returned = Signal(object)

    def __init__(
        self,
        history: ArchiveHistory,
        judge: Judge,
        pacing: WorkProgress,
        tasks: Tasks,
        messages: Messages,
    ) -> None:
        super().__init__(history)
        self._history = history
        self._judge = judge
        self._pacing = pacing
        self._tasks = tasks
        self._messages = messages
        history.wanted.connect(self._begin)

    @Slot(object)
    def _begin(self, visit: ArchiveVisit) -> None:
        work = self._pacing.begin(visit.path.name, self._tasks.leave_files)
        self._tasks.run_on_files(
            partial(self._judge.judge, visit.path, work.pace),
            then=partial(self._weigh, work, visit),
            failed=partial(self._refuse, work, visit),
        )

    def _weigh(self, work: Work, visit: ArchiveVisit, judged: Judged) -> None:
        if not self._pacing.end(work):
            return
        if judged.is_known and judged.received.sha256 == visit.sha256:
            self._history.expect(visit)
            self.returned.emit(judged)
        else:
            self._history.drop(visit)
            self._messages.say(
                self.tr("The archive has changed since you left it: open it from the library.")
            )

    def _refuse(self, work: Work, visit: ArchiveVisit, error: Exception) -> None:
        if self._pacing.end(work):
            self._history.drop(visit)
            self._messages.report(error)


def _nowhere() -> None:
    """Return no place: nothing was opened yet."""
