"""The model as members of a package, and back.

`manifest.json` names every other member with its size and SHA-256. `archive.json` holds all that
is not a document; each document and each source text is a member of its own. JSON is written with
sorted keys and no spaces, so that equal archives are equal bytes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

import msgspec

from index.errors import ArchiveDamaged
from index.model import Archive, Document, SourceText
from index.package.fitting import fits_together

FORMAT = 1
MAX_THINGS = 200_000  # what is in braces, such as a passage or the place of a footnote's mark
MAX_QUOTATION_MARKS = 4_000_000  # two to a string, and to the name of a value
_MANIFEST = "manifest.json"
_HEAD = "archive.json"


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """What the manifest says of a member."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in the package."""

    format: int
    id: str
    edition: int
    created: str
    members: Mapping[str, MemberRecord]


def encode(archive: Archive) -> dict[str, bytes]:
    """Return the members that say what `archive` says."""
    members = dict(_members(archive))
    records = {
        name: MemberRecord(sha256(data).hexdigest(), len(data)) for name, data in members.items()
    }
    manifest = Manifest(FORMAT, archive.id, archive.edition, archive.created, records)
    return {_MANIFEST: _json(manifest)} | members


def decode(members: Mapping[str, bytes]) -> Archive:
    """Return the archive that `members` make up. Raises ArchiveDamaged."""
    try:
        manifest = msgspec.json.decode(members.get(_MANIFEST, b""), type=Manifest)
        if manifest.format > FORMAT:
            raise ArchiveDamaged(
                "newer-format", "This archive was made for a newer Satchel. Use that to open it."
            )
        _check(manifest, members)
        _check_weight(members)
        archive = _archive(members)
        fits = _agrees(manifest, archive) and fits_together(archive)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError, KeyError):
        raise _damaged() from None
    if not fits:
        raise _damaged()
    return archive


def _members(archive: Archive) -> Iterator[tuple[str, bytes]]:
    yield _HEAD, _json(replace(archive, documents=(), sources=()))
    for number, document in enumerate(archive.documents, start=1):
        yield f"documents/{number:03}.json", _json(document)
    for number, source in enumerate(archive.sources, start=1):
        yield f"sources/{number:03}.json", _json(source)


def _archive(members: Mapping[str, bytes]) -> Archive:
    head = msgspec.json.decode(members[_HEAD], type=Archive)
    return replace(
        head,
        documents=_each(members, "documents/", Document),
        sources=_each(members, "sources/", SourceText),
    )


def _each[T](members: Mapping[str, bytes], folder: str, kind: type[T]) -> tuple[T, ...]:
    names = sorted(name for name in members if name.startswith(folder))
    return tuple(msgspec.json.decode(members[name], type=kind) for name in names)


def _check(manifest: Manifest, members: Mapping[str, bytes]) -> None:
    if set(manifest.members) != set(members) - {_MANIFEST}:
        raise _damaged()
    for name, record in manifest.members.items():
        data = members[name]
        if len(data) != record.size or sha256(data).hexdigest() != record.sha256:
            raise _damaged()


def _check_weight(members: Mapping[str, bytes]) -> None:
    """Refuse so many small things that only to make them would take long, and much memory."""
    held = [data for name, data in members.items() if not name.startswith("sources/")]
    if sum(data.count(b"{") for data in held) > MAX_THINGS:
        raise _damaged()
    if sum(data.count(b'"') for data in held) > MAX_QUOTATION_MARKS:
        raise _damaged()


def _agrees(manifest: Manifest, archive: Archive) -> bool:
    """Return whether the manifest speaks of this archive, in a form that we know."""
    named = (manifest.id, manifest.edition, manifest.created)
    return manifest.format == FORMAT and named == (archive.id, archive.edition, archive.created)


def _json(value: object) -> bytes:
    return msgspec.json.encode(value, order="sorted")


def _damaged() -> ArchiveDamaged:
    return ArchiveDamaged(
        "bad-content",
        "This archive is signed but its content does not fit together. Tell its editor.",
    )
