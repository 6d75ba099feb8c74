"""What this computer remembers of the archives it opened: signers, editions, what was withdrawn.

The ledger must be readable while the notebook is locked, so it is not encrypted, and holds no id,
name or key: each entry is a small file, named by a keyed hash of the archive's id, and holds keyed
hashes of its signers, of the content of its newest edition, and of withdrawn ids. This protects
against a glance only: whoever has the folder has the key of the hashes too and can try ids and
public keys, and whoever also has an older edition can tell which of its passages were withdrawn.
The numbers of archives and of withdrawn passages are plain to see.

A draft is no edition: its number, its content and what it withdraws are not remembered, and its
signer only where the reader was asked and accepted. A trial that is passed around must not decide
who is known here. But a draft is refused, as an edition is, where it holds what was withdrawn.
"""

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from pathlib import Path

from index.errors import ArchiveRefused
from index.library.archive import OpenArchive
from index.library.ledger_file import LedgerEntry, LedgerFolder, SignerRecord
from index.library.notices import noticed, with_edition
from index.model import Archive
from index.values import Value, replace


class Signer(StrEnum):
    """How an archive's signer relates to the signer of the same archive before."""

    KNOWN = "known"
    NEW = "new"
    CHANGED = "changed"


class TrustGround(StrEnum):
    """Why an archive's signer is known here, or is not.

    Known: the key signed the archive BEFORE, was INTRODUCED by the key that did, is one of this
    computer's OWN, or the archive lies in the program's own folder (PLACE). New: NONE signed it
    before. Changed: an OTHER key did, or one that REPLACED this key.
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
}  # on all other grounds the signer is known


class ArchiveStanding(Value):
    """How an archive relates to what was opened here before, as the ledger remembers it.

    `highest` is the highest edition opened before, 0 where none was. `accepted`: the reader was
    asked about the remembered signer, and accepted. `returned` are the withdrawn ids that the
    archive holds, `restored` those that it declares restored, of which the reader is to be told.
    `is_older`: the edition is lower than `highest`. `is_other`: the same edition was opened here
    with other content. `is_news`: the ledger changed, so that files derived from the edition
    before, such as its index, may hold what is withdrawn. `ground` is the reason for `signer`.
    `noticed` are the ids that it holds and that a notice of its signer withdrew since: it is opened
    without them. `was_sealed`: the newest edition that was opened here was, and this one is not.
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
    noticed: tuple[str, ...] = ()
    was_sealed: bool = False


