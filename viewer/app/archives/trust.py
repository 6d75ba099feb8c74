"""Reads archives and decides whether their signers are known here. On a worker; no Qt."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

from index import (
    ArchiveError,
    ArchiveRefused,
    ArchiveSealed,
    ArchiveStanding,
    Changes,
    Holding,
    Ledger,
    Library,
    OpenArchive,
    Progress,
    ReceivedArchive,
    Signer,
    Taken,
    TakenNotice,
    TrustGround,
    Value,
    as_noticed,
    open_notice,
    receive,
    replace,
    take_notice,
)
from viewer.app.archives.outdated_copies import without_outdated
from viewer.app.archives.sealed_keys import SealedKeys
from viewer.platform.drives import is_removable
from viewer.screens.library.entries import Arrival, Doubt, doubt_of


class Judged(Value):
    """An archive that was read. One that `is_known` is opened without a question.

    `holding` is its entry in the library, if any, and `changes` the differences from an edition
    that is available here. `restored` counts the passages that were withdrawn and are back on
    purpose, and `ground` is why its signer is known or not. `was_sealed`: the edition that is known
    here was, and this one is not. `is_replaced`: the file that was to be opened is damaged, and
    what is `received` is another file with the same archive, which is known here.
    """

    received: ReceivedArchive
    is_known: bool = False
    is_bundled: bool = False
    doubt: Doubt = Doubt.NONE
    changes: Changes | None = None
    holding: Holding | None = None
    restored: int = 0
    ground: TrustGround = TrustGround.BEFORE
    was_sealed: bool = False
    is_replaced: bool = False

    @property
    def arrival(self) -> Arrival:
        """What to show about the archive before it is opened."""
        read, held = self.received, self.holding is not None or self.is_bundled
        return Arrival(
            read.path,
            read.archive,
            read.size,
            self.doubt,
            changes=self.changes,
            is_held=held,
            is_on_stick=not held and is_removable(read.path),
            restored=self.restored,
            ground=self.ground,
            was_sealed=self.was_sealed,
        )


class NoticeOutcome(Value):
    """A notice that was taken in, and the `title` of its archive, which is empty if not here.

    `here` is how many of the ids that it names that archive knows; None if it is not here.
    """

    taken: TakenNotice
    title: Mapping[str, str]
    here: int | None = None


class Judge:
    """Judges archives by the library, the ledger of signers and the `bundled` archives.

    `sealed` opens sealed ones.
    """

    def __init__(
        self,
        library: Library,
        ledger: Ledger,
        bundled: Sequence[Path],
        sealed: SealedKeys | None = None,
    ) -> None:
        self._library = library
        self._ledger = ledger
        self._bundled = bundled
        self._sealed = sealed
        self._accepted: set[str] = set()  # for this sitting: the ledger may not be writable

    def judge(self, path: Path, pace: Progress | None = None) -> Judged:
        """Return the archive in the file `path`, and whether it is known.

        Its signer is remembered only if known. The document that is shown first is decoded: the
        thread of the window need not wait for it. Progress is reported to `pace`. Raises
        ArchiveError, and Stopped.
        """
        judged = self._judged(path, pace)
        next(iter(judged.received.archive.content.documents), None)
        return judged

    def _judged(self, path: Path, pace: Progress | None) -> Judged:
        received = self._received(path, pace)
        for own in self._own(received):
            if own.sha256 == received.sha256:  # also for a copy in another folder
                return replace(self._brought(own), is_replaced=_is_better(own, received, pace))
        try:
            received, standing = self._check(received)
        except ArchiveRefused as refused:
            raise without_outdated(received, refused, self._library, self._ledger) from None
        holding, signer = self._library.find(received.sha256), standing.signer
        ground = standing.ground
        restored = self._untold(received, standing)
        if received.sha256 in self._accepted and signer is Signer.NEW:
            signer, ground = Signer.KNOWN, TrustGround.BEFORE
        if signer is Signer.KNOWN and holding is not None and not restored:
            return self._known(received, holding, pace)
        received.check(pace)  # it may be taken in: a known one is checked while it is read
        doubt = doubt_of(signer, in_name=_is_in_name(received, self._own(received)))
        changes = self._library.compare(received, self._bundled, pace)
        return Judged(
            received,
            doubt=doubt,
            changes=changes,
            holding=holding,
            restored=restored,
            ground=ground,
            was_sealed=standing.was_sealed,
        )

    def known(self, path: Path, holding: Holding | None) -> ReceivedArchive | None:
        """Return the archive of the library in the file `path`, or None unless it is known here.

        A bundled one has no `holding`. Nothing is remembered of it.
        """
        try:
            received, standing = self._check(self._received(path), bundled=holding is None)
        except ArchiveError:
            return None
        is_accepted = received.sha256 in self._accepted and standing.signer is Signer.NEW
        is_known = holding is None or (
            received.sha256 == holding.sha256 and (standing.signer is Signer.KNOWN or is_accepted)
        )
        return received if is_known and not self._untold(received, standing) else None

    def _received(self, path: Path, pace: Progress | None = None) -> ReceivedArchive:
        """Return the archive in the file `path`, opened with what opens it here if it is sealed."""
        seals = self._sealed.seals if self._sealed else None
        try:
            return receive(path, pace, seals=seals)
        except ArchiveSealed:
            if self._sealed is None or not self._sealed.open_unasked(path):
                raise
        return receive(path, pace, seals=seals)

    def _check(
        self, received: ReceivedArchive, *, bundled: bool = False
    ) -> tuple[ReceivedArchive, ArchiveStanding]:
        """Return `received` without what notices withdrew, and its standing by the ledger.

        Raises ArchiveRefused.
        """
        archive = received.archive
        standing = self._ledger.check(archive, asked=not bundled, bundled=bundled)
        archive.was_withdrawn = self._ledger.memory(archive.content.id)
        return replace(received, archive=as_noticed(archive, standing)), standing

    def _brought(self, own: ReceivedArchive) -> Judged:
        """Return the judgement on a bundled archive. Raises ArchiveRefused."""
        own, standing = self._check(own, bundled=True)
        restored = self._untold(own, standing)
        if not restored:
            self._remember(own.archive, bundled=True)
        return Judged(
            own, is_known=not restored, is_bundled=True, restored=restored, ground=standing.ground
        )

    def _untold(self, received: ReceivedArchive, standing: ArchiveStanding) -> int:
        """Return how many restored passages the reader has not been told of in this sitting."""
        return 0 if received.sha256 in self._accepted else len(standing.restored)

    def take(self, judged: Judged, *, copy: bool, pace: Progress) -> Taken:
        """Add `judged` to the library, and trust its signer.

        Progress is reported to `pace`. Raises ArchiveError, and Stopped.
        """
        received, held = judged.received, judged.holding
        if judged.is_bundled:
            pace.settle()
            taken = Taken(Holding(received.path, received.sha256, is_copy=False))
        elif held is None:
            told = None if received.archive.is_sealed else judged.changes  # ids may tell words
            taken = self._library.take(received, copy=copy, told=told, pace=pace)
        else:
            pace.settle()
            taken = Taken(held)
        archive = received.archive
        self._remember(archive, accepted=True, bundled=judged.is_bundled)
        self._accepted.add(received.sha256)
        return taken

    def take_out(self, holding: Holding) -> ReceivedArchive | None:
        """Remove `holding` from the library; return its archive, or None if it cannot be read.

        Raises NotTakenIn where its copy cannot be deleted.
        """
        received = None
        with suppress(ArchiveError):
            received = self._received(holding.path)
        self._library.remove(holding)
        return received if received and received.sha256 == holding.sha256 else None

    def take_back(self, received: ReceivedArchive, holding: Holding) -> None:
        """Add again what `take_out` removed. Raises ArchiveError where that is not possible."""
        self._check(received)  # another edition may have come meanwhile
        self._library.compare(received)
        self._library.take(received, copy=holding.is_copy, told=holding.changes)

    def withdraw(self, file: Path, present: OpenArchive | None) -> NoticeOutcome:
        """Take in the notice in `file`, and drop what is derived from its archive.

        `present` is the open archive, if any. Raises ArchiveError.
        """
        notice = open_notice(file)
        trusted = [*filter(None, (present,)), *_archives(self._bundled)]
        taken = take_notice(notice, self._ledger, trusted)
        self._library.forget_index(notice.archive)
        held = _archives(each.path for each in self._library.holdings())
        named = (each.content for each in chain(trusted, held) if each.content.id == notice.archive)
        found = next(named, None)
        if found is None:
            return NoticeOutcome(taken, {})
        known = found.shown() | {*found.withdrawn}
        return NoticeOutcome(taken, found.title, len(known.intersection(notice.withdrawn)))

    def without_withdrawn(self, archive: OpenArchive, *, bundled: bool) -> OpenArchive:
        """Return the open `archive` without what notices withdrew from it."""
        standing = self._ledger.standing(archive, asked=not bundled, bundled=bundled)
        archive.was_withdrawn = self._ledger.memory(archive.content.id)
        return as_noticed(archive, standing)

    def _known(self, received: ReceivedArchive, holding: Holding, pace: Progress | None) -> Judged:
        """Return the judgement on a known archive: of two files, one that is whole is opened."""
        self._remember(received.archive)
        if not holding.path.exists():
            self._library.take(received, copy=False, told=holding.changes)
            return Judged(received, is_known=True)
        if not _is_same_file(received.path, holding.path):
            own = self.known(holding.path, holding)
            if own is not None and _is_better(own, received, pace):
                return Judged(own, is_known=True, is_replaced=True)
            _mend_copy(self._library, holding, own, received, pace)
        return Judged(replace(received, path=holding.path), is_known=True)

    def _remember(
        self, archive: OpenArchive, *, accepted: bool = False, bundled: bool = False
    ) -> None:
        """Record `archive` in the ledger, and drop the cached index of an earlier edition."""
        if self._ledger.remember(archive, accepted=accepted, bundled=bundled):
            self._library.forget_index(archive.content.id)

    def _own(self, received: ReceivedArchive) -> Iterator[ReceivedArchive]:
        """Yield the bundled archives that can be read.

        `received` is not read again where it is one of them.
        """
        for path in self._bundled:
            with suppress(ArchiveError):
                yield received if path == received.path else receive(path)


def _mend_copy(
    library: Library,
    holding: Holding,
    own: ReceivedArchive | None,
    received: ReceivedArchive,
    pace: Progress | None,
) -> None:
    """Replace the copy in `library`, which holds `own`, by `received` where that alone is whole."""
    if holding.is_copy and (own is None or _is_better(received, own, pace)):
        with suppress(ArchiveError):  # it stays as it is, and its damage is told when it is opened
            library.take(received, copy=True, told=holding.changes, pace=pace)


def _is_better(own: ReceivedArchive, received: ReceivedArchive, pace: Progress | None) -> bool:
    """Return whether `own` is whole, and `received` is another file, which is not.

    Raises Stopped.
    """
    is_other = not _is_same_file(own.path, received.path)
    return is_other and not _is_whole(received, pace) and _is_whole(own, pace)


def _is_whole(received: ReceivedArchive, pace: Progress | None) -> bool:
    """Return whether every byte of `received` is as it was signed. Raises Stopped."""
    with suppress(ArchiveError):
        received.check(pace)
        return True
    return False


def _is_same_file(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False


def _is_in_name(received: ReceivedArchive, bundled: Iterable[ReceivedArchive]) -> bool:
    """Return whether `received` has the id of a `bundled` archive, but none of its keys."""
    archive = received.archive
    return any(
        own.archive.content.id == archive.content.id
        and not set(own.archive.keys) & set(archive.keys)
        for own in bundled
    )


def _archives(paths: Iterable[Path]) -> Iterator[OpenArchive]:
    """Yield the archives in those of the files `paths` that can be read."""
    for path in paths:
        with suppress(ArchiveError):
            yield receive(path).archive
