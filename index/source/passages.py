"""Changes the passages of a document or an archive, wherever they stand."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from index.model import Archive, Document, Passage, Section

type Change = Callable[[Passage], Passage | None]
"""A passage -> what it becomes; None takes it out."""


def map_passages(archive: Archive, change: Change) -> Archive:
    """Return `archive` with every passage changed by `change`."""
    documents = tuple(map_document(document, change) for document in archive.documents)
    return replace(archive, documents=documents)


def map_document(document: Document, change: Change) -> Document:
    """Return `document` with every passage changed by `change`."""
    return replace(document, sections=_map_sections(document.sections, change))


def _map_sections(sections: Iterable[Section], change: Change) -> tuple[Section, ...]:
    return tuple(
        replace(
            section,
            passages=tuple(filter(None, (change(passage) for passage in section.passages))),
            sections=_map_sections(section.sections, change),
        )
        for section in sections
    )
