"""What is known on this computer of words that editions published and withdrew."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from index.errors import ArchiveUnreadable
from index.publication.record import FILE, record_in
from index.source.checks.returned_words import PublishedWords
from index.source.folder import KnownWords
from index.source.kept_parts import KeptParts


def published_words(folder: Path, copies: Path | None = None) -> KnownWords:
    """Return a function that reads the record in `folder`, and all `copies` of records.

    Records of other archives count too: a folder may have been given another id.
    """

    def known(kept: KeptParts) -> Sequence[PublishedWords]:
        return [words for path in _records(folder, copies) if (words := _words(path, kept))]

    return known


def _records(folder: Path, copies: Path | None) -> Iterator[Path]:
    yield folder / FILE
    if copies is not None:
        try:
            yield from sorted(copies.glob("*.toml"))
        except OSError:
            return


def _words(path: Path, kept: KeptParts) -> PublishedWords | None:
    """Return what the record `path` knows, or None where it cannot be used."""
    try:
        record = record_in(path, kept)
    except (ArchiveUnreadable, OSError, ValueError):
        return None  # what is wrong with the folder's own record is reported where it is compared
    return kept.of("published words", str(path), (record,), lambda: record.words)
