"""Reads the text of a DOCX from anywhere, without what is marked as deleted."""

from collections.abc import Iterator

from index.office.docx_body import DocxBody
from index.office.docx_styles import StyleSheet, read_styles
from index.office.packed_parts import (
    Attributes,
    OtherOfficeKind,
    PackedParts,
    packed_parts,
    parse_xml,
)
from index.office.text import StructuredBlock, StructuredText

_NOTES = ("/footnotes", "/endnotes")


def read_docx(data: bytes, *, with_notes: bool = True) -> StructuredText:
    """Return the text of the DOCX `data`; its footnotes only where they are wanted.

    Raises OfficeUnreadable, and OtherOfficeKind of what is packed as a DOCX and is none.
    """
    with packed_parts(data) as parts:
        main = next(_links(parts.part("_rels/.rels"), "/officeDocument"), "word/document.xml")
        folder, _, name = main.rpartition("/")
        beside = f"{folder}/_rels/{name}.rels"
        links = parts.part(beside) if beside in parts.names else b"<none/>"
        text = parts.part(main)
        named = _named(parts, folder, next(_links(links, "/styles"), f"{folder}/styles.xml"))
        styles = read_styles(parts.part(named) if named in parts.names else b"<none/>")
        body = DocxBody(styles)
        parse_xml(text, body.start, body.end, body.said)
        if not body.is_document:
            raise OtherOfficeKind
        notes = _notes(parts, folder, links, styles) if with_notes else {}
    return StructuredText(tuple(body.blocks), notes)


def _named(parts: PackedParts, folder: str, target: str) -> str:
    """Return the name of the part to which a link from a part in `folder` leads."""
    return target if target in parts.names else f"{folder}/{target}"


def _notes(
    parts: PackedParts, folder: str, links: bytes, styles: StyleSheet
) -> dict[str, tuple[StructuredBlock, ...]]:
    """Return the footnotes and endnotes by their ids."""
    found: dict[str, tuple[StructuredBlock, ...]] = {}
    for kind in _NOTES:
        for target in _links(links, kind):
            body = DocxBody(styles, holds_notes=True)
            parse_xml(parts.part(_named(parts, folder, target)), body.start, body.end, body.said)
            found |= {name: tuple(blocks) for name, blocks in body.notes.items()}
    return found


def _links(data: bytes, kind: str) -> Iterator[str]:
    """Yield where the links of a `kind` lead to, without a stroke before."""
    found: list[str] = []

    def start(_name: str, attributes: Attributes) -> None:
        if attributes.get("Type", "").endswith(kind):
            found.append(attributes.get("Target", "").lstrip("/"))

    parse_xml(data, start)
    yield from found
