"""The parts of an archive in JSON that `satchel show` and the JSON export share."""

from collections.abc import Callable, Mapping
from typing import Any

from index.model import Archive, CellGrid, Document, Passage, PassageKind, PassageTable, Section
from index.values import as_dict

type Passages = Callable[[Passage], dict[str, Any]]
"""Returns a passage as a JSON object."""


def titled(archive: Archive) -> dict[str, Any]:
    """Return the title and terms of the archive."""
    return {
        "title": dict(archive.title),
        "language": archive.language,
        "licence": archive.licence,
        "rights": dict(archive.rights),
        "terms": dict(archive.terms),
    }


def document_parts(
    document: Document, passages: Passages, said: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return a document, with the entries `said` before its sections."""
    heads = ("id", "title", "title_by", "language", "date", "place", "creator", "citation")
    return {name: getattr(document, name) for name in heads} | {
        **(said or {}),
        "sections": [section_parts(section, passages) for section in document.sections],
        "footnotes": [
            {"id": note.id, "mark": note.mark, "text": note.text}
            | {"translations": [as_dict(made) for made in note.translations]}
            for note in document.footnotes
        ],
    }


def section_parts(section: Section, passages: Passages) -> dict[str, Any]:
    """Return a section with its subsections."""
    return {
        "id": section.id,
        "title": section.title,
        "level": section.level,
        "passages": [passages(passage) for passage in section.passages],
        "pictures": [as_dict(picture) for picture in section.pictures],
        "sections": [section_parts(inner, passages) for inner in section.sections],
    }


def passage_parts(
    passage: Passage, attribution: dict[str, Any] | None, unrecorded: str
) -> dict[str, Any]:
    """Return a passage without its id. `unrecorded` is the value for a missing consent.

    Only a list item has a depth.
    """
    return {
        "kind": passage.kind,
        "depth": passage.depth if passage.kind is PassageKind.LIST_ITEM else None,
        "text": passage.text,
        "language": passage.language,
        "footnotes": [as_dict(mark) for mark in passage.footnotes],
        "emphasis": [as_dict(each) for each in passage.emphasis],
        "table": passage.table and table_parts(passage.text, passage.table),
        "attribution": attribution,
        "voice": passage.voice,
        "voice_of": passage.role,
        "themes": [as_dict(coding) for coding in passage.codings],
        "care": list(passage.care),
        "consent": unrecorded if passage.consent is None else list(passage.consent),
        "access": passage.access,
        "as_of": passage.as_of,
        "translations": [as_dict(made) for made in passage.translations],
    }


def table_parts(text: str, table: PassageTable) -> dict[str, Any]:
    """Return the shape of a table, its caption, and its own cells in `text`, row by row."""
    grid = CellGrid(text, table)
    return {
        "caption": text[slice(*grid.caption)] if grid.caption else None,
        "header_rows": table.header_rows,
        "header_columns": table.header_columns,
        "merged": [as_dict(each) for each in table.merged],
        "rows": [[text[each.start : each.end] for each in row] for row in grid.rows],
    }
