"""Takes withdrawal notices in: from then on the ledger knows what they withdraw."""

from collections.abc import Collection, Sequence

from index.container.notice import Notice
from index.errors import ArchiveRefused
from index.library.archive import OpenArchive
from index.library.ledger import Ledger, TrustGround
from index.library.ledger_file import LedgerEntry, NoticeRecord
from index.library.notices import with_notice
from index.values import Value


class TakenNotice(Value):
    """A notice that was taken in, and why its signer is known.

    The `ground` is NONE where the archive was not opened here yet: then the notice waits for it.
    `is_news`: the same was not taken in before. `is_kept`: the ledger could be written.
    """

    notice: Notice
    ground: TrustGround
    is_news: bool
    is_kept: bool


def take_notice(notice: Notice, ledger: Ledger, present: Sequence[OpenArchive] = ()) -> TakenNotice:
    """Remember in `ledger` what `notice` withdraws, if it is by the signer of its archive here.

    That signer is the one whom the reader accepted, or that of one of `present`, which are archives
    that are trusted for another reason, such as the bundled ones. Where there is neither, the
    notice is kept until such an archive comes, and counts for those of its own signer. Raises
    ArchiveRefused where it is by somebody else, or an edition was opened here that is not before
    that of the notice, and ArchiveUnreadable.
    """
    others = [each for each in present if each.content.id == notice.archive and each.keys]
    with ledger.folder.changing:
        return _taken(notice, ledger, others)


def _taken(notice: Notice, ledger: Ledger, others: Sequence[OpenArchive]) -> TakenNotice:
    folder, before = ledger.folder, ledger.folder.read(notice.archive)
    names = folder.keys(notice.archive, notice.keys)
    ground = _ground(before, names, notice, others, ledger.own())
    newest = _newest(before, names, notice, others)
    if newest >= notice.edition:
        raise _outdated(notice, newest)
    gone = folder.passages(notice.archive, notice.withdrawn)
    record = NoticeRecord(tuple(names), dict.fromkeys(gone, notice.edition))
    entry = with_notice(before, record, is_known=ground is not TrustGround.NONE)
    if entry is None:
        raise ArchiveRefused(
            "too-many-notices",
            "Too many notices by others wait here for “{id}”. Open that archive first, then take "
            "this notice in again.",
            id=notice.archive,
        )
    if ground is not TrustGround.NONE:
        entry = entry.with_withdrawn(set(gone), set())
    is_kept = folder.write(notice.archive, entry)
    return TakenNotice(notice, ground, entry != before, is_kept)


def _ground(
    entry: LedgerEntry,
    names: Sequence[str],
    notice: Notice,
    others: Sequence[OpenArchive],
    own: Collection[bytes],
) -> TrustGround:
    """Return why the signer of `notice`, whose keys have the hashes `names`, is known here."""
    current = next((each for each in reversed(entry.signers) if each.accepted), None)
    if current is not None and current.signer in names:
        return TrustGround.BEFORE if current.signer == names[0] else TrustGround.INTRODUCED
    if not set(notice.keys).isdisjoint(own):
        return TrustGround.OWN
    if any(each.keys[0] in notice.keys for each in others):
        return TrustGround.PLACE
    if current is None and not others:
        return TrustGround.NONE
    raise ArchiveRefused(
        "other-signer",
        "This notice is about “{id}”, and somebody else signed that archive here. Nothing was "
        "withdrawn. Ask its editor whether this is their fingerprint: {fingerprint}",
        id=notice.archive,
        fingerprint=notice.signer,
    )


def _newest(
    entry: LedgerEntry, names: Sequence[str], notice: Notice, others: Sequence[OpenArchive]
) -> int:
    """Return the newest edition by the signer of `notice` that was opened here, or 0."""
    editions = [each.edition for each in entry.signers if each.signer in names]
    editions += [
        each.content.edition
        for each in others
        if each.keys[0] in notice.keys and not each.content.draft
    ]
    return max(editions, default=0)


def _outdated(notice: Notice, newest: int) -> ArchiveRefused:
    return ArchiveRefused(
        "older-notice",
        "This notice tells what edition {edition} of “{id}” withdrew. Edition {newest} was opened "
        "here already: there is nothing to do.",
        edition=str(notice.edition),
        id=notice.archive,
        newest=str(newest),
    )
