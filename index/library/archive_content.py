"""The content of an archive by id."""

from collections.abc import Callable, Iterator
from functools import cached_property

from index.library.content_parts import ContentParts
from index.model import (
    Archive,
    Document,
    EditorNote,
    Footnote,
    GlossaryEntry,
    OutlinedDocuments,
    ParticipantTable,
    Passage,
    Picture,
    Section,
    SectionPicture,
    Theme,
)
from index.model.shown_text import Titled


class ArchiveContent:
    """What is in one archive, found by its ids."""

    def __init__(self, content: Archive) -> None:
        self._parts = ContentParts()
        self.was_withdrawn: Callable[[str], bool] = _never
        """Returns whether this computer knows that an id, not in this archive, was withdrawn."""
        self.hold(content)

    def hold(self, content: Archive) -> None:
        """Hold `content` from now on."""
        self.__dict__.pop("_notes", None)
        self._quotes: tuple[Passage, ...] | None = None
        self.content = content
        self._parts.hold(content.documents)
        named = getattr(content.pictures, "names", None)
        names = [file.name for file in content.pictures] if named is None else named
        self._pictures = {name: number for number, name in enumerate(names)}
        self._withdrawn = frozenset(content.withdrawn)
        self._themes = {theme.id: theme for theme in content.themes}
        self._tables = {table.id: table for table in content.participants}
        self._terms = {entry.id: entry for entry in content.glossary}

    @property
    def translated(self) -> frozenset[str]:
        """The languages of the translations."""
        return self._parts.translated

    @property
    def size(self) -> int:
        """The number of passages."""
        return self._parts.size

    def is_at_hand(self, name: str) -> bool:
        """Return whether nothing need be decoded for what is asked of the id `name`."""
        return self._parts.are_at_hand(name)

    def have_at_hand(self, name: str) -> None:
        """Decode the document that has the id `name` in it, if that is not done. For any thread."""
        self._parts.parts_with(name)

    def is_missing(self, document: Document) -> bool:
        """Return whether only the headings of `document` are there: it is damaged in the file."""
        documents = self.content.documents
        stored = documents.outlines if isinstance(documents, OutlinedDocuments) else ()
        return any(document is each.document for each in stored)

    def passage(self, name: str) -> Passage | None:
        """Return the passage with the id `name`, or None."""
        return self._parts.passage(name)

    def footnote(self, name: str) -> Footnote | None:
        """Return the footnote with the id `name`, or None."""
        return self._parts.footnote(name)

    def translatable(self, name: str) -> Passage | Picture | Footnote | Titled | None:
        """Return what can have translations under the id `name`, or None."""
        parts = self._parts.parts_with(name)
        if parts is None:
            return None
        text = parts.passages.get(name) or parts.footnotes.get(name)
        return text or parts.titled.get(name) or parts.pictures.get(name)

    def picture(self, name: str) -> SectionPicture | None:
        """Return the picture with the id `name` at its place, or None."""
        parts = self._parts.parts_with(name)
        return parts.placed_pictures.get(name) if parts else None

    def picture_bytes(self, picture: Picture) -> bytes:
        """Return the bytes of the PNG or JPEG file of `picture`; none where it is damaged."""
        return self.content.pictures[self._pictures[picture.file]].data

    def is_withdrawn(self, name: str) -> bool:
        """Return whether this or an earlier edition withdrew the passage or picture `name`."""
        is_here = self.passage(name) is not None or self.picture(name) is not None
        return name in self._withdrawn or (not is_here and self.was_withdrawn(name))

    def theme(self, name: str) -> Theme | None:
        """Return the theme with the id `name`, or None."""
        return self._themes.get(name)

    def table(self, name: str) -> ParticipantTable | None:
        """Return the participants' table with the id `name`, or None."""
        return self._tables.get(name)

    def term(self, name: str) -> GlossaryEntry | None:
        """Return the entry of the glossary with the id `name`, or None."""
        return self._terms.get(name)

    def section_of(self, name: str) -> Section:
        """Return the section that holds the passage or footnote `name`."""
        parts = self._parts.parts_with(name)
        if parts is None:
            raise KeyError(name)
        section = parts.sections.get(name)
        return parts.document.sections[0] if section is None else section  # it was damaged since

    def headed_section_of(self, name: str) -> Section:
        """Return what `section_of` does, perhaps without its passages. Raises KeyError.

        For a passage no document is decoded.
        """
        return self._parts.headed_section(name) or self.section_of(name)

    def headed_document_of(self, name: str) -> Document:
        """Return what `document_of` does, perhaps without its passages. Raises KeyError.

        No document is decoded.
        """
        document = self._parts.headed_document(name)
        if document is None:
            raise KeyError(name)
        return document

    def document_of(self, name: str) -> Document:
        """Return the document that holds the passage or footnote `name`."""
        parts = self._parts.parts_with(name)
        if parts is None:
            raise KeyError(name)
        return parts.document

    def notes_on(self, name: str) -> tuple[EditorNote, ...]:
        """Return the editor's notes on the passage `name`."""
        return tuple(self._notes.get(name, ()))

    @cached_property
    def _notes(self) -> dict[str, list[EditorNote]]:
        notes: dict[str, list[EditorNote]] = {}
        for note in self.content.notes:
            for name in dict.fromkeys(note.passages):
                notes.setdefault(name, []).append(note)
        return notes

    @property
    def quotes(self) -> tuple[Passage, ...]:
        """The quotes in reading order."""
        if self._quotes is None:
            self._quotes = tuple(self._parts.quotes())
        return self._quotes

    def read_quotes(self) -> Iterator[None]:
        """Read one quote after the other, and yield after each; then `quotes` are at hand."""
        content, found = self.content, list[Passage]()
        for quote in self._parts.quotes() if self._quotes is None else ():
            found.append(quote)
            yield
        if found and self.content is content:
            self._quotes = tuple(found)

    def quote_number(self, name: str) -> int | None:
        """Return the number of the quote `name`, from 1 in reading order, or None."""
        return self._parts.quote_number(name)

    @property
    def quote_count(self) -> int:
        """The number of quotes."""
        return self._parts.quote_count


def _never(_name: str) -> bool:
    return False
