"""Maps the passages and pictures of a document or an archive, in all its sections."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from index.model import Archive, Document, Passage, Picture, Section

type Change = Callable[[Passage], Passage | None]
"""A passage -> the passage that replaces it; None removes it."""

type PictureChange = Callable[[Picture], Picture | None]
"""A picture -> the picture that replaces it; None removes it."""


def map_passages(archive: Archive, change: Change) -> Archive:
    """Return `archive` with `change` applied to every passage."""
    documents = tuple(map_document(document, change) for document in archive.documents)
    return replace(archive, documents=documents)


def map_document(document: Document, change: Change) -> Document:
    """Return `document` with `change` applied to every passage."""
    return replace(document, sections=_map_sections(document.sections, change))


def _map_sections(sections: Iterable[Section], change: Change) -> tuple[Section, ...]:
    return tuple(_map_section(section, change) for section in sections)


def _map_section(section: Section, change: Change) -> Section:
    changed = [change(passage) for passage in section.passages]
    pictures = (
        replace(picture, at=sum(each is not None for each in changed[: picture.at]))
        for picture in section.pictures
    )
    return replace(
        section,
        passages=tuple(filter(None, changed)),
        pictures=tuple(pictures),
        sections=_map_sections(section.sections, change),
    )


def map_pictures(document: Document, change: PictureChange) -> Document:
    """Return `document` with `change` applied to every picture."""
    return replace(document, sections=_map_pictures(document.sections, change))


def _map_pictures(sections: Iterable[Section], change: PictureChange) -> tuple[Section, ...]:
    return tuple(
        replace(
            section,
            pictures=tuple(filter(None, (change(picture) for picture in section.pictures))),
            sections=_map_pictures(section.sections, change),
        )
        for section in sections
    )
