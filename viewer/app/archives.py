"""The archives that can be read in this sitting: those that were named, and the bundled ones."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from index import (
    ArchiveError,
    Ledger,
    OpenArchive,
    Signer,
    older_edition,
    open_archive,
    open_known,
)
from viewer.kit.messages import Messages, words_of
from viewer.kit.paths import Home, bundled_archives
from viewer.kit.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Judged:
    """An archive that was read, and how its signer stands to who signed it before.

    `in_name` says that it bears the id of one that came with Satchel, and not its signature.
    """

    path: Path
    archive: OpenArchive
    signer: Signer
    in_name: bool = False


class Archives(QObject):
    """Opens one archive at a time, on the worker. `opened` tells it, and whether it is bundled.

    `doubted` tells one whose signer is not known here: it is opened when the reader accepts it.
    `none_opened` tells that there is nothing left to try, and `why_none` why.
    """

    opened = Signal(object, bool)
    doubted = Signal(object)
    none_opened = Signal()

    def __init__(self, given: Sequence[Path], home: Home, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._ledger = Ledger(home.ledger)
        self._tasks = tasks
        self._messages = messages
        self._bundled = bundled_archives(home.brought)
        self.paths = tuple(dict.fromkeys((*given, *self._bundled)))
        self._untried = list(self.paths)
        self._any_open = False
        self.why_none: Callable[[], str] | None = None
        """Says why nothing could be opened, in the reader's language; None where that is not so."""

    def open_first(self) -> None:
        """Open the first archive that was named, else the one that came with Satchel."""
        self._open_another(lambda: self.tr("No archive came with this copy of Satchel."))

    def open(self, path: Path) -> None:
        """Open the archive in the file `path`; say what is wrong where that cannot be done."""
        self._untried = [other for other in self._untried if other != path]
        ledger, bundled = self._ledger, self._bundled
        self._tasks.run(
            lambda: _judged(path, ledger, bundled),
            then=self._weigh,
            failed=self._refuse,
        )

    def accept(self, judged: Judged) -> None:
        """Open `judged` and remember its signer: the reader trusts it."""
        self._tasks.run(
            lambda: self._ledger.remember(judged.archive, accepted=True),
            then=lambda _done: self._take(judged),
            failed=self._refuse,
        )

    def decline(self) -> None:
        """Leave an archive unopened; where nothing is open yet, try the next."""
        self._messages.say(self.tr("The archive was not opened."))
        self._open_another(lambda: self.tr("The archive was not opened."))

    def _weigh(self, judged: Judged) -> None:
        if judged.signer is Signer.KNOWN:
            self._take(judged)
        else:
            self.doubted.emit(judged)

    def _take(self, judged: Judged) -> None:
        self._any_open, self.why_none = True, None
        self.opened.emit(judged.archive, judged.path in self._bundled)

    def _refuse(self, error: Exception) -> None:
        """Say what is wrong; where nothing is open yet, try the next."""
        self._messages.report(error)
        self._open_another(partial(words_of, error))

    def _open_another(self, why_none: Callable[[], str]) -> None:
        """Open what was named next, then what came with Satchel, unless something is open."""
        if self._any_open:
            return
        if self._untried:
            self.open(self._untried[0])
        else:
            self.why_none = why_none
            self.none_opened.emit()


def _judged(path: Path, ledger: Ledger, bundled: Sequence[Path]) -> Judged:
    """Read the archive in the file `path`. Its signer is remembered only where it is known."""
    if path in bundled:
        return Judged(path, open_known(path, ledger, bundled=True), Signer.KNOWN)
    archive = open_archive(path)
    standing = ledger.standing(archive, asked=True)
    if standing.is_older:
        raise older_edition(archive)
    if standing.signer is Signer.KNOWN:
        ledger.remember(archive)
        return Judged(path, archive, standing.signer)
    return Judged(path, archive, standing.signer, in_name=_is_in_name(archive, bundled))


def _is_in_name(archive: OpenArchive, bundled: Sequence[Path]) -> bool:
    """Return whether `archive` bears the id of one of `bundled`, and none of its keys."""
    for path in bundled:
        with suppress(ArchiveError):  # whoever opens it is told
            own = open_archive(path)
            if own.content.id == archive.content.id and not set(own.keys) & set(archive.keys):
                return True
    return False
