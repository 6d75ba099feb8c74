"""The archives that were open in this sitting, in order, and the ways back and forward in them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from viewer.shell.stay import Stay

_MOST = 40  # archives that one can go back through


@dataclass(frozen=True, slots=True)
class ArchiveVisit:
    """An archive that was open: its file, as it was then, and how one stood when one left it.

    An archive is known by the SHA-256 of its file: another edition is another archive.
    """

    path: Path
    sha256: str
    stay: Stay | None = None


class ArchiveHistory(QObject):
    """Where one has been, archive by archive. Nothing of it is kept longer than the sitting.

    Within an archive, each tab has a history of its own; this one goes on where that ends.
    `wanted` asks for a visit to be returned to, `list_wanted` for a list of hits in several
    archives to be shown again. `changed` tells that there are other ways than before. `leaving`
    says how the reader stands now.
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

    @property
    def ways(self) -> tuple[bool, bool]:
        """Whether there is an archive to go back to, and one to go forward to."""
        return self._at > 0, self._at + 1 < len(self._visits)

    def back(self) -> None:
        """Ask for the archive that was open before."""
        self._go(self._at - 1)

    def forward(self) -> None:
        """Ask for the archive that one came back from."""
        self._go(self._at + 1)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._visits):
            self.wanted.emit(self._visits[number])

    def arrive(self, path: Path, sha256: str, visit: ArchiveVisit | None) -> None:
        """Say that an archive is opened: anew, or where one comes back to `visit`."""
        is_known = visit is not None and any(visit is each for each in self._visits)
        self._leave(goes_on=not is_known)
        if visit is not None and is_known:
            self._at = next(n for n, each in enumerate(self._visits) if each is visit)
            self._stay = visit.stay
        else:
            before = self._visits[: self._at + 1]
            self._visits = [*before[1 - _MOST :], ArchiveVisit(path, sha256)]
            self._at, self._stay = len(self._visits) - 1, None
        self.changed.emit()

    def take_stay(self) -> Stay | None:
        """Return, once, how the reader is to stand in what was opened; None at its beginning."""
        stay, self._stay = self._stay, None
        return stay

    def drop(self, visit: ArchiveVisit) -> None:
        """Forget `visit`: it cannot be returned to."""
        number = next((n for n, each in enumerate(self._visits) if each is visit), None)
        if number is not None:
            del self._visits[number]
            self._at -= number < self._at
            self.changed.emit()

    @Slot()
    def forget_forward(self) -> None:
        """Forget what one came back from: the reader has gone another way."""
        if self.ways[1]:
            del self._visits[self._at + 1 :]
            self.changed.emit()

    def _leave(self, *, goes_on: bool) -> None:
        """Remember how the reader stands. One who `goes_on` from a list leaves its last hit out."""
        stay = self.leaving()
        if stay is None or self._at < 0:
            return
        if goes_on:
            stay = replace(stay, tabs=stay.tabs.gone_on)
        if stay.tabs.is_nowhere:
            del self._visits[self._at]
            self._at -= 1
        else:
            self._visits[self._at] = replace(self._visits[self._at], stay=stay)


def _nowhere() -> None:
    """Stand nowhere: nothing was opened yet."""