class Ledger:
    """The ledger in the folder `path`, which is made when something is first remembered.

    With `keeps` False nothing more is remembered, and earlier entries are still used. `own` returns
    the public keys that were made or used on this computer: their signer is always known here.
    """

    def __init__(
        self,
        path: Path,
        *,
        keeps: bool = True,
        own: Callable[[], Collection[bytes]] = frozenset,
    ) -> None:
        self.folder = LedgerFolder(path, keeps=keeps)
        self.own = own

    def standing(
        self, archive: OpenArchive, *, asked: bool = False, bundled: bool = False
    ) -> ArchiveStanding:
        """Return how `archive` relates to what was remembered. Raises ArchiveUnreadable.

        With `asked`, the reader will be asked about an unknown signer: then only a signer whom the
        reader accepted counts as known, and any signer may restore, since the reader decides. A
        `bundled` archive lies in the program's own folder, and is trusted for that.
        """
        entry, draft = self.folder.read(archive.content.id), archive.content.draft
        current = next((e for e in reversed(entry.signers) if e.accepted or not asked), None)
        mine = None if bundled else self._record(entry, archive)
        ground = TrustGround.PLACE if bundled else self._ground(archive, current)
        signer = _SIGNERS.get(ground, Signer.KNOWN)
        trusted = bundled or asked or signer is Signer.KNOWN
        known, later = _withdrawn(self.folder, entry, archive.content, archive.keys)
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
            returned=_shown(archive.content, known - restored),
            restored=tuple(sorted(restored)),
            is_other=not (draft or bundled or is_same),
            is_older=edition < highest and not draft,
            ground=ground,
            noticed=_shown(archive.content, later),
            was_sealed=not archive.is_sealed and any(r.sealed for r in (mine, current) if r),
        )

    def remember(
        self, archive: OpenArchive, *, accepted: bool = False, bundled: bool = False
    ) -> bool:
        """Remember `archive`, and whether the reader `accepted` its signer.

        Return whether that is news: a later edition, another signer, or more withdrawn. The highest
        edition of a signer is never replaced by a lower one, and what was withdrawn stays so until
        it is restored, also where the signer changes; the editions of another signer are counted
        separately. A ledger that cannot be written raises no error, so that archives can be read on
        a read-only computer. Raises ArchiveUnreadable where the ledger cannot be read.
        """
        content = archive.content
        if not archive.keys or (content.draft and not accepted):
            return False
        with self.folder.changing:
            before = self.folder.read(content.id)
            entry = self._with_archive(before, archive, accepted=accepted, bundled=bundled)
            is_news = entry != before
            if is_news:
                self.folder.write(content.id, entry)
        return is_news and not content.draft

    def _with_archive(
        self, before: LedgerEntry, archive: OpenArchive, *, accepted: bool, bundled: bool
    ) -> LedgerEntry:
        """Return the entry `before` with what `archive` says."""
        content, entry = archive.content, before
        if bundled:
            entry = replace(entry, bundled=max(entry.bundled, content.edition))
        else:
            entry = self._with_signer(entry, archive, accepted=accepted)
        if content.draft:
            return entry
        current = before.signers[-1] if before.signers else None
        trusted = accepted or bundled or self._ground(archive, current) not in _SIGNERS
        signers = self._signers(archive)
        since = noticed(entry, signers[0])
        gone = {*self.folder.passages(content.id, content.withdrawn), *since}
        again = set(self.folder.passages(content.id, content.restored if trusted else ()))
        again -= {name for name, edition in since.items() if edition > content.edition}
        return with_edition(entry.with_withdrawn(gone, again), signers, content.edition)

    def admit(self, archive: OpenArchive, *, bundled: bool = False) -> ArchiveStanding:
        """Return how `archive` relates to what was opened here before, and remember it.

        Trust is on first use: any signer is accepted where the archive was not opened here before.
        Raises ArchiveRefused where the ledger refuses it, and ArchiveUnreadable.
        """
        standing = self.check(archive, bundled=bundled)
        return replace(standing, is_news=self.remember(archive, bundled=bundled))

    def check(
        self, archive: OpenArchive, *, asked: bool = False, bundled: bool = False
    ) -> ArchiveStanding:
        """Return how `archive` relates to what was opened here before.

        Raises ArchiveRefused where its signer changed, its edition is older or has other content,
        or it holds what was withdrawn, and ArchiveUnreadable. A changed signer is no reason where
        the reader will be `asked` about it.
        """
        standing = self.standing(archive, asked=asked, bundled=bundled)
        before = standing
        if standing.returned and asked:  # signers about whom nobody was asked count too
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
        """Return the ids that `content` holds or restores and that are known to be withdrawn.

        Raises ArchiveUnreadable.
        """
        return _withdrawn(self.folder, self.folder.read(content.id), content)[0]

    def memory(self, archive: str) -> Callable[[str], bool]:
        """Return a function that tells whether an id of the archive `archive` was withdrawn.

        It also knows ids that the present edition neither holds nor names as withdrawn. Raises
        ArchiveUnreadable.
        """
        entry = self.folder.read(archive)

        def knows(name: str) -> bool:
            hashes = self.folder.passages(archive, [name] if entry.withdrawn else ())
            return not entry.withdrawn.isdisjoint(hashes)

        return knows

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
        """Return what is remembered of the signer of `archive`, or of a key that introduced it."""
        names = set(self._signers(archive))
        if self._is_own(archive):
            names.update(self.folder.keys(archive.content.id, self.own()))
        found = [each for each in entry.signers if each.signer in names]
        return max(found, key=lambda each: each.edition, default=None)

    def _with_signer(
        self, entry: LedgerEntry, archive: OpenArchive, *, accepted: bool
    ) -> LedgerEntry:
        """Return `entry` with the record of the signer of `archive` brought up to date."""
        content, mine = archive.content, self._record(entry, archive)
        signer, *replaced = self._signers(archive)
        record = replace(mine or SignerRecord(""), signer=signer, replaced=tuple(replaced))
        if not content.draft and content.edition > record.edition:
            said = self._content(archive)
            record = replace(record, edition=content.edition, content=said, sealed=False)
        if not content.draft and content.edition == record.edition and archive.is_sealed:
            record = replace(record, sealed=True)
        record = replace(record, accepted=record.accepted or accepted)
        is_last = accepted or not entry.signers or entry.signers[-1] == mine
        return entry.with_record(record, mine, last=is_last or self._was_own(entry, archive))

    def _was_own(self, entry: LedgerEntry, archive: OpenArchive) -> bool:
        """Return whether the last signer and that of `archive` are both keys of this computer."""
        own = self.folder.keys(archive.content.id, self.own())
        return self._is_own(archive) and entry.signers[-1].signer in own

    def _is_own(self, archive: OpenArchive) -> bool:
        return not set(archive.keys).isdisjoint(self.own())

    def _signers(self, archive: OpenArchive) -> list[str]:
        """Return the hashes of the key that signed `archive` and of those that introduced it."""
        return self.folder.keys(archive.content.id, archive.keys)

    def _content(self, archive: OpenArchive) -> str:
        return self.folder.hashed(
            archive.content.id, b"content", bytes.fromhex(archive.content_hash)
        )


def _withdrawn(
    folder: LedgerFolder, entry: LedgerEntry, content: Archive, keys: Sequence[bytes] = ()
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the ids that `content` must not hold, and those that notices withdrew since.

    A notice of the first of `keys` counts for editions before its own: these may hold an id, and
    are opened without it.
    """
    signers = folder.keys(content.id, keys[:1]) if entry.notices else []
    since = noticed(entry, signers[0]) if signers else {}
    if not entry.withdrawn and not since:
        return frozenset(), frozenset()
    ids = sorted(content.shown().union(content.restored))
    pairs = list(zip(ids, folder.passages(content.id, ids), strict=True))
    later = {name for name, each in pairs if since.get(each, 0) > content.edition}
    known = {name for name, each in pairs if each in entry.withdrawn or each in since}
    return frozenset(known - later), frozenset(later)


def _shown(content: Archive, ids: frozenset[str]) -> tuple[str, ...]:
    """Return those of `ids` that `content` shows, sorted."""
    return tuple(sorted(ids & content.shown())) if ids else ()


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
