"""Reads the text of a DOCX, which may be hostile, without text marked as deleted."""

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
from index.office.text import OfficeBlock, OfficeText

_NOTES = ("/footnotes", "/endnotes")


def read_docx(data: bytes, *, with_notes: bool = True) -> OfficeText:
    """Return the text of the DOCX `data`, with its footnotes unless `with_notes` is False.

    Raises OfficeUnreadable, and OtherOfficeKind for an Office file of another kind.
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
    return OfficeText(tuple(body.blocks), notes)


def _named(parts: PackedParts, folder: str, target: str) -> str:
    """Return the name of the part `target`, which may be relative to `folder`."""
    return target if target in parts.names else f"{folder}/{target}"


def _notes(
    parts: PackedParts, folder: str, links: bytes, styles: StyleSheet
) -> dict[str, tuple[OfficeBlock, ...]]:
    """Return id -> blocks of the footnotes and endnotes."""
    found: dict[str, tuple[OfficeBlock, ...]] = {}
    for kind in _NOTES:
        for target in _links(links, kind):
            body = DocxBody(styles, holds_notes=True)
            parse_xml(parts.part(_named(parts, folder, target)), body.start, body.end, body.said)
            found |= {name: tuple(blocks) for name, blocks in body.notes.items()}
    return found


def _links(data: bytes, kind: str) -> Iterator[str]:
    """Yield the targets of the relationships of a `kind`, without a leading slash."""
    found: list[str] = []

    def start(_name: str, attributes: Attributes) -> None:
        if attributes.get("Type", "").endswith(kind):
            found.append(attributes.get("Target", "").lstrip("/"))

    parse_xml(data, start)
    yield from found
