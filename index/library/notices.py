"""What notices withdrew, in the entry that the ledger has of an archive."""

from collections.abc import Sequence

from index.library.ledger_file import LedgerEntry, NoticeRecord
from index.limits import MAX_WITHDRAWN
from index.values import replace

_MOST_RECORDS = 16  # signers whose notices wait for one archive
_MOST = 4 * MAX_WITHDRAWN  # ids of all records: a limit on memory and time


def noticed(entry: LedgerEntry, signer: str) -> dict[str, int]:
    """Return what notices withdrew from files of the signer `signer`, a hash.

    The result is hash of an id -> the edition that withdraws it. A notice counts for the files of
    its own signer and of those who introduced that one, whoever else is trusted: it needs no trust
    to withdraw one's own.
    """
    found: dict[str, int] = {}
    for record in entry.notices:
        if signer in record.signers:
            for name, edition in record.withdrawn.items():
                found[name] = max(edition, found.get(name, 0))
    return found


def with_notice(entry: LedgerEntry, record: NoticeRecord, *, is_known: bool) -> LedgerEntry | None:
    """Return `entry` with `record`, together with what notices of the same signer withdrew.

    Where there are too many by others and this signer `is_known` here, the oldest of those go;
    else None is returned, so that no stranger's notices push out that of the archive's own signer.
    """
    others, withdrawn = [], dict(record.withdrawn)
    signers = record.signers
    for each in entry.notices:
        if each.signers[0] not in record.signers and record.signers[0] not in each.signers:
            others.append(each)
            continue
        signers = max(signers, each.signers, key=len)
        for name, edition in each.withdrawn.items():
            withdrawn[name] = max(edition, withdrawn.get(name, 0))
    if len(withdrawn) > 2 * MAX_WITHDRAWN:
        withdrawn = dict(record.withdrawn)
    kept = [*others, NoticeRecord(signers, withdrawn)]
    while len(kept) > 1 and _is_too_much(kept):
        if not is_known:
            return None
        del kept[0]
    return replace(entry, notices=tuple(kept))


def _is_too_much(records: Sequence[NoticeRecord]) -> bool:
    return len(records) > _MOST_RECORDS or sum(len(each.withdrawn) for each in records) > _MOST


def with_edition(entry: LedgerEntry, signers: Sequence[str], edition: int) -> LedgerEntry:
    """Return `entry` once `edition` by the first of `signers` was remembered in it.

    What a notice withdraws with that edition or an earlier one goes out of the notices: the entry
    remembers it as withdrawn, or as restored.
    """
    kept = []
    for record in entry.notices:
        left = record.withdrawn
        if record.signers[0] in signers or signers[0] in record.signers:
            left = {name: number for name, number in left.items() if number > edition}
        if left:
            kept.append(replace(record, withdrawn=left))
    return replace(entry, notices=tuple(kept))
