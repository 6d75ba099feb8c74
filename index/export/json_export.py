"""Writes an extract as JSON by the schema `docs/schemas/export.json`."""

import json
from functools import partial
from typing import Any

from index.export.extract import Extract
from index.export.json_parts import document_parts, passage_parts, titled
from index.export.provenance import citation_of, code_of
from index.export.rows import FIELDS
from index.model import Attribution, Document, Item, Passage, Set, own_picture
from index.values import as_dict
from index.version import VERSION

FORMAT = 1


def json_of(extract: Extract) -> bytes:
    """Return `extract` as JSON in UTF-8, the same bytes for the same extract.

    It has only those fields of a speaker that the attribution tells; others have no key at all.
    """
    text = json.dumps(_whole(extract), ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def _whole(extract: Extract) -> dict[str, Any]:
    archive = extract.archive
    return {
        "format": FORMAT,
        "made_by": f"Satchel {VERSION}",
        "id": archive.id,
        "edition": archive.edition,
        "draft": archive.draft,
        "created": archive.created,
        **titled(archive),
        "fingerprint": extract.signer,
        "attribution_level": extract.level,
        "is_part": extract.selected,
        "passages": {"here": extract.count, "in_archive": extract.all_passages},
        "left_out": _left_out(extract),
        "consent_not_recorded": extract.unrecorded,
        "documents": [_document(extract, document) for document in archive.documents],
        "themes": [as_dict(theme) for theme in archive.themes],
        "glossary": [as_dict(entry) for entry in archive.glossary],
        "participants": _participants(extract),
        "editor_notes": [as_dict(note) for note in archive.notes],
        "withdrawn": [{"passage": name} for name in archive.withdrawn],
        "set": _set(extract.chosen) if extract.chosen else None,
        "sets": [{"id": each.id} | _set(each) for each in archive.sets],
    }


def _left_out(extract: Extract) -> dict[str, Any]:
    return {
        "use": extract.use,
        "quotes": {may or "none": count for may, count in sorted(extract.kept_back.items())},
        "passages": extract.passages_left_out,
        "pictures": extract.pictures_left_out,
        "editor_notes": extract.notes_left_out,
        "items": extract.items_missing,
    }


def _participants(extract: Extract) -> dict[str, Any]:
    """Return the participants' tables. A count that is not told is null."""
    return {
        "tables": [
            {
                "id": table.id,
                "title": dict(table.title),
                "of": dict(table.of),
                "rows": [
                    {"label": dict(row.label), "value": row.value, "ages": row.ages}
                    | as_dict(row.told)
                    for row in table.rows
                ],
                "field": table.field,
            }
            for table in extract.tables
        ],
        "text_names_numbers": extract.names_numbers,
    }


def _set(chosen: Set) -> dict[str, Any]:
    """Return what is projected of `chosen`: without notes, minutes and description.

    The id of a chosen set is left out, since it may be a reader's own and tell of their notebook.
    """
    return {
        "title": dict(chosen.title),
        "contacts": dict(chosen.contacts),
        "in_steps": chosen.in_steps,
        "items": [*map(_item, chosen.items)],
    }


def _item(item: Item) -> dict[str, Any]:
    """Return what is projected of `item`; of a picture of the reader's own, what it shows."""
    shown = ("kind", "target", "words", "in_steps")
    said = {name: as_dict(item)[name] for name in shown}
    own = own_picture(item)
    return said | {"description": own.description if own else ""}


def _document(extract: Extract, document: Document) -> dict[str, Any]:
    cited = {"cited_as": citation_of(extract, document)}
    return document_parts(document, partial(_passage, extract), cited)


def _passage(extract: Extract, passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.id,
        "code": code_of(extract, passage),
        "number": extract.numbers[passage.id],
        **passage_parts(passage, _attribution(passage.attribution), "not recorded"),
    }


def _attribution(line: Attribution | None) -> dict[str, Any] | None:
    """Return the fields that `line` tells; others have no key."""
    if line is None:
        return None
    told = {name: getattr(line, name) for name in FIELDS}
    fields = {name: value for name, value in told.items() if value is not None}
    return {"text": line.text, "level": line.share, "fields": fields}
