"""The manifest: what is in a package, and what a catalogue or a reader should know first.

`docs/archive-format.md` describes it. A reader of format 2 opens every minor version of it, and
skips unknown members and keys.
"""

from codecs import getincrementaldecoder
from collections.abc import Mapping
from hashlib import sha256

import msgspec

from index.container.signature import newer_format
from index.errors import ArchiveDamaged
from index.limits import MAX_NUMBER
from index.model import Access, Archive, Waiver
from index.values import Value, value_field
from index.version import VERSION

MANIFEST = "manifest.json"
FORMAT = 2
MINOR = 0
UNDECODABLE = msgspec.MsgspecError, RecursionError, UnicodeDecodeError
_STRETCH = 1 << 20  # bytes that are checked in one call
_TIERS = (Access.CONTROLLED, Access.SAFEGUARDED, Access.OPEN)


class _AnyFormat(Value):
    """The one field that a manifest of any format has."""

    format: int


class MemberRecord(Value):
    """What the manifest says of a member; `size` is in bytes."""

    sha256: str
    size: int


class Manifest(Value):
    """What is in the package. `access` is the most restricted tier of any passage, if recorded.

    `draft` has no default: an archive that does not say whether it is a draft is no edition.
    """

    format: int
    id: str
    edition: int
    created: str
    draft: bool
    members: Mapping[str, MemberRecord]
    minor: int = 0
    generator: str = ""
    dublin_core: Mapping[str, tuple[str, ...]] = value_field(default_factory=dict)
    access: Access | None = None
    withdrawn: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()


def manifest_of(archive: Archive, members: Mapping[str, MemberRecord]) -> Manifest:
    """Return the manifest of `archive`, which `members` make up."""
    return Manifest(
        format=FORMAT,
        minor=MINOR,
        id=archive.id,
        edition=archive.edition,
        created=archive.created,
        draft=archive.draft,
        generator=f"Satchel {VERSION}",
        dublin_core=_dublin_core(archive),
        access=_closest(archive),
        withdrawn=archive.withdrawn,
        restored=archive.restored,
        waivers=archive.waivers,
        members=members,
    )


def read_manifest(data: bytes, sizes: Mapping[str, int]) -> Manifest:
    """Return the manifest `data` of a package; `sizes` are the sizes of the members in it.

    Raises ArchiveDamaged where it names other members, or is of another format.
    """
    try:
        if read_json(data, _AnyFormat).format > FORMAT:
            raise newer_format()
        manifest = read_json(data, Manifest)
    except UNDECODABLE:
        raise bad_content() from None
    if manifest.format != FORMAT or not 0 <= manifest.minor <= MAX_NUMBER:
        raise bad_content()
    named = {name: record.size for name, record in manifest.members.items()}
    if named != {name: size for name, size in sizes.items() if name != MANIFEST}:
        raise bad_content()
    return manifest


def read_json[T](data: bytes, kind: type[T]) -> T:
    """Return the value of this `kind` in `data`. Raises one of UNDECODABLE."""
    _check_utf8(data)  # msgspec does not check that of what it skips
    return msgspec.json.decode(data, type=kind)


def _check_utf8(data: bytes) -> None:
    """Raise UnicodeDecodeError unless `data` is UTF-8. Other threads go on between stretches."""
    decoder = getincrementaldecoder("utf-8")()
    for at in range(0, len(data), _STRETCH):
        decoder.decode(data[at : at + _STRETCH])
    decoder.decode(b"", final=True)


def listed_in(data: bytes) -> list[bytes]:
    """Return each value of the JSON list in `data`, undecoded. Raises one of UNDECODABLE."""
    return [bytes(each) for each in read_json(data, list[msgspec.Raw])]


def bad_content() -> ArchiveDamaged:
    """Return the error for an archive whose content is not as it must be."""
    return ArchiveDamaged(
        "bad-content",
        "This archive is signed but its content does not fit together. Tell its editor.",
    )


def record_of(data: bytes) -> MemberRecord:
    """Return what a manifest says of a member that holds `data`."""
    return MemberRecord(sha256(data).hexdigest(), len(data))


def _closest(archive: Archive) -> Access | None:
    tiers = {passage.access for passage in archive.passages()}
    return next((tier for tier in _TIERS if tier in tiers), None)


def _dublin_core(archive: Archive) -> dict[str, tuple[str, ...]]:
    """Return the archive's Dublin Core terms; those without a value are left out."""
    documents = archive.documents
    terms: dict[str, list[str | None]] = {
        "identifier": [archive.id],
        "title": [title for _language, title in sorted(archive.title.items())],
        "language": [document.language for document in documents],
        "created": [archive.created],
        "creator": [document.creator for document in documents],
        "spatial": [document.place for document in documents],
        "license": [archive.licence],
        "rights": [said for _language, said in sorted(archive.rights.items())],
    }
    known = {
        name: tuple(dict.fromkeys(value for value in values if value))
        for name, values in terms.items()
    }
    given = {name: (value,) for name, value in archive.terms.items()}
    return {name: values for name, values in (given | known).items() if values}
