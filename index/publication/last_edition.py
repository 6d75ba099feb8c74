"""The edition that was published last, found again among files, and drafts that it has not."""

from collections.abc import Collection, Iterable
from pathlib import Path

from index.errors import ArchiveError
from index.library.opened_archive import receive
from index.model import Archive
from index.publication.record import PublishedEdition


def content_of(
    last: PublishedEdition, name: str, files: Iterable[Path], signers: Collection[str]
) -> Archive | None:
    """Return the content of the edition `last` of the archive `name`, which one of `files` may be.

    That file has to be whole and signed by one of `signers`, which are fingerprints, and to hold
    what the record says of that edition, by its hash. Returns None where none is.
    """
    for file in files:
        try:
            found = receive(file).archive
        except ArchiveError:
            continue
        is_own = found.signer in signers and found.content.id == name
        if is_own and found.content_hash == last.sha256:
            return found.content
    return None


def new_drafts(before: Archive | None, after: Archive) -> int:
    """Return how many translations of `after` are drafts with words that `before` has not."""
    held = _translations(before) if before is not None else set()
    drafts = _translations(after, reviewed=False)
    return len(drafts - held)


def _translations(archive: Archive, *, reviewed: bool = True) -> set[tuple[str, str, str]]:
    """Return the id of its text, the language and the words of each translation."""
    return {
        (each.id, made.language, made.text)
        for document in archive.documents
        for each in document.translated()
        for made in each.translations
        if reviewed or not made.is_reviewed
    }
