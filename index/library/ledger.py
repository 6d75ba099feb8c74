"""What this computer remembers of the archives it opened: signers, editions, what was withdrawn.

It must be readable while all else is locked, so it lies open, and holds no id, name or key: an
entry is a small file of its own, named by a keyed hash of the archive's id, and holds keyed hashes
of its signers, of what its newest edition said, and of the ids of what was withdrawn. That hides
them from a glance only: whoever has the folder has the key too, can try out ids and public keys
that they think of, and whoever also has an older edition can tell which of its passages were
withdrawn. How many archives and withdrawn passages there are is seen at once.

A draft is no edition: neither its number nor what it says nor what it withdraws is remembered, and
its signer only where the reader was asked and said yes. A trial that goes from hand to hand must
not decide by itself who is known here. But it is refused as an edition is where it holds what was
withdrawn.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from index.errors import ArchiveRefused
from index.library.archive import OpenArchive
from index.library.ledger_file import LedgerEntry, LedgerFolder, SignerRecord
from index.model import Archive


class Signer(StrEnum):
    """How an archive's signer stands to whoever signed that archive before."""

    KNOWN = "known"
    NEW = "new"
    CHANGED = "changed"


class TrustGround(StrEnum):
    """Why an archive's signer is known here, or is not.

    It signed the archive here before, or was introduced by who did, or is a key of this computer,
    or the archive lies in the program's own folder; nobody signed it here before; somebody else
    did, or a key that took the place of this one.
    """

    BEFORE = "before"
    INTRODUCED = "introduced"
    OWN = "own"
    PLACE = "place"
    NONE = "none"
    OTHER = "other"
    REPLACED = "replaced"


_SIGNERS = {
    TrustGround.NONE: Signer.NEW,
    TrustGround.OTHER: Signer.CHANGED,
    TrustGround.REPLACED: Signer.CHANGED,
}  # of all other grounds the signer is known


@dataclass(frozen=True, slots=True)
class ArchiveStanding:
    """How an archive stands to what was opened here before. `highest` is 0 where nothing was.

    `accepted`: the reader was asked about the signer that is remembered, and said yes. `returned`
    are the ids of what it holds although that was withdrawn, `restored` those that it says are
    back on purpose, and that the reader is to be told of. `is_other`: what was opened here of the
    same edition said something else. `is_news`: it is not what was opened here last, so that
    whatever was made of that may hold what is withdrawn. `ground` tells why the signer stands so.
    """

    signer: Signer
    edition: int
    highest: int
    accepted: bool
    returned: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    is_other: bool = False
    is_older: bool = False
    is_news: bool = False
    ground: TrustGround = TrustGround.BEFORE


