"""The available archives: those that came with Satchel, the library's, and those named."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from index import ArchiveError, ArchiveSealed, Ledger, Library, NotTakenIn, ReceivedArchive, Taken
from viewer.app.archives.archive_history import ArchiveHistory, ArchiveReturn
from viewer.app.archives.archive_removal import ArchiveRemoval
from viewer.app.archives.library_scan import LibraryScan
from viewer.app.archives.named_files import NamedFiles
from viewer.app.archives.sealed_keys import SealedKeys
from viewer.app.archives.trust import Judge, Judged
from viewer.platform.paths import Home, bundled_archives
from viewer.screens.library.entries import LibraryEntry
from viewer.services.messages import Messages, Offer, words_of
from viewer.services.tasks import Tasks
from viewer.services.work_progress import Work, WorkProgress
from viewer.wording.number_format import one_line


class Archives(QObject):
    """Opens one archive at a time, on the files thread.

    `opened` carries it, and whether it is bundled; whoever shows it emits `shown` once it is in the
    window, perhaps later. `arrived` carries one whose signer is not known here: it is opened when
    the reader accepts it. `sealed` carries the path of one that is opened when the reader knows its
    passphrase. From `open` until `shown`, or `not_opened`, an archive `is_opening`. `undecided` is
    emitted when nothing is open and there is not exactly one archive left to try; `why_none` says
    why, if there was an error. `changed` is emitted when the available archives changed, and
    `gathered` when the reader gave several at once. `named` are the files named at the start.
    """

    opened = Signal(object, bool)
    shown = Signal(object, bool)
    not_opened = Signal()
    arrived = Signal(object)
    sealed = Signal(object)
    undecided = Signal()
    changed = Signal()
    gathered = Signal()

    def __init__(self, given: Sequence[Path], home: Home, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        own = partial(own_keys, home)
        self.sealed_keys = SealedKeys(home)
        seals = self.sealed_keys.seals
        self.library = Library(home.folder, home.indexes, keeps=home.keeps, own=own, seals=seals)
        self.ledger = Ledger(home.ledger, keeps=home.keeps, own=own)
        self.keeps, self.folder = home.keeps, home.folder
        self.reading = LibraryScan(self.ledger, seals)
        self.pacing = WorkProgress(self)
        self.history = ArchiveHistory(self)
        self._tasks, self._messages = tasks, messages
        self._bundled = bundled_archives(home.brought)
        self.judge = Judge(self.library, self.ledger, self._bundled, self.sealed_keys)
        self._removal = ArchiveRemoval(self.judge, tasks, messages, self)
        self._removal.changed.connect(self.changed)
        back = ArchiveReturn(self.history, self.judge, self.pacing, tasks, messages)
        back.returned.connect(self._open_known)
        self.named = NamedFiles(given, self.reading, tasks, messages)
        self._untried = list(self.named.archives)
        self._tried: set[Path] = set()
        self.open_path: Path | None = None
        self.is_undecided = self.is_opening = False
        self._told = ""  # of an archive that was taken in, once it is shown
        self.shown.connect(self._end_opening)
        self.why_none: Callable[[], str] | None = None
        """Returns why nothing could be opened, in the reader's language; None without an error."""

    def entries(self) -> tuple[LibraryEntry, ...]:
        """Return the available archives, whether their files exist or not. No archive is read."""
        entries = {path: LibraryEntry(path, is_bundled=True) for path in self._bundled}
        for holding in self.library.holdings():
            entries[holding.path] = LibraryEntry(holding.path, holding)
        for path in self.named.listed:
            entries.setdefault(path, LibraryEntry(path))
        return tuple(entries.values())

    def open_first(self) -> None:
        """Open the first archive named, else the only one available, else let the reader choose."""
        self._open_another(None)

    def open_again(self) -> None:
        """Open what was open before, or what `open_first` would."""
        if self.open_path is None:
            self.open_first()
        else:
            self.open(self.open_path)

    def open(self, path: Path) -> None:
        """Open the archive in the file `path`; report an error where that fails."""
        self._untried = [other for other in self._untried if other != path]
        self._tried.add(path)
        self.is_opening = True
        work = self.pacing.begin(path.name, self._drop)
        self._tasks.run_on_files(
            partial(self.judge.judge, path, work.pace),
            then=partial(self._weigh, work, path),
            failed=partial(self._refuse, work, path=path),
        )

    def add(self, paths: Sequence[Path]) -> None:
        """List `paths` in the library until Satchel closes; open a single one."""
        if len(paths) == 1:
            self.open(paths[0])
            return
        self.named.list_too(paths)
        self.gathered.emit()
        self.named.look_at(paths)

    def take(self, judged: Judged, *, copy: bool) -> None:
        """Add `judged` to the library, and open it: the reader trusts its signer."""
        self.is_opening = True
        work = self.pacing.begin(judged.received.path.name, self._drop)
        self._tasks.run_on_files(
            partial(self.judge.take, judged, copy=copy, pace=work.pace),
            then=partial(self._take, work, judged),
            failed=partial(self._not_taken, work, judged),
        )

    def decline(self) -> None:
        """Do not open an archive; where nothing is open yet, try the next."""
        self._messages.say(self.tr("The archive was not opened."))
        self._open_another(lambda: self.tr("The archive was not opened."))

    def forget(self, entry: LibraryEntry, title: str) -> None:
        """Remove `entry` from the available archives. Delete a copy, but no other file."""
        self.named.unlist(entry.path)
        if entry.holding is None:
            self.changed.emit()
            return
        self._removal.remove(entry.holding, title)

    def _drop(self) -> None:
        """Handle that the reader stopped waiting; where nothing is open, try the next archive."""
        self._tasks.leave_files()
        self._messages.say(self._dropped())
        self._open_another(self._dropped)

    def _dropped(self) -> str:
        return self.tr("Cancelled: the archive was not opened, and nothing of it is kept.")

    def _weigh(self, work: Work, path: Path, judged: Judged) -> None:
        if not self.pacing.end(work):
            return
        if judged.is_known:
            self.named.unlist(path)  # the library has it, perhaps as a copy
            self._open_known(judged)
            self._told = replaced_words(path) if judged.is_replaced else ""
        else:
            self.arrived.emit(judged)

    @Slot(object)
    def _open_known(self, judged: Judged) -> None:
        self._open(judged.received, judged.received.path, is_bundled=judged.is_bundled)

    def _take(self, work: Work, judged: Judged, taken: Taken) -> None:
        self.pacing.end(work)
        self.reading.forget()
        self.named.unlist(judged.received.path)
        self._open(judged.received, taken.holding.path, is_bundled=judged.is_bundled)
        self.changed.emit()
        self._told = taken_words(taken, self.library, keeps=self.keeps)

    def _not_taken(self, work: Work, judged: Judged, error: Exception) -> None:
        """Report an error; where only the copy failed, offer to open the original."""
        if isinstance(error, NotTakenIn) and self.pacing.end(work):
            there = partial(self.take, judged, copy=False)
            self._messages.say(words_of(error), Offer(self.tr("Open it where it lies"), there))
            self._open_another(partial(words_of, error))
        else:
            self._refuse(work, error)

    def _open(self, received: ReceivedArchive, path: Path, *, is_bundled: bool) -> None:
        self.reading.know(received)
        self.history.arrive(path, received.sha256)
        self.open_path, self.why_none = path, None
        self.is_undecided, self.is_opening = False, True
        self.opened.emit(received.archive, is_bundled)
        left, self._untried = self._untried, []
        self.named.look_at(left)

    def _refuse(self, work: Work, error: Exception, path: Path | None = None) -> None:
        """Report an error, perhaps of the file `path`; where nothing is open, try the next."""
        if not self.pacing.end(work):
            return
        if isinstance(error, ArchiveSealed) and path is not None:
            self.sealed.emit(path)
            return
        if path is None or not self.named.refuse(path, error):
            report_refusal(self._messages, path, error)
        self.changed.emit()  # an outdated copy may be gone
        self._open_another(partial(words_of, error))

    def _open_another(self, why_none: Callable[[], str] | None) -> None:
        """Open the next archive named, then the only one available, unless one is open."""
        self.is_opening = False
        if self.open_path is not None:
            self.not_opened.emit()
            return
        if self._untried:
            self.open(self._untried[0])
            return
        others = [each.path for each in self.entries() if each.path not in self.named.listed]
        if len(others) == 1 and others[0] not in self._tried:
            self.open(others[0])
            return
        self.why_none = why_none
        if not others and why_none is None:
            self.why_none = lambda: self.tr("No archive came with this copy of Satchel.")
        self.is_undecided = True
        self.undecided.emit()
        self.not_opened.emit()

    @Slot()
    def _end_opening(self) -> None:
        """Say what is to be told of the archive, not before: a message goes with its page."""
        self.is_opening, told, self._told = False, self._told, ""
        if told:
            self._messages.say(told)


