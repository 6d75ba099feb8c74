"""Editions whose files lie beside a folder, and which the record of its publications lacks."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from index.container.archive_file import ArchiveFile
from index.container.edition_statement import sign_edition
from index.container.fingerprint import fingerprint
from index.container.keys import Key
from index.container.package import Package
from index.errors import ArchiveError
from index.library.archive import OpenArchive
from index.library.opened_archive import open_archive
from index.publication.record import FILE, Published, PublishedEdition
from index.source.checks.returned_words import word_hashes
from index.source.kept_parts import KeptParts, file_state
from index.source.problems.problem import Problem, Severity
from index.values import Value, replace

_MOST = 50  # files that are looked at

type _Signed = tuple[PublishedEdition, frozenset[str]]
"""An edition, and the fingerprints of the keys that signed it."""


class FoundEdition(Value):
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


class FoundEditions(Value):
    """The `editions` beside a folder, and how many files were not looked at."""

    editions: tuple[FoundEdition, ...]
    left: int

    @property
    def problems(self) -> Iterator[Problem]:
        """What is told of them."""
        yield from (each.problem for each in self.editions)
        if self.left:
            told = f"Of the archives beside this folder {_MOST} were looked at, {self.left:,} not."
            hint = "Keep the editions of this archive in it, and other archives elsewhere."
            yield Problem(FILE, None, Severity.NOTE, "edition-unread", told, hint)


def found_editions(
    folder: Path,
    published: Published,
    keys: frozenset[bytes],
    declared: str | None,
    kept: KeptParts,
) -> FoundEditions:
    """Return the editions of the archive beside `folder` that are not `published`.

    `keys` are those of this computer, `declared` the fingerprint that the folder names. Where no
    key is known to sign the folder, any does. A file is read once as long as it is `kept`.
    """
    files = _files(folder, published.id)
    found = tuple(_found(files[:_MOST], published, keys, declared, kept))
    return FoundEditions(found, len(files[_MOST:]))


def _found(
    files: Sequence[Path],
    published: Published,
    keys: frozenset[bytes],
    declared: str | None,
    kept: KeptParts,
) -> Iterator[FoundEdition]:
    signer = published.signer
    known = {*map(fingerprint, keys | set(signer.keys if signer else ()))}
    is_bound = signer is not None or declared is not None
    held = {each.number for each in published.editions}
    for file in files:
        look = partial(_number_in, file, published.id)
        number = _kept(f"edition of {published.id}", file, kept, look)
        if number is None or number in held:
            continue
        found = _kept("edition beside", file, kept, partial(_edition_in, file))
        if found is not None:
            edition, made_by = found
            held.add(number)
            counts = not is_bound or declared in made_by or not known.isdisjoint(made_by)
            yield FoundEdition(edition, file.name, counts)


def _files(folder: Path, archive: str) -> list[Path]:
    places = folder.absolute(), folder.absolute().parent
    try:
        found = [file for place in places for file in place.glob("*.satchel")]
    except OSError:
        return []
    return sorted(found, key=lambda file: (archive not in file.name, file.name))


def _kept[Found](what: str, file: Path, kept: KeptParts, look: Callable[[], Found]) -> Found:
    state = file_state(str(file))
    return kept.of(what, str(file), (state,), look) if state else look()


def _number_in(file: Path, archive: str) -> int | None:
    """Return the number of the edition of `archive` in `file`, which is not decoded, or None."""
    try:
        said = Package(ArchiveFile.at(file)).manifest
    except ArchiveError:
        return None
    return said.edition if said.id == archive and not said.draft else None


def _edition_in(file: Path) -> _Signed | None:
    """Return the edition in `file`, and the fingerprints of who signed it."""
    try:
        found = open_archive(file)
    except ArchiveError:
        return None
    return _recorded(found), frozenset(map(fingerprint, found.keys))


def _recorded(found: OpenArchive) -> PublishedEdition:
    content = found.content
    return PublishedEdition(
        content.edition,
        content.created,
        found.content_hash,
        found.signer or "",
        tuple(sorted(content.withdrawn)),
        tuple(sorted(content.restored)),
        words=word_hashes(content),
    )
