"""The library: copies of archives in Satchel's own folder, and links to files elsewhere.

A copy is named by its SHA-256, so that its name does not tell what it is. `library.json` has the
paths of files elsewhere, and how an edition differs from the one that it replaced, by ids and
counts. It holds no title, archive id or signer: these are read from the archives when needed.
"""

import re
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from index.container.files import make_folder, write_whole
from index.container.seals.seals import Seals
from index.errors import ArchiveError, ArchiveRefused, NotTakenIn, OutputFailed
from index.library.archive import OpenArchive
from index.library.editions import Changes, changes
from index.library.ledger import Ledger, older_edition
from index.library.library_file import LibraryList, LinkedFile, read_held, write_held
from index.library.opened_archive import ReceivedArchive, receive
from index.model import Archive
from index.progress import Progress, Step
from index.values import Value

_COPY = re.compile(r"[0-9a-f]{64}\.satchel")


class Holding(Value):
    """An archive of the library. `is_copy` tells whether it lies in Satchel's own folder.

    `sha256` is that of the bytes that the reader added. `changes` tells how the archive differs
    from the edition that it replaced; None where there was none.
    """

    path: Path
    sha256: str
    is_copy: bool
    changes: Changes | None = None


class Taken(Value):
    """An archive that was added to the library, and older editions that could not be deleted."""

    holding: Holding
    left: tuple[Holding, ...] = ()


