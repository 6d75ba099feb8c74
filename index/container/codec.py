"""Encodes the model as members of a package, and decodes it.

`manifest.json` names every other member with its size and SHA-256. Each document, source and
picture is a member of its own; `archive.json` holds all else that is not in the manifest. JSON is
written with sorted keys and no spaces, so that equal archives are equal bytes.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import partial
from hashlib import sha256
from itertools import chain
from typing import Any, Protocol

import msgspec

from index.container.consistency import document_holds, fits_together, part_is_right
from index.container.manifest import FORMAT, Manifest, MemberRecord, manifest_of, record_of
from index.container.signature import newer_format
from index.container.weights import Weight, heaviest, heaviest_of, weight_of
from index.errors import ArchiveDamaged
from index.limits import MAX_NUMBER, Excess
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


class Keeping(Protocol):
    """Returns what was made of a part before, or makes it."""

    def __call__[Made](
        self, what: str, name: str, made_of: tuple[object, ...], make: Callable[[], Made]
    ) -> Made:
        """Return what `make` makes of `made_of`."""


@dataclass(frozen=True, slots=True)
class _AnyFormat:
    """The one field that a manifest of any format has."""

    format: int


def encode(archive: Archive) -> dict[str, bytes]:
    """Return the members of a package, name -> bytes, that hold `archive`."""
    members = dict(_members(archive))
    records = {name: record_of(data) for name, data in members.items()}
    return {_MANIFEST: _json(manifest_of(archive, records))} | members


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


@dataclass(frozen=True, slots=True)
class Decoded:
    """What `encode` and `decode` make of an archive. `archive` is None where it is damaged."""

    archive: Archive | None
    over: Excess | None


def decoded(archive: Archive, kept: Keeping) -> Decoded:
    """Return what `decode` makes of what `encode` makes of `archive`, and what limit it exceeds.

    What is told of its documents, sources and pictures is `kept`: only new ones are encoded.
    """
    said = {
        name: kept("member", name, (part,), partial(_said_of, part))
        for name, part in _parts(archive)
    }
    head = _json(_head(archive))
    records = {_HEAD: record_of(head)} | {name: each.record for name, each in said.items()}
    manifest = _json(manifest_of(archive, records))
    weights = {_MANIFEST: weight_of(manifest), _HEAD: weight_of(head)}
    weights |= {name: each.weight for name, each in said.items()}
    over = heaviest_of(weights, archive)
    if over or not all(each.is_right for each in said.values()):
        return Decoded(None, over)
    again = with_head_decoded(archive)
    unsaid = replace(again, sources=())  # of which all is said
    return Decoded(again if fits_together(unsaid, partial(_holds, kept)) else None, None)


def documents_hold(archive: Archive, kept: Keeping) -> bool:
    """Return whether each document of `archive` can be shown, whatever is in its values."""
    themes = frozenset(theme.id for theme in archive.themes)
    return all(_holds(kept, document, themes) for document in archive.documents)


def _holds(kept: Keeping, document: Document, themes: frozenset[str]) -> bool:
    made_of = document, themes
    return kept("holds", document.id, made_of, partial(document_holds, *made_of))


def with_head_decoded(archive: Archive) -> Archive:
    """Return `archive` with its wordings in the order in which they are read from a file."""
    head = _read(_json(_head(archive)), Archive)
    return replace(head, **{name: getattr(archive, name) for name in _APART})


@dataclass(frozen=True, slots=True)
class _Said:
    """What is told of a member.

    `is_right` is whether decoding gives back what it was made of, and an archive may hold that.
    """

    record: MemberRecord
    weight: Weight
    is_right: bool


def _said_of(part: Document | SourceText | PictureFile) -> _Said:
    data = _member(part)
    is_right = isinstance(part, PictureFile) or (
        _read(data, type(part)) == part and part_is_right(part)
    )
    return _Said(record_of(data), weight_of(data), is_right)


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


def edition_of(archive: str, members: Mapping[str, bytes]) -> int | None:
    """Return the number of the edition of `archive` that the manifest among `members` is of.

    None where it is of another archive, of a draft, or damaged.
    """
    try:
        said = _read(members.get(_MANIFEST, b""), Manifest)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None
    return said.edition if said.id == archive and not said.draft else None


def _members(archive: Archive) -> Iterator[tuple[str, bytes]]:
    yield _HEAD, _json(_head(archive))
    for name, part in _parts(archive):
        yield name, _member(part)


def _parts(archive: Archive) -> Iterator[tuple[str, Document | SourceText | PictureFile]]:
    for number, document in enumerate(archive.documents, start=1):
        yield f"documents/{number:03}.json", document
    for number, source in enumerate(archive.sources, start=1):
        yield f"sources/{number:03}.json", source
    for picture in archive.pictures:
        yield picture.name, picture


def _member(part: Document | SourceText | PictureFile) -> bytes:
    if isinstance(part, PictureFile):
        return part.data
    return _json(_shortened(part) if isinstance(part, Document) else part)


def _shortened(document: Document) -> dict[str, Any]:
    """Return what a document's member holds.

    `depth` only where it is more than 1, `reviewed_on` only where it is stated, and `translations`
    of a title or a picture only where there are any.
    """
    held: dict[str, Any] = msgspec.to_builtins(document)
    translated: list[dict[str, Any]] = list(held["footnotes"])
    left, titled = list(held["sections"]), [held]
    while left:
        section = left.pop()
        titled.append(section)
        left += section["sections"]
        translated += section["passages"]
        for passage in section["passages"]:
            if passage["depth"] == 1:
                del passage["depth"]
    titled += [each for section in titled[1:] for each in section["pictures"]]
    for each in titled:
        if each["translations"]:
            translated.append(each)
        else:
            del each["translations"]
    for made in chain.from_iterable(each["translations"] for each in translated):
        if made["reviewed_on"] is None:
            del made["reviewed_on"]
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
