"""Encodes the model as members of a package, and decodes it.

`manifest.json` names every other member with its size and SHA-256. Each document, source and
picture is a member of its own; `outline.json` and `quotes.json` hold what is known of the documents
without them, and `archive.json` all else that is not in the manifest. JSON is written with sorted
keys and no spaces, so that equal archives are equal bytes.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from itertools import chain
from typing import Any, Protocol

import msgspec

from index.container.consistency import (
    document_holds,
    fits_together,
    part_is_right,
)
from index.container.manifest import (
    MANIFEST,
    UNDECODABLE,
    Manifest,
    MemberRecord,
    bad_content,
    manifest_of,
    read_json,
    read_manifest,
    record_of,
)
from index.container.weights import Weight, heaviest, heaviest_of, weight_of
from index.limits import Excess
from index.model import (
    Archive,
    Document,
    DocumentOutline,
    OutlinedQuote,
    PictureFile,
    SourceText,
    outline_of,
    quotes_in,
)
from index.values import Value, field_names, replace

HEAD = "archive.json"
OUTLINE, QUOTES = "outline.json", "quotes.json"
SPANNING = HEAD, OUTLINE, QUOTES
DOCUMENTS, SOURCES, PICTURES = "documents/", "sources/", "pictures/"
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


def encode(archive: Archive) -> dict[str, bytes]:
    """Return the members of a package, name -> bytes, that hold `archive`."""
    members = dict(_members(archive)) | {
        OUTLINE: outline_member(archive.outlines),
        QUOTES: quotes_member(tuple(archive.quoted)),
    }
    records = {name: record_of(data) for name, data in members.items()}
    return {MANIFEST: _json(manifest_of(archive, records))} | members


def content_hash(archive: Archive) -> str:
    """Return the SHA-256 of the content of `archive`, in hexadecimal digits.

    A draft and an edition of the same content have the same hash, whichever program wrote them,
    however they are packed, and whoever signed them.
    """
    return _hash_of({name: record_of(data) for name, data in _members(archive)}, archive)


def stated_hash(manifest: Manifest) -> str:
    """Return the `content_hash` of the archive of `manifest`, if Satchel wrote it.

    Another program may write the same content in other bytes.
    """
    members = dict(manifest.members)
    for name in (OUTLINE, QUOTES):
        members.pop(name, None)
    return _hash_of(members, manifest)


def _hash_of(members: Mapping[str, MemberRecord], told: Archive | Manifest) -> str:
    said = {
        "members": members,
        "restored": sorted(told.restored),
        "waivers": told.waivers,
        "withdrawn": sorted(told.withdrawn),
    }
    return sha256(_json(said)).hexdigest()


class Decoded(Value):
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
    outlines = tuple(
        kept("outline", each.id, (each,), partial(outline_of, each)) for each in archive.documents
    )
    quoted = [
        kept("quotes in", each.id, (each,), partial(quotes_in, each)) for each in archive.documents
    ]
    spanning = {HEAD: head, OUTLINE: outline_member(outlines), QUOTES: quotes_member(quoted)}
    records = {name: record_of(data) for name, data in spanning.items()}
    records |= {name: each.record for name, each in said.items()}
    manifest = _json(manifest_of(archive, records))
    weights = {name: weight_of(data) for name, data in spanning.items()}
    weights[MANIFEST] = weight_of(manifest)
    weights |= {name: each.weight for name, each in said.items()}
    over = heaviest_of(weights, archive)
    if over or not all(each.is_right for each in said.values()):
        return Decoded(None, over)
    again = with_head_decoded(archive)
    unsaid = replace(again, sources=())  # of which all is said
    fits = fits_together(unsaid, partial(_holds, kept), outlines)
    return Decoded(again if fits else None, None)


def documents_hold(archive: Archive, kept: Keeping) -> bool:
    """Return whether each document of `archive` can be shown, whatever is in its values."""
    themes = frozenset(theme.id for theme in archive.themes)
    return all(_holds(kept, document, themes) for document in archive.documents)


def _holds(kept: Keeping, document: Document, themes: frozenset[str]) -> bool:
    made_of = document, themes
    return kept("holds", document.id, made_of, partial(document_holds, *made_of))


def with_head_decoded(archive: Archive) -> Archive:
    """Return `archive` with its wordings in the order in which they are read from a file."""
    head = read_json(_json(_head(archive)), Archive)
    return replace(head, **{name: getattr(archive, name) for name in _APART})


class _Said(Value):
    """What is told of a member.

    `is_right` is whether decoding gives back what it was made of, and an archive may hold that.
    """

    record: MemberRecord
    weight: Weight
    is_right: bool


def _said_of(part: Document | SourceText | PictureFile) -> _Said:
    data = _member(part)
    is_right = isinstance(part, PictureFile) or (
        read_json(data, type(part)) == part and part_is_right(part)
    )
    return _Said(record_of(data), weight_of(data), is_right)


def decode(members: Mapping[str, bytes]) -> Archive:
    """Return the archive that `members` make up, all of it checked. Raises ArchiveDamaged."""
    sizes = {name: len(data) for name, data in members.items()}
    manifest = read_manifest(members.get(MANIFEST, b""), sizes)
    if any(record_of(members[name]) != record for name, record in manifest.members.items()):
        raise bad_content()
    if heaviest(members):
        raise bad_content()
    try:
        archive = _archive(members, manifest)
        outlines = read_json(members[OUTLINE], tuple[DocumentOutline, ...])
        quoted = read_json(members[QUOTES], tuple[tuple[OutlinedQuote, ...], ...])
    except (*UNDECODABLE, KeyError):
        raise bad_content() from None
    if not (fits_together(archive) and (archive.outlines, archive.quoted) == (outlines, quoted)):
        raise bad_content()
    return archive


def _members(archive: Archive) -> Iterator[tuple[str, bytes]]:
    yield HEAD, _json(_head(archive))
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


def outline_member(outlines: Sequence[DocumentOutline]) -> bytes:
    """Return what `outline.json` holds."""
    names = field_names(DocumentOutline)
    held = [{name: getattr(each, name) for name in names} for each in outlines]
    return _json([each | {"document": _shortened(each["document"])} for each in held])


def quotes_member(quoted: Sequence[Sequence[OutlinedQuote]]) -> bytes:
    """Return what `quotes.json` holds."""
    return _json(quoted)


def _head(archive: Archive) -> dict[str, Any]:
    """Return what `archive.json` holds: `vocabulary` only where it is not empty."""
    held = {name: getattr(archive, name) for name in field_names(Archive)} | dict(_APART)
    if archive.vocabulary.is_empty:
        del held["vocabulary"]
    return held


def _archive(members: Mapping[str, bytes], manifest: Manifest) -> Archive:
    return replace(
        with_head(read_json(members[HEAD], Archive), manifest),
        documents=_each(members, DOCUMENTS, Document),
        sources=_each(members, SOURCES, SourceText),
        pictures=tuple(PictureFile(name, members[name]) for name in _names(members, PICTURES)),
    )


def with_head(head: Archive, manifest: Manifest) -> Archive:
    """Return `head`, what `archive.json` holds, with what the manifest says of the same archive.

    Raises ArchiveDamaged where they differ.
    """
    if any(getattr(head, name) for name in _APART):
        raise bad_content()  # a value in two places could differ
    if (manifest.id, manifest.edition, manifest.created) != (head.id, head.edition, head.created):
        raise bad_content()
    return replace(
        head,
        draft=manifest.draft,
        withdrawn=manifest.withdrawn,
        restored=manifest.restored,
        waivers=manifest.waivers,
    )


def _each[T](members: Mapping[str, bytes], folder: str, kind: type[T]) -> tuple[T, ...]:
    return tuple(read_json(members[name], kind) for name in _names(members, folder))


def _names(members: Mapping[str, bytes], folder: str) -> list[str]:
    """Return the names of the members in `folder`, sorted by number: 1000 after 999."""
    names = (name for name in members if name.startswith(folder))
    return sorted(names, key=lambda name: (len(name), name))


def _json(value: object) -> bytes:
    return msgspec.json.encode(value, order="sorted")