def own_keys(home: Home) -> frozenset[bytes]:
    """Return the public keys made or used on this computer. Few readers have any."""
    from index import Keyring  # noqa: PLC0415  not before the first window

    return Keyring(home.keys, keeps=home.keeps).keys()


def taken_words(taken: Taken, library: Library, *, keeps: bool) -> str:
    """Return what did not go as expected when an archive was `taken` into `library`, or ""."""
    if taken.left:
        return QCoreApplication.translate(
            "Archives",
            "An older edition could not be deleted from the library. Close what else uses "
            "its file, then remove it there.",
        )
    if not keeps:
        return QCoreApplication.translate(
            "Archives", "Satchel writes nothing now: this archive is known until it closes."
        )
    if library.is_kept:
        return ""
    return QCoreApplication.translate(
        "Archives", "Nothing can be written here: this archive is known until Satchel closes."
    )


def replaced_words(path: Path) -> str:
    """Return what is said where the file `path` is damaged, and another one is opened."""
    told = QCoreApplication.translate(
        "Archives",
        "“{name}” is damaged. What is shown is the copy that was here already: pass that one on.",
    )
    return told.format(name=one_line(path.name))


def report_refusal(messages: Messages, path: Path | None, error: Exception) -> None:
    """Say why the file `path` is not opened. It is named, since another archive may be shown."""
    why = words_of(error)
    if path is None or path.name in why or not isinstance(error, ArchiveError):
        messages.report(error)
        return
    told = QCoreApplication.translate("Archives", "“{name}” is not opened. {why}")
    messages.say(told.format(name=one_line(path.name), why=why))