class Ledger:
    """The ledger in the folder `path`, which is made when something is first remembered.

    One that does not `keep` remembers nothing more, and goes by what was remembered before. `own`
    gives the public keys that were made or used on this computer: what they sign is never taken
    for a stranger's here.
    """

    def __init__(
        self,
        path: Path,
        *,
        keeps: bool = True,
        own: Callable[[], Collection[bytes]] = frozenset,
    ) -> None:
        self._folder = LedgerFolder(path, keeps=keeps)
        self._own = own

    def standing(
        self, archive: OpenArchive, *, asked: bool = False, bundled: bool = False
    ) -> ArchiveStanding:
        """Return how `archive` stands to what was remembered. Raises ArchiveUnreadable.

        With `asked`, the reader will be asked about a signer that is not known: only one is whom
        they accepted, and what any signer restores is theirs to decide. A `bundled` one lies in
        the program's own folder, and is trusted for that.
        """
        entry, draft = self._folder.read(archive.content.id), archive.content.draft
        current = next((e for e in reversed(entry.signers) if e.accepted or not asked), None)
        mine = None if bundled else self._record(entry, archive)
        ground = TrustGround.PLACE if bundled else self._ground(archive, current)
        signer = _SIGNERS.get(ground, Signer.KNOWN)
        trusted = bundled or asked or signer is Signer.KNOWN
        known = self._withdrawn(entry, archive.content)
        restored = known.intersection(archive.content.restored) if trusted else frozenset[str]()
        counting = [mine, current] if signer is Signer.CHANGED else [mine]
        if bundled:
            counting = [each for each in [current] if each and each.accepted]
        highest = max([entry.bundled, *(each.edition for each in counting if each)])
        edition, content = archive.content.edition, self._content(archive)
        is_same = mine is None or edition != mine.edition or content == mine.content
        return ArchiveStanding(
            signer,
            edition,
            highest,
            accepted=current is not None and current.accepted,
            returned=tuple(sorted(known & archive.content.shown() - restored)),
            restored=tuple(sorted(restored)),
            is_other=not (draft or bundled or is_same),
            is_older=edition < highest and not draft,
            ground=ground,
        )

    def remember(
        self, archive: OpenArchive, *, accepted: bool = False, bundled: bool = False
    ) -> bool:
        """Remember what `archive` is, and whether the reader `accepted` who signed it.

        Return whether that is news: it is a later edition, of another signer, or withdraws more.

        Of one signer an edition is never forgotten for a lower one, and what was withdrawn is
        not, until it is restored; another signer's editions are counted anew, and what the one
        before withdrew stays withdrawn. Nothing is said where the ledger cannot be written: a
        read-only computer is no reason to stop reading. Raises ArchiveUnreadable.
        """
        content, before = archive.content, self._folder.read(archive.content.id)
        if not archive.keys or (content.draft and not accepted):
            return False
        entry = before
        if bundled:
            entry = replace(entry, bundled=max(entry.bundled, content.edition))
        else:
            entry = self._with_signer(entry, archive, accepted=accepted)
        if not content.draft:
            current = before.signers[-1] if before.signers else None
            trusted = accepted or bundled or self._ground(archive, current) not in _SIGNERS
            gone = self._hashes(content, content.withdrawn)
            again = self._hashes(content, content.restored if trusted else ())
            entry = entry.with_withdrawn(set(gone), set(again))
        is_news = entry != before
        if is_news:
            self._folder.write(content.id, entry)
        return is_news and not content.draft

    def admit(self, archive: OpenArchive, *, bundled: bool = False) -> ArchiveStanding:
        """Return how `archive` stands to what was opened here before, and remember it.

        Trust is on first use: any signer is accepted where the archive was not opened here
        before. Raises ArchiveRefused where what is remembered speaks against it, and
        ArchiveUnreadable.
        """
        standing = self.check(archive, bundled=bundled)
        return replace(standing, is_news=self.remember(archive, bundled=bundled))

    def check(
        self, archive: OpenArchive, *, asked: bool = False, bundled: bool = False
    ) -> ArchiveStanding:
        """Return how `archive` stands to what was opened here before.

        Raises ArchiveRefused where that speaks against it, but for another signer about whom the
        reader will be `asked`, and ArchiveUnreadable.
        """
        standing = self.standing(archive, asked=asked, bundled=bundled)
        before = standing
        if standing.returned and asked:  # who was not asked about counts too where this is told
            before = self.standing(archive)
        if before.signer is Signer.CHANGED and (standing.returned or not asked):
            raise _other_signer(archive, before)
        if standing.is_older:
            raise older_edition(archive)
        if standing.returned:
            raise _withdrawn_returned(archive)
        if standing.is_other:
            raise _same_edition(archive)
        return standing

    def withdrawn(self, content: Archive) -> frozenset[str]:
        """Return what `content` holds or restores and what is known here to be withdrawn.

        Raises ArchiveUnreadable.
        """
        return self._withdrawn(self._folder.read(content.id), content)

    def memory(self, archive: str) -> Callable[[str], bool]:
        """Return what tells of an id of the archive with this one whether it was withdrawn.

        An edition may lack it, and not say so. Raises ArchiveUnreadable.
        """
        entry = self._folder.read(archive)

        def knows(name: str) -> bool:
            if not entry.withdrawn:
                return False
            return self._folder.hashed(archive, b"passage", name.encode()) in entry.withdrawn

        return knows

    def _withdrawn(self, entry: LedgerEntry, content: Archive) -> frozenset[str]:
        if not entry.withdrawn:
            return frozenset()
        ids = sorted(content.shown().union(content.restored))
        hashes = self._hashes(content, ids)
        return frozenset(
            name for name, each in zip(ids, hashes, strict=True) if each in entry.withdrawn
        )

    def _ground(self, archive: OpenArchive, current: SignerRecord | None) -> TrustGround:
        names = self._signers(archive)
        if current and current.signer in names:
            return TrustGround.BEFORE if current.signer == names[0] else TrustGround.INTRODUCED
        if self._is_own(archive):
            return TrustGround.OWN
        if current is None:
            return TrustGround.NONE
        return TrustGround.REPLACED if {*names} & {*current.replaced} else TrustGround.OTHER

    def _record(self, entry: LedgerEntry, archive: OpenArchive) -> SignerRecord | None:
        """Return what is remembered of who signed `archive`, or of who introduced that."""
        names = set(self._signers(archive))
        if self._is_own(archive):
            names.update(self._keys(archive, self._own()))
        found = [each for each in entry.signers if each.signer in names]
        return max(found, key=lambda each: each.edition, default=None)

    def _with_signer(
        self, entry: LedgerEntry, archive: OpenArchive, *, accepted: bool
    ) -> LedgerEntry:
        """Return `entry` where what is remembered of who signed `archive` is up to date."""
        content, mine = archive.content, self._record(entry, archive)
        signer, *replaced = self._signers(archive)
        record = replace(mine or SignerRecord(""), signer=signer, replaced=tuple(replaced))
        if not content.draft and content.edition > record.edition:
            said = self._content(archive)
            record = replace(record, edition=content.edition, content=said)
        record = replace(record, accepted=record.accepted or accepted)
        is_last = accepted or not entry.signers or entry.signers[-1] == mine
        return entry.with_record(record, mine, last=is_last or self._was_own(entry, archive))

    def _was_own(self, entry: LedgerEntry, archive: OpenArchive) -> bool:
        """Return whether both who is trusted now and who signed `archive` are of this computer."""
        own = self._keys(archive, self._own())
        return self._is_own(archive) and entry.signers[-1].signer in own

    def _is_own(self, archive: OpenArchive) -> bool:
        return not set(archive.keys).isdisjoint(self._own())

    def _signers(self, archive: OpenArchive) -> list[str]:
        """Return the hashes of the key that signed `archive` and of those that introduced it."""
        return self._keys(archive, archive.keys)

    def _keys(self, archive: OpenArchive, keys: Iterable[bytes]) -> list[str]:
        return self._folder.all_hashed(archive.content.id, b"key", keys)

    def _content(self, archive: OpenArchive) -> str:
        return self._folder.hashed(
            archive.content.id, b"content", bytes.fromhex(archive.content_hash)
        )

    def _hashes(self, content: Archive, ids: Iterable[str]) -> list[str]:
        return self._folder.all_hashed(content.id, b"passage", (each.encode() for each in ids))


