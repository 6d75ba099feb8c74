"""An extract as rows, one for each passage, for tables and references."""

from collections.abc import Iterator

from index.disclosure import TOLD_BY
from index.export.extract import Extract
from index.export.provenance import citation_of, code_of
from index.model import Document, Level, Passage, PassageKind, Section, aligned_text
from index.values import Value

FIELDS = TOLD_BY[Level.FULL]
COLUMNS = (
    *("code", "archive", "edition", "edition_date", "document", "section"),
    *("number", "quote_number", "kind"),
    *("depth", "language", "text", "attribution", *FIELDS, "themes", "care", "as_of", "consent"),
    *("footnotes", "citation"),
)
"""The columns, in order; after them comes a column for each language of a translation.

A field of the speaker has a column only where some attribution tells it, and the depth of list
items only where some stand in lists within others.
"""
_TRANSLATED = "translation_"
_WORDED = ("role", "gender", "sector")


class Row(Value):
    """A passage with its section and document."""

    document: Document
    section: Section
    passage: Passage


def rows_of(extract: Extract) -> Iterator[Row]:
    """Yield the passages of `extract`, in the order of its set, else in reading order."""
    rows = {
        passage.id: Row(document, section, passage)
        for document in extract.archive.documents
        for section in document.walk()
        for passage in section.passages
    }
    yield from (rows[name] for name in extract.in_order)


def table_of(extract: Extract) -> list[list[str]]:
    """Return the names of the columns, then a list of cells for each passage of `extract`."""
    labels = {theme.id: extract.words.worded(theme.label)[0] for theme in extract.archive.themes}
    rows = list(rows_of(extract))
    told = [_cells(extract, row, labels) for row in rows]
    columns = [name for name in COLUMNS if name not in FIELDS or any(row[name] for row in told)]
    if all(row.passage.depth == 1 for row in rows):
        columns.remove("depth")
    columns += sorted({name for row in told for name in row if name.startswith(_TRANSLATED)})
    return [columns, *([row.get(name, "") for name in columns] for row in told)]


def _cells(extract: Extract, row: Row, labels: dict[str, str]) -> dict[str, str]:
    document, passage, archive = row.document, row.passage, extract.archive
    said = passage.attribution
    names = {mark.footnote for mark in passage.footnotes}
    marked = [note for note in document.footnotes if note.id in names] if names else []
    cells = {
        "code": code_of(extract, passage),
        "archive": archive.id,
        "edition": extract.words.number_of(archive),
        "edition_date": archive.created,
        "document": document.title,
        "section": row.section.title,
        "number": str(extract.numbers[passage.id]),
        "quote_number": str(extract.quote_numbers.get(passage.id, "")),
        "kind": _kind_of(extract, passage),
        "depth": str(passage.depth) if passage.kind is PassageKind.LIST_ITEM else "",
        "language": passage.language,
        "text": aligned_text(passage.text, passage.table) if passage.table else passage.text,
        "attribution": said.text if said else "",
        "themes": "; ".join(labels.get(name, name) for name in passage.themes),
        "care": "; ".join(extract.words.name("care", note) for note in passage.care),
        "as_of": passage.as_of or "",
        "consent": _consent_of(extract, passage),
        "footnotes": "\n".join(f"[{note.mark}] {note.text}" for note in marked),
        "citation": citation_of(extract, document),
    }
    fields = {name: _told(extract, name, getattr(said, name, None)) for name in FIELDS}
    return cells | fields | dict(_translations(extract, passage))


def _translations(extract: Extract, passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield (name of the column, kind and text) of each translation of `passage`."""
    for made in passage.translations:
        what = extract.words.translation(made, passage.language)
        yield f"{_TRANSLATED}{made.language}", f"[{what}] {made.text}"


def _has_ids(extract: Extract) -> bool:
    """Return whether cells have the ids that programs read: in English these are words too."""
    return extract.words.language == "en"


def _kind_of(extract: Extract, passage: Passage) -> str:
    kind = passage.kind.value
    return kind if _has_ids(extract) else extract.words.name("passage_kind", kind)


def _consent_of(extract: Extract, passage: Passage) -> str:
    """Return the uses consented to, or that nothing is recorded."""
    if passage.consent is None:
        return extract.words.say("not_recorded")
    uses = passage.consent
    if not _has_ids(extract):
        uses = tuple(extract.words.name("may", use) for use in uses)
    return ", ".join(uses)


def _told(extract: Extract, name: str, value: str | int | None) -> str:
    """Return what a field of a speaker tells, in the language of the file."""
    if value is None:
        return ""
    words = extract.words
    if name not in _WORDED or _has_ids(extract):
        return str(value)
    return words.vocabulary.label(name, str(value), words.language)