class Library:
    """The library in `folder`, Satchel's own, which is made when something is first written to it.

    `indexes` is the folder with the indexes of large archives, or None. Where the list cannot be
    written, links to files elsewhere last as long as this object. A library with `keeps` False
    behaves so too: nothing is written, and an earlier edition is not deleted. `own` returns the
    public keys that were made or used on this computer, and `seals` open sealed archives.
    """

    def __init__(
        self,
        folder: Path,
        indexes: Path | None = None,
        *,
        keeps: bool = True,
        own: Callable[[], Collection[bytes]] = frozenset,
        seals: Seals | None = None,
    ) -> None:
        self.keeps = keeps
        self._copies = folder / "library"
        self._list = folder / "library.json"
        self._indexes = indexes
        self._unwritten: LibraryList | None = None
        self._own, self._seals = own, seals
        self._reading = _Reading(seals)

    @property
    def is_kept(self) -> bool:
        """Whether the present list of the library is stored on disk."""
        return self._unwritten is None

    def holdings(self) -> tuple[Holding, ...]:
        """Return what is in the library, also files that are missing. No archive is read.

        Copies come first, then links, each in the order in which they were added.
        """
        held = self._held()
        copies = [
            Holding(self._copies / name, sha256, True, held.changes.get(sha256))
            for name in _names(self._copies)
            if _COPY.fullmatch(name)
            for sha256 in [name.partition(".")[0]]
        ]
        links = [
            Holding(Path(link.path), link.sha256, False, held.changes.get(link.sha256))
            for link in held.links
        ]
        return (*copies, *links)

    def find(self, sha256: str) -> Holding | None:
        """Return the holding with this SHA-256, a copy before a file elsewhere, or None."""
        return next((each for each in self.holdings() if each.sha256 == sha256), None)

    def compare(
        self, received: ReceivedArchive, others: Sequence[Path] = (), pace: Progress | None = None
    ) -> Changes | None:
        """Return how `received` differs from the newest edition found here that is no later.

        `others` are archives outside the library, such as the program's own. Returns None where
        there is no such edition by the same signer, or by one who introduced that signer. `pace` is
        told how many archives were read. Raises ArchiveRefused where a later edition is in the
        library, unless either is a draft, and Stopped.
        """
        content = received.archive.content
        held = [archive for _holding, archive in self._editions(received, pace or Progress())]
        held = [each for each in held if not each.content.draft]
        if not content.draft and any(each.content.edition > content.edition for each in held):
            raise older_edition(received.archive)
        held += [
            each for each in map(_read, others) if each and _is_of(each, received, self._own())
        ]
        held = [each for each in held if each.content.edition <= content.edition]
        if not held:
            return None
        newest = max(held, key=lambda archive: archive.content.edition)
        return changes(newest.content, received.archive.content)

    def take(
        self,
        received: ReceivedArchive,
        *,
        copy: bool,
        told: Changes | None = None,
        pace: Progress | None = None,
    ) -> Taken:
        """Add `received` to the library: as a `copy` of its bytes, or as a link to its file.

        `told` is the result of `compare`. Earlier editions are deleted from the library, since
        something may have been withdrawn from them, and so are earlier drafts, and drafts that hold
        what `received` withdraws. A draft replaces drafts alone. `pace` is told of the progress.
        Raises NotTakenIn where a copy cannot be written, ArchiveDamaged where the file is damaged,
        and Stopped: then nothing is changed.
        """
        pace = pace or Progress()
        editions = self._editions(received, pace)
        earlier = [each for each in editions if _gives_way(each[1].content, received)]
        path = self._copied(received, pace) if copy else received.path.absolute()
        pace.settle()
        holding = Holding(path, received.sha256, copy, told)
        held = self._held()
        taken = (str(path), received.sha256)  # the file replaces what was at its path
        links = [each for each in held.links if not {each.path, each.sha256}.intersection(taken)]
        if not copy:
            links.append(LinkedFile(str(path), received.sha256))
        known = {**held.changes, received.sha256: told} if told else held.changes
        self._write(LibraryList(tuple(links), known))
        if not self.keeps:
            return Taken(holding)
        return Taken(holding, tuple(each for each, _archive in earlier if not self._drop(each)))

    def remove(self, holding: Holding) -> None:
        """Remove `holding`: a copy is deleted, a file elsewhere is left alone.

        Raises NotTakenIn where a copy cannot be deleted.
        """
        if not self._drop(holding):
            raise NotTakenIn(
                "The copy could not be deleted. Close what else uses it, then remove it again."
            )

    def check(self, holding: Holding, ledger: Ledger, pace: Progress | None = None) -> OpenArchive:
        """Return the archive of `holding`, after checking its signature.

        `pace` is told of the progress. Raises ArchiveUnreadable, ArchiveDamaged, Stopped, and
        ArchiveRefused where its bytes are not those that were added, or `ledger` refuses it.
        """
        received = receive(holding.path, pace, seals=self._seals)
        received.check(pace)
        if received.sha256 != holding.sha256:
            raise ArchiveRefused(
                "replaced",
                "This file is whole, but is not the one that was taken in. Open it to see what it "
                "holds.",
            )
        ledger.check(received.archive)
        return received.archive

    def _copied(self, received: ReceivedArchive, pace: Progress) -> Path:
        """Return the path of the copy of `received`: checked whole, written unless it exists."""
        if not self.keeps:
            raise _not_copied("nothing is kept this time")
        path = self._copies / f"{received.sha256}.satchel"
        try:
            data = received.whole(pace)
            make_folder(self._copies)
            if not path.is_file() or path.read_bytes() != data:
                write_whole(path, data, private=True, pace=pace)
        except OutputFailed as failure:
            raise _not_copied(failure.values.get("why", "")) from None
        except OSError as error:
            raise _not_copied(error.strerror or "") from None
        return path

    def _editions(
        self, received: ReceivedArchive, pace: Progress
    ) -> list[tuple[Holding, OpenArchive]]:
        """Return the other editions of `received` in the library for which its signer vouches."""
        others = [each for each in self.holdings() if each.sha256 != received.sha256]
        found = []
        for number, each in enumerate(others):
            pace.tell(Step.COMPARING, number, len(others))
            archive = self._reading.of(each, received.archive.content.id, pace.aside())
            if archive is not None and _is_of(archive, received, self._own()):
                found.append((each, archive))
        return found

    def _drop(self, holding: Holding) -> bool:
        """Remove `holding` and its index; return whether that succeeded."""
        archive = _read(holding.path, seals=self._seals)
        if holding.is_copy:
            try:
                holding.path.unlink(missing_ok=True)
            except OSError:
                return False
        self.forget_index(archive.content.id if archive else None)
        held = self._held()
        links = held.links
        if not holding.is_copy:
            gone = LinkedFile(str(holding.path), holding.sha256)
            links = tuple(each for each in links if each != gone)
        known = {name: told for name, told in held.changes.items() if name != holding.sha256}
        self._write(LibraryList(links, known))
        return True

    def forget_index(self, archive: str | None) -> None:
        """Delete the stored index of the archive with the id `archive`; None means all indexes."""
        if self._indexes is not None and self._indexes.exists():
            from index.search.cache import forget  # noqa: PLC0415  not needed to start

            forget(self._indexes, archive)

    def _held(self) -> LibraryList:
        return self._unwritten or read_held(self._list)

    def _write(self, held: LibraryList) -> None:
        """Write the list, or keep it in memory where it cannot be written."""
        if held == self._held():
            return
        is_written = self.keeps and write_held(held, self._list)
        self._unwritten = None if is_written else held