def older_edition(archive: OpenArchive) -> ArchiveRefused:
    """Return the error for an archive of which a newer edition was opened here."""
    return ArchiveRefused(
        "older-edition",
        "Edition {edition} of “{id}” is older than one opened here, and may hold what was "
        "withdrawn since. Use the newer one.",
        id=archive.content.id,
        edition=str(archive.content.edition),
    )


def _other_signer(archive: OpenArchive, standing: ArchiveStanding) -> ArchiveRefused:
    if standing.ground is TrustGround.REPLACED:
        return ArchiveRefused(
            "other-signer",
            "This “{id}” is signed with a key that was replaced since: it is older, or not from "
            "its editor. Go on with the edition you have.",
            id=archive.content.id,
        )
    if standing.returned:
        return _other_signer_returned(archive)
    return ArchiveRefused(
        "other-signer",
        "Someone else signed “{id}” before. Ask its editor, in a way you trust, whether this is "
        "their new fingerprint: {fingerprint}",
        id=archive.content.id,
        fingerprint=archive.signer or "",
    )


def _other_signer_returned(archive: OpenArchive) -> ArchiveRefused:
    return ArchiveRefused(
        "other-signer",
        "Someone else signed “{id}” before, and this holds what was withdrawn from it. Go on with "
        "the edition you have, and ask its editor whether this is their new fingerprint: "
        "{fingerprint}",
        id=archive.content.id,
        fingerprint=archive.signer or "",
    )


def _withdrawn_returned(archive: OpenArchive) -> ArchiveRefused:
    return ArchiveRefused(
        "withdrawn-returned",
        "Edition {edition} of “{id}” holds what an earlier edition withdrew, and does not say "
        "that it is back on purpose. Tell its editor, and go on with the edition you have.",
        id=archive.content.id,
        edition=str(archive.content.edition),
    )


def _same_edition(archive: OpenArchive) -> ArchiveRefused:
    return ArchiveRefused(
        "same-edition",
        "Another edition {edition} of “{id}” was opened here, with other content. Ask its editor "
        "for an edition with a higher number.",
        id=archive.content.id,
        edition=str(archive.content.edition),
    )
