"""Reads the text of a DOCX from anywhere, without what is marked as deleted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from index.office.docx.body import COMMENTS, FOOTNOTES, DocxBody
from index.office.docx.lists import read_numbering
from index.office.docx.paragraph import DocxForms
from index.office.docx.styles import read_styles
from index.office.metadata import (
    AUTHOR,
    CATEGORY,
    CHANGED_BY,
    COMPANY,
    DESCRIPTION,
    KEYWORDS,
    MANAGER,
    OWN,
    REVIEWER,
    SUBJECT,
    TITLE,
    read_properties,
    statements,
)
from index.office.packed_parts import (
    Attributes,
    OtherOfficeKind,
    PackedParts,
    packed_parts,
    parse_xml,
)
from index.office.text import (
    FileStatement,
    Omission,
    OmissionKind,
    StructuredBlock,
    StructuredText,
    paragraphs_in,
)
from index.values import Value, replace

_NOTES = ("/footnotes", "/endnotes")
_BESIDE = {"/header": OmissionKind.HEADER, "/footer": OmissionKind.FOOTER}
_TOLD_BESIDE = frozenset({OmissionKind.FILE, OmissionKind.HIDDEN})  # of these parts
_DRAWN = ("/diagramData", "/chart")
_NOTHING = b"<none/>"
_PROPERTIES = ("/core-properties", "/extended-properties", "/custom-properties")
_STATED = {
    "creator": AUTHOR,
    "lastModifiedBy": CHANGED_BY,
    "title": TITLE,
    "subject": SUBJECT,
    "keywords": KEYWORDS,
    "description": DESCRIPTION,
    "category": CATEGORY,
    "Company": COMPANY,
    "Manager": MANAGER,
    "property": OWN,
}

type _Notes = dict[str, tuple[StructuredBlock, ...]]


class _Link(Value):
    kind: str
    target: str
    is_outside: bool


@dataclass(slots=True)
class _Document:
    """The main part of a DOCX, and what it leads to."""

    parts: PackedParts
    main: str
    links: dict[str, _Link] = field(default_factory=dict)
    properties: tuple[str, ...] = ()  # the parts that say something of the file

    @property
    def folder(self) -> str:
        return self.main.rpartition("/")[0]

    def linked(self, *kinds: str) -> Iterator[str]:
        """Yield the names of the parts to which links of these kinds lead, each once."""
        links = (each for each in self.links.values() if each.kind.endswith(kinds))
        yield from dict.fromkeys(self.named(each.target) for each in links if not each.is_outside)

    def named(self, target: str) -> str:
        """Return the name of the part to which a link leads."""
        return target if target in self.parts.names else f"{self.folder}/{target}"

    def optional(self, kind: str, usual: str) -> bytes:
        """Return the part that a link of `kind` leads to, or an empty one."""
        name = next(self.linked(kind), f"{self.folder}/{usual}")
        return self.parts.part(name) if name in self.parts.names else _NOTHING

    def picture(self, link: str) -> tuple[str, bytes] | None:
        """Return the name and the bytes of a picture, or None where it is not in the file."""
        found = self.links.get(link)
        if found is None or found.is_outside:
            return None
        return self.parts.picture(self.named(found.target))


def read_docx(data: bytes, *, with_notes: bool = True) -> StructuredText:
    """Return the text of the DOCX `data`; what stands beside it only `with_notes`.

    Raises OfficeUnreadable, and OtherOfficeKind of what is packed as a DOCX and is none.
    """
    with packed_parts(data) as parts:
        document = _document(parts)
        styles = read_styles(document.optional("/styles", "styles.xml"))
        numbering = document.optional("/numbering", "numbering.xml")
        forms = DocxForms(styles, read_numbering(numbering, styles))
        body = DocxBody(forms, pictures=document if with_notes else None)
        parse_xml(parts.part(document.main), body.start, body.end, body.said)
        if not body.is_document:
            raise OtherOfficeKind
        notes = _notes(document, body, forms) if with_notes else {}
        if with_notes:
            _tell_beside(document, body, forms)
        text = body.content.text(notes, body.changes)
        return replace(text, statements=_stated(document, body)) if with_notes else text


def _document(parts: PackedParts) -> _Document:
    """Return the main part with its links."""
    links = _links(parts.part("_rels/.rels")).values()
    stated = [link.target for end in _PROPERTIES for link in links if link.kind.endswith(end)]
    main = (link.target for link in links if link.kind.endswith("/officeDocument"))
    document = _Document(parts, next(main, "word/document.xml"), properties=tuple(stated))
    name = document.main.rpartition("/")[2]
    beside = f"{document.folder}/_rels/{name}.rels".removeprefix("/")
    if beside in parts.names:
        document.links = _links(parts.part(beside))
    return document


def _stated(document: _Document, body: DocxBody) -> tuple[FileStatement, ...]:
    """Return what the file says of itself, and who changed and commented on it."""
    names = [each for each in document.properties if each in document.parts.names]
    parts = map(document.parts.part, names)
    said = [each for data in parts for each in read_properties(data, _STATED)]
    return statements([*said, *((REVIEWER, author) for author in body.authors)])


def _notes(document: _Document, body: DocxBody, forms: DocxForms) -> _Notes:
    """Return the footnotes and endnotes that are marked in the text, by their ids."""
    found: _Notes = {}
    for name in document.linked(*_NOTES):
        part = DocxBody(forms, FOOTNOTES, document)
        parse_xml(document.parts.part(name), part.start, part.end, part.said)
        noted = part.content.text({}, 0)
        for omission in noted.omissions:
            body.content.log.add(Omission(omission.kind, omission.text))
        body.changes += part.changes
        body.authors |= part.authors
        body.content.marks += part.content.marks
        found |= {note: tuple(blocks) for note, blocks in part.content.notes.items()}
    marked = frozenset(body.content.marks)
    for note, blocks in found.items():
        if note not in marked:
            # Its mark was deleted, or hidden: so are its words.
            body.content.log.add(Omission(OmissionKind.DELETED, _words(blocks)))
    return {note: blocks for note, blocks in found.items() if note in marked}


def _tell_beside(document: _Document, body: DocxBody, forms: DocxForms) -> None:
    """Tell of the words of other parts: comments, headers, footers, drawings."""
    log = body.content.log
    for name in document.linked("/comments"):
        part = DocxBody(forms, COMMENTS)
        parse_xml(document.parts.part(name), part.start, part.end, part.said)
        part.content.text({}, 0)
        body.authors |= part.authors
        for comment, blocks in part.content.notes.items():
            place = body.comments.get(comment, 0)
            log.add(Omission(OmissionKind.COMMENT, _words(blocks), place))
    for kind, omission in _BESIDE.items():
        for name in document.linked(kind):
            part = DocxBody(forms)
            parse_xml(document.parts.part(name), part.start, part.end, part.said)
            said = part.content.text({}, 0)
            log.add(Omission(omission, _words(said.blocks)))
            for each in said.omissions:
                if each.kind in _TOLD_BESIDE:
                    log.add(each)
    for name in document.linked(*_DRAWN):
        log.add(Omission(OmissionKind.OTHER, _drawn(document.parts.part(name))))


def _words(blocks: Iterable[StructuredBlock]) -> str:
    lines = (" ".join(each.text.split()) for each in paragraphs_in(blocks))
    return "\n".join(filter(None, lines))


def _drawn(data: bytes) -> str:
    """Return the words of a diagram or a chart."""
    said: list[str] = []
    is_text = False

    def start(name: str, _attributes: Attributes) -> None:
        nonlocal is_text
        is_text = name.rpartition(" ")[2] in ("t", "v")

    def end(_name: str) -> None:
        nonlocal is_text
        is_text = False

    parse_xml(data, start, end, lambda text: said.append(text) if is_text else None)
    return " ".join(" ".join(said).split())


def _links(data: bytes) -> dict[str, _Link]:
    """Return the links in a part by their ids, their targets without a stroke before."""
    found: dict[str, _Link] = {}

    def start(_name: str, attributes: Attributes) -> None:
        if "Target" in attributes:
            target = attributes["Target"].lstrip("/")
            outside = attributes.get("TargetMode", "") == "External"
            name = attributes.get("Id", str(len(found)))
            found[name] = _Link(attributes.get("Type", ""), target, outside)

    parse_xml(data, start)
    return found