class _Reading:
    """Reads archives, but not those again that have another id, while their files stay the same.

    Of hundreds, all need not be read for each that is taken in.
    """

    def __init__(self, seals: Seals | None) -> None:
        self._seals = seals
        self._ids: dict[tuple[Path, tuple[int, str], int], str] = {}

    def of(self, holding: Holding, name: str, pace: Progress) -> OpenArchive | None:
        """Return the archive of `holding`, unless it cannot be read or has another id."""
        path = holding.path
        stamp = path, _age(path), path.stat().st_size if path.is_file() else 0
        if self._ids.get(stamp, name) != name:
            return None
        archive = _read(path, holding.sha256, pace, self._seals)
        if archive is not None:
            self._ids[stamp] = archive.content.id
        return archive


def _age(path: Path) -> tuple[int, str]:
    try:
        return path.stat().st_mtime_ns, path.name
    except OSError:  # it was removed just now
        return 0, path.name


def _read(
    path: Path, sha256: str = "", pace: Progress | None = None, seals: Seals | None = None
) -> OpenArchive | None:
    """Return the archive in the file `path`, or None where it cannot be read.

    Where `sha256` is given and the bytes have another, None is returned too.
    """
    try:
        received = receive(path, pace, seals=seals)
    except ArchiveError:
        return None
    return received.archive if sha256 in ("", received.sha256) else None


def _names(folder: Path) -> list[str]:
    """Return the names of the files in `folder` by time of change, the oldest first."""
    try:
        return [each.name for each in sorted(folder.iterdir(), key=_age)]
    except OSError:
        return []


def _is_of(archive: OpenArchive, received: ReceivedArchive, own: Collection[bytes]) -> bool:
    """Return whether `archive` is an edition of `received`, vouched for by a signer.

    The signer of `archive` has to be that of `received`, or to have introduced it, or both signers
    have to be among the `own` keys of this computer: else anyone could have an archive deleted by
    signing another with the same id.
    """
    if archive.content.id != received.archive.content.id:
        return False
    both = {archive.keys[0], received.archive.keys[0]}
    return archive.keys[0] in received.archive.keys or both <= set(own)


def _gives_way(old: Archive, received: ReceivedArchive) -> bool:
    """Return whether `received` replaces `old`, an archive with the same id and signer."""
    new = received.archive.content
    if new.draft:
        return old.draft
    is_later = old.edition > new.edition
    return not is_later or (old.draft and not old.shown().isdisjoint(new.withdrawn))


def _not_copied(why: str) -> NotTakenIn:
    return NotTakenIn(
        "The archive could not be copied: {why}. Make room on this computer, or open it where it "
        "lies.",
        why=why,
    )
