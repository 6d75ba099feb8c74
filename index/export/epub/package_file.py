"""The package file of an e-book: its metadata, its parts, and the order in which they are read."""

from collections.abc import Iterator, Sequence

from index.export.direction import is_from_the_right
from index.export.extract import Extract
from index.office.xml import Xml, tag
from index.values import Value

CONTENTS = "contents.xhtml"
_NAMES = {
    "xmlns": "http://www.idpf.org/2007/opf",
    "version": "3.0",
    "unique-identifier": "book",
    "prefix": "schema: http://schema.org/",
}
_DC = {"xmlns:dc": "http://purl.org/dc/elements/1.1/"}


class Part(Value):
    """A file of the book; one that `is_read` is a chapter."""

    name: str
    media_type: str
    data: bytes
    is_read: bool = False


def package_of(
    extract: Extract, title: str, name: str, parts: Sequence[Part], *, has_pages: bool
) -> Xml:
    """Return the package of the book `title`, with its unique `name`, a UUID."""
    ids = {part.name: f"part.{number}" for number, part in enumerate(parts, start=1)}
    has_pictures = any(part.media_type.startswith("image/") for part in parts)
    metadata = tag(
        "metadata",
        _DC,
        tag("dc:identifier", {"id": "book"}, f"urn:uuid:{name}"),
        tag("dc:title", {}, title),
        *_known(extract),
        *_access(extract, has_pictures=has_pictures, has_pages=has_pages),
    )
    manifest = tag("manifest", {}, *(_item(part, ids[part.name]) for part in parts))
    read = [tag("itemref", {"idref": ids[part.name]}) for part in parts if part.is_read]
    direction = "rtl" if is_from_the_right(extract.language) else "ltr"
    spine = tag("spine", {"page-progression-direction": direction}, *read)
    said = {"xml:lang": extract.words.language}
    return tag("package", _NAMES | said, metadata, manifest, spine)


def _known(extract: Extract) -> Iterator[Xml]:
    """Yield what is known of the archive. Its day is that of its edition, not of this file."""
    archive = extract.archive
    documents = (document.language for document in archive.documents)
    made = (each.language for passage in archive.passages() for each in passage.translations)
    for language in dict.fromkeys((extract.language, *documents, *made)):
        yield tag("dc:language", {}, language)
    yield tag("dc:date", {}, archive.created)
    rights = filter(None, (archive.licence, extract.words.worded(archive.rights)[0]))
    yield from (tag("dc:rights", {}, each) for each in rights)
    yield _meta("dcterms:modified", f"{archive.created}T00:00:00Z")


def _access(extract: Extract, *, has_pictures: bool, has_pages: bool) -> Iterator[Xml]:
    """Yield what the book offers to readers who cannot see it, or see it differently."""
    modes = ["textual", *(["visual"] if has_pictures else [])]
    features = ["displayTransformability", "readingOrder", "structuralNavigation"]
    features += ["tableOfContents", *(["alternativeText"] if has_pictures else [])]
    features += ["pageBreakMarkers", "pageNavigation"] if has_pages else []
    yield from (_meta("schema:accessMode", mode) for mode in modes)
    yield _meta("schema:accessModeSufficient", "textual")
    yield from (_meta("schema:accessibilityFeature", each) for each in features)
    yield _meta("schema:accessibilityHazard", "none")
    told = ["accessible", *(["described"] if has_pictures else [])]
    yield _meta("schema:accessibilitySummary", " ".join(map(extract.words.say, told)))


def _meta(name: str, value: str) -> Xml:
    return tag("meta", {"property": name}, value)


def _item(part: Part, name: str) -> Xml:
    said = {"id": name, "href": part.name, "media-type": part.media_type}
    return tag("item", said | ({"properties": "nav"} if part.name == CONTENTS else {}))
