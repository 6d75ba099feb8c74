"""Writes the references of an extract as CSL-JSON, for Zotero, pandoc and citeproc."""

import json
from collections.abc import Iterable
from typing import Any

from index.export.extract import Extract
from index.export.references.references import (
    MADE_BY,
    Reference,
    on_one_line,
    references_of,
)


def csl_of(extract: Extract) -> bytes:
    """Return the documents and quotes of `extract` as CSL-JSON in UTF-8."""
    return csl_items(references_of(extract)).encode()


def csl_items(references: Iterable[Reference]) -> str:
    """Return `references` as CSL-JSON."""
    items = [_item(reference) for reference in references]
    return f"{json.dumps(items, ensure_ascii=False, indent=2)}\n"


def _item(reference: Reference) -> dict[str, Any]:
    issued = {"date-parts": [reference.days]} if reference.days else {"literal": reference.date}
    told = {
        "id": reference.key,
        "type": "document",
        "title": reference.title,
        "container-title": reference.within,
        "author": [{"literal": reference.creator}] if reference.creator else [],
        "issued": issued if reference.date else {},
        "edition": reference.edition,
        "section": reference.section,
        "abstract": reference.quote,
        "keyword": ", ".join(reference.keywords),
        "note": "\n".join(map(on_one_line, reference.all_notes)),  # its lines may be fields
        "archive": reference.archive,
        "archive_location": reference.code,
        "language": reference.language,
        "source": MADE_BY,
    }
    return {name: value for name, value in told.items() if value}
