"""The edition that was published last, found again among files, and what changed since."""

from collections.abc import Collection, Iterable
from pathlib import Path

from index.errors import ArchiveError
from index.library.editions import Changes, changes
from index.library.opened_archive import receive
from index.model import Archive
from index.publication.record import PublishedEdition


def changes_since(
    last: PublishedEdition, archive: Archive, files: Iterable[Path], signers: Collection[str]
) -> Changes | None:
    """Return how `archive` differs from the edition `last`, which one of `files` may be.

    That file has to be whole and signed by one of `signers`, which are fingerprints, and to hold
    what the record says of that edition, by its hash. Returns None where none is.
    """
    for file in files:
        try:
            found = receive(file).archive
        except ArchiveError:
            continue
        is_own = found.signer in signers and found.content.id == archive.id
        if is_own and found.content_hash == last.sha256:
            return changes(found.content, archive)
    return None
