"""The archives that can be read in this sitting: those that were named, and the bundled ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from index import Ledger, OpenArchive, Signer, older_edition, open_archive, open_known
from viewer.kit.messages import Messages
from viewer.kit.paths import bundled_archives
from viewer.kit.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Judged:
    """An archive that was read, and how its signer stands to who signed it before.

    `in_name` says that it bears the name of one that came with Satchel.
    """

    path: Path
    archive: OpenArchive
    signer: Signer
    in_name: bool = False


class Archives(QObject):
    """Opens one archive at a time, on the worker. `opened` tells it, and whether it is bundled.

    `doubted` tells one whose signer is not known here: it is opened when the reader accepts it.
    """

    opened = Signal(object, bool)
    doubted = Signal(object)

    def __init__(
        self, given: Sequence[Path], ledger: Ledger, tasks: Tasks, messages: Messages
    ) -> None:
        super().__init__()
        self._ledger = ledger
        self._tasks = tasks
        self._messages = messages
        self._bundled = bundled_archives()
        self.paths = tuple(dict.fromkeys((*given, *self._bundled)))
        self._any_open = False

    def open_first(self) -> None:
        """Open the first archive that was named, else the one that came with Satchel."""
        if self.paths:
            self.open(self.paths[0])
        else:
            self._messages.say(
                self.tr("No archive came with this copy of Satchel. Start it with a .satchel file.")
            )

    def open(self, path: Path) -> None:
        """Open the archive in the file `path`; say what is wrong where that cannot be done."""
        bundled = path in self._bundled
        self._tasks.run(
            lambda: _judged(path, self._ledger, bundled=bundled),
            then=self._weigh,
            failed=partial(self._refuse, path),
        )

    def accept(self, judged: Judged) -> None:
        """Open `judged` and remember its signer: the reader trusts it."""
        self._tasks.run(
            lambda: self._ledger.remember(judged.archive, accepted=True),
            then=lambda _done: self._take(judged),
            failed=partial(self._refuse, judged.path),
        )

    def decline(self, judged: Judged) -> None:
        """Leave `judged` unopened; where nothing is open yet, open what came with Satchel."""
        self._messages.say(self.tr("The archive was not opened."))
        self._open_another(judged.path)

    def _weigh(self, judged: Judged) -> None:
        if judged.signer is Signer.KNOWN:
            self._take(judged)
        else:
            self.doubted.emit(judged)

    def _take(self, judged: Judged) -> None:
        self._any_open = True
        self.opened.emit(judged.archive, judged.path in self._bundled)
        self._tasks.run(  # so that the first search finds its index ready
            lambda: judged.archive.engine,
            then=lambda _engine: None,
            failed=self._messages.report,
        )

    def _refuse(self, path: Path, error: Exception) -> None:
        """Say what is wrong; where nothing is open yet, open what came with Satchel."""
        self._messages.report(error)
        self._open_another(path)

    def _open_another(self, path: Path) -> None:
        others = [other for other in self._bundled if other != path]
        if others and not self._any_open:
            self.open(others[0])


def _judged(path: Path, ledger: Ledger, *, bundled: bool) -> Judged:
    """Read the archive in the file `path`. Its signer is remembered only where it is known."""
    if bundled:
        return Judged(path, open_known(path, ledger, bundled=True), Signer.KNOWN)
    archive = open_archive(path)
    standing = ledger.standing(archive, asked=True)
    if standing.is_older:
        raise older_edition(archive)
    if standing.signer is Signer.KNOWN:
        ledger.remember(archive)
    return Judged(path, archive, standing.signer, in_name=standing.highest > 0)
