"""Editions whose files lie beside a folder, and which the record of its publications lacks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from index.container.edition_statement import sign_edition
from index.container.fingerprint import fingerprint
from index.container.keys import Key
from index.errors import ArchiveError
from index.library.archive import OpenArchive
from index.library.opened_archive import receive
from index.publication.record import FILE, Published, PublishedEdition
from index.source.checks.returned_words import word_hashes
from index.source.problems.problem import Problem, Severity

_MOST = 50  # files that are looked at


@dataclass(frozen=True, slots=True)
class FoundEdition:
    """An edition, the name of its file, and whether it counts: no known key is another's."""

    edition: PublishedEdition
    file: str
    counts: bool

    @property
    def problem(self) -> Problem:
        """The problem that the record lacks it."""
        each = self.edition
        told = f"“{self.file}” is edition {each.number} of this archive, which the record lacks."
        hint = f"What it withdraws counts. Put {FILE} back from the copy that was published last."
        if not self.counts:
            hint = f"It does not count: another key signed it, {each.signer}. Ask whose it is."
        return Problem(FILE, None, Severity.WARNING, "edition-unrecorded", told, hint)

    def signed(self, archive: str, key: Key) -> PublishedEdition | None:
        """Return the edition as `key` puts it on record; None where another key signed it."""
        if self.edition.signer not in map(fingerprint, key.identity.keys):
            return None
        said = self.edition.said(archive)
        return replace(self.edition, signature=sign_edition(said, key).hex())


def found_editions(
    folder: Path, published: Published, keys: frozenset[bytes], declared: str | None
) -> Iterator[FoundEdition]:
    """Yield the editions of the archive beside `folder` that are not `published`.

    `keys` are those of this computer, `declared` the fingerprint that the folder names. Where no
    key is known to sign the folder, any does.
    """
    signer = published.signer
    known = {*map(fingerprint, keys | set(signer.keys if signer else ()))}
    is_bound = signer is not None or declared is not None
    held = {each.number for each in published.editions}
    for file in _files(folder, published.id):
        found = _edition_in(file, published.id)
        if found is None or found.content.edition in held:
            continue
        held.add(found.content.edition)
        made_by = {*map(fingerprint, found.keys)}
        counts = not is_bound or declared in made_by or not known.isdisjoint(made_by)
        yield FoundEdition(_recorded(found), file.name, counts)


def _files(folder: Path, archive: str) -> list[Path]:
    places = folder.absolute(), folder.absolute().parent
    try:
        found = [file for place in places for file in place.glob("*.satchel")]
    except OSError:
        return []
    return sorted(found, key=lambda file: (archive not in file.name, file.name))[:_MOST]


def _edition_in(file: Path, archive: str) -> OpenArchive | None:
    try:
        found = receive(file).archive
    except ArchiveError:
        return None
    return found if found.content.id == archive and not found.content.draft else None


def _recorded(found: OpenArchive) -> PublishedEdition:
    content = found.content
    return PublishedEdition(
        content.edition,
        content.created,
        found.content_hash,
        found.signer or "",
        tuple(sorted(content.withdrawn)),
        tuple(sorted(content.restored)),
        words=tuple(word_hashes(content).items()),
    )
