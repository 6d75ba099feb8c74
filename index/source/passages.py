"""Maps the passages and pictures of a document or an archive, in all its sections."""

from collections.abc import Callable, Collection, Iterable, Iterator

from index.model import Archive, Document, EditorNote, GlossaryEntry, Passage, Picture, Section
from index.values import replace

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


def document_without(document: Document, gone: Collection[str]) -> Document:
    """Return `document` without the passages and pictures `gone`, and what only they mark."""

    def kept(passage: Passage) -> Passage | None:
        return None if passage.id in gone else passage

    marked = {mark.footnote for passage in document.passages() for mark in passage.footnotes}

    def shown(picture: Picture) -> Picture | None:
        return None if picture.id in gone else picture

    left = map_pictures(map_document(document, kept), shown)
    still = {mark.footnote for passage in left.passages() for mark in passage.footnotes}
    notes = tuple(note for note in document.footnotes if note.id in still or note.id not in marked)
    return replace(left, footnotes=notes)


def is_note_gone(note: EditorNote, withdrawn: Collection[str]) -> bool:
    """Return whether `note` is on passages, and all of them are `withdrawn`."""
    return bool(note.passages) and all(each in withdrawn for each in note.passages)


def still_used(archive: Archive, gone: str) -> tuple[GlossaryEntry, ...]:
    """Return the glossary entries but those whose words stand in the text `gone` alone."""
    left, gone = "\n".join(text for _name, text in texts_of(archive)).casefold(), gone.casefold()

    def stays(entry: GlossaryEntry) -> bool:
        terms = [term.casefold() for words in entry.terms.values() for term in words]
        return not any(term in gone for term in terms) or any(term in left for term in terms)

    return tuple(filter(stays, archive.glossary))


def texts_of(archive: Archive) -> Iterator[tuple[str, str]]:
    """Yield (id, text) of each passage and each footnote."""
    for document in archive.documents:
        yield from texts_in(document)


def texts_in(document: Document) -> Iterator[tuple[str, str]]:
    """Yield (id, text) of each passage of `document`, and then of each footnote."""
    yield from ((each.id, each.text) for each in document.passages())
    yield from ((note.id, note.text) for note in document.footnotes)
