"""Reads the text of an ODT from anywhere, without what is marked as deleted."""

from index.office.metadata import (
    AUTHOR,
    CHANGED_BY,
    CONTRIBUTOR,
    DESCRIPTION,
    KEYWORDS,
    OWN,
    PUBLISHER,
    REVIEWER,
    SUBJECT,
    TITLE,
    read_properties,
    statements,
)
from index.office.odf.body import OdfBody
from index.office.odf.elements import PAGE_STARTS, STARTS
from index.office.odf.parts import OdfParts
from index.office.odf.styles import OdfStyles
from index.office.packed_parts import (
    OfficeEncrypted,
    OtherOfficeKind,
    PackedParts,
    packed_parts,
    parse_xml,
)
from index.office.text import FileStatement, StructuredText
from index.values import replace

_META = "meta.xml"
_ENCRYPTION = b"encryption-data"
_STATED = {
    "initial-creator": AUTHOR,
    "creator": CHANGED_BY,
    "printed-by": "printed by",
    "contributor": CONTRIBUTOR,
    "publisher": PUBLISHER,
    "title": TITLE,
    "subject": SUBJECT,
    "description": DESCRIPTION,
    "keyword": KEYWORDS,
    "user-defined": OWN,
}
_CHANGES = {"creator": REVIEWER}  # of changes and comments


def read_odt(data: bytes) -> StructuredText:
    """Return the text of the ODT `data`.

    Raises OfficeUnreadable; OfficeEncrypted where it has a password, and OtherOfficeKind of what is
    packed as an ODT and is none.
    """
    with packed_parts(data) as parts:
        manifest = "META-INF/manifest.xml"
        if manifest in parts.names and _ENCRYPTION in parts.part(manifest):
            raise OfficeEncrypted
        text = parts.part("content.xml")
        pages = parts.part("styles.xml") if "styles.xml" in parts.names else b"<none/>"
        styles = OdfStyles()
        styles.add(pages)
        styles.add(text)
        body = OdfBody(styles, STARTS, OdfParts(parts))
        parse_xml(text, body.start, body.end, body.said)
        if not body.is_text:
            raise OtherOfficeKind
        edges = OdfBody(styles, PAGE_STARTS)
        parse_xml(pages, edges.start, edges.end, edges.said)
        for omission in edges.content.log.all():
            body.content.log.add(omission)
        return replace(body.text(), statements=_stated(parts, text))


def _stated(parts: PackedParts, text: bytes) -> tuple[FileStatement, ...]:
    """Return what the file says of itself, and who changed and commented on its `text`."""
    said = list(read_properties(parts.part(_META), _STATED)) if _META in parts.names else []
    if b":creator" in text:
        said += read_properties(text, _CHANGES)
    return statements(said)
