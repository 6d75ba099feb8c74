"""The edition that was published last, found again among files, and drafts that it has not."""

from collections.abc import Collection, Iterable, Iterator
from operator import itemgetter
from pathlib import Path

from index.container.seals.seals import Seals
from index.errors import ArchiveError
from index.library.opened_archive import open_archive
from index.model import Archive, Document, Section, Translation
from index.publication.record import PublishedEdition

_ENDS = (".", "!", "?", "…", ":", ";")
_AFTER = " \n\t”“»\"')"


def content_of(
    last: PublishedEdition,
    name: str,
    files: Iterable[Path],
    signers: Collection[str],
    seals: Seals | None = None,
) -> Archive | None:
    """Return the content of the edition `last` of the archive `name`, which one of `files` may be.

    That file has to be whole and signed by one of `signers`, which are fingerprints, and to hold
    what the record says of that edition, by its hash. `seals` open it where it is sealed. Returns
    None where none is.
    """
    for file in files:
        try:
            found = open_archive(file, seals=seals)
        except ArchiveError:
            continue
        is_own = found.signer in signers and found.content.id == name
        if is_own and found.content_hash == last.sha256:
            return found.content
    return None


def new_drafts(before: Archive | None, after: Archive) -> tuple[tuple[str, str], ...]:
    """Return id and language of the translations of `after` that are drafts new since `before`.

    The id is that of the text or title. They are in reading order, those first that do not end as
    the text does: they may be half typed.
    """
    held = {key for key, _text, _made in _translations(before)} if before is not None else set()
    found = [
        (_ends(made.text) or not _ends(text), (key[0], made.language))
        for key, text, made in _translations(after)
        if not made.is_reviewed and key not in held
    ]
    return tuple(draft for _is_whole, draft in sorted(found, key=itemgetter(0)))


def _translations(archive: Archive) -> Iterator[tuple[tuple[str, str, str], str, Translation]]:
    """Yield (id of its text, language, its words), the text, and each translation."""
    for document in archive.documents:
        for each in document.translated():
            text = each.title if isinstance(each, Document | Section) else each.text
            for made in each.translations:
                yield (each.id, made.language, made.text), text, made


def _ends(text: str) -> bool:
    """Return whether `text` ends with the sign that ends a sentence."""
    return text.rstrip(_AFTER).endswith(_ENDS)
