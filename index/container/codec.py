"""Encodes the model as members of a package, and decodes it.

`manifest.json` names every other member with its size and SHA-256. Each document, source and
picture is a member of its own; `archive.json` holds all else that is not in the manifest. JSON is
written with sorted keys and no spaces, so that equal archives are equal bytes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from typing import Any

import msgspec

from index.container.consistency import fits_together
from index.container.manifest import FORMAT, Manifest, manifest_of, record_of
from index.container.signature import newer_format
from index.container.weights import heaviest
from index.errors import ArchiveDamaged
from index.limits import MAX_NUMBER
from index.model import Archive, Document, PictureFile, SourceText

_MANIFEST = "manifest.json"
_HEAD = "archive.json"
_PICTURES = "pictures/"
_APART: Mapping[str, Any] = {  # stored in members of their own, or in the manifest
    "documents": (),
    "sources": (),
    "withdrawn": (),
    "restored": (),
    "waivers": (),
    "pictures": (),
    "draft": False,
}


@dataclass(frozen=True, slots=True)
class _AnyFormat:
    """The one field that a manifest of any format has."""

    format: int


def encode(archive: Archive) -> dict[str, bytes]:
    """Return the members of a package, name -> bytes, that hold `archive`."""
    members = dict(_members(archive))
    return {_MANIFEST: _json(manifest_of(archive, members))} | members


def content_hash(archive: Archive) -> str:
    """Return the SHA-256 of the content of `archive`, in hexadecimal digits.

    A draft and an edition of the same content have the same hash, whichever program wrote them,
    however they are packed, and whoever signed them.
    """
    said = {
        "members": {name: record_of(data) for name, data in _members(archive)},
        "restored": sorted(archive.restored),
        "waivers": archive.waivers,
        "withdrawn": sorted(archive.withdrawn),
    }
    return sha256(_json(said)).hexdigest()


def decode(members: Mapping[str, bytes]) -> Archive:
    """Return the archive that `members` make up. Raises ArchiveDamaged."""
    try:
        written = members.get(_MANIFEST, b"")
        if _read(written, _AnyFormat).format > FORMAT:
            raise newer_format()
        manifest = _read(written, Manifest)
        _check(manifest, members)
        if heaviest(members):
            raise _damaged()
        archive = _archive(members, manifest)
        fits = _agrees(manifest, archive) and fits_together(archive)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError, KeyError):
        raise _damaged() from None
    if not fits:
        raise _damaged()
    return archive


def _members(archive: Archive) -> Iterator[tuple[str, bytes]]:
    yield _HEAD, _json(_head(archive))
    for number, document in enumerate(archive.documents, start=1):
        yield f"documents/{number:03}.json", _json(_shortened(document))
    for number, source in enumerate(archive.sources, start=1):
        yield f"sources/{number:03}.json", _json(source)
    for picture in archive.pictures:
        yield picture.name, picture.data


def _shortened(document: Document) -> dict[str, Any]:
    """Return what a document's member holds: `depth` only where it is more than 1."""
    held: dict[str, Any] = msgspec.to_builtins(document)
    left = list(held["sections"])
    while left:
        section = left.pop()
        left += section["sections"]
        for passage in section["passages"]:
            if passage["depth"] == 1:
                del passage["depth"]
    return held


def _head(archive: Archive) -> dict[str, Any]:
    """Return what `archive.json` holds: `vocabulary` only where it is not empty."""
    held = {each.name: getattr(archive, each.name) for each in fields(archive)} | dict(_APART)
    if archive.vocabulary.is_empty:
        del held["vocabulary"]
    return held


def _archive(members: Mapping[str, bytes], manifest: Manifest) -> Archive:
    head = _read(members[_HEAD], Archive)
    if any(getattr(head, name) for name in _APART):
        raise _damaged()  # a value in two places could differ
    return replace(
        head,
        draft=manifest.draft,
        withdrawn=manifest.withdrawn,
        restored=manifest.restored,
        waivers=manifest.waivers,
        documents=_each(members, "documents/", Document),
        sources=_each(members, "sources/", SourceText),
        pictures=tuple(PictureFile(name, members[name]) for name in _names(members, _PICTURES)),
    )


def _each[T](members: Mapping[str, bytes], folder: str, kind: type[T]) -> tuple[T, ...]:
    return tuple(_read(members[name], kind) for name in _names(members, folder))


def _read[T](data: bytes, kind: type[T]) -> T:
    data.decode()  # msgspec does not check the UTF-8 of what it skips
    return msgspec.json.decode(data, type=kind)


def _names(members: Mapping[str, bytes], folder: str) -> list[str]:
    """Return the names of the members in `folder`, sorted by number: 1000 after 999."""
    names = (name for name in members if name.startswith(folder))
    return sorted(names, key=lambda name: (len(name), name))


def _check(manifest: Manifest, members: Mapping[str, bytes]) -> None:
    if set(manifest.members) != set(members) - {_MANIFEST}:
        raise _damaged()
    for name, record in manifest.members.items():
        if record_of(members[name]) != record:
            raise _damaged()


def _agrees(manifest: Manifest, archive: Archive) -> bool:
    """Return whether the manifest describes this archive, in a known format."""
    named = (manifest.id, manifest.edition, manifest.created)
    is_known = manifest.format == FORMAT and 0 <= manifest.minor <= MAX_NUMBER
    return is_known and named == (archive.id, archive.edition, archive.created)


def _json(value: object) -> bytes:
    return msgspec.json.encode(value, order="sorted")


def _damaged() -> ArchiveDamaged:
    return ArchiveDamaged(
        "bad-content",
        "This archive is signed but its content does not fit together. Tell its editor.",
    )
