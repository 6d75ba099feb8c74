"""The parts of an archive's documents by their ids."""

from collections.abc import Iterable, Iterator, Sequence

from index.model import (
    Document,
    Footnote,
    Passage,
    PassageKind,
    Picture,
    Section,
    SectionPicture,
)
from index.model.shown_text import Titled


class ContentParts:
    """The passages, sections, pictures and footnotes of documents, exchanged one by one.

    `sections` has the section of each passage and footnote, `documents` the document of each
    section, picture and footnote.
    """

    def __init__(self) -> None:
        self.passages: dict[str, Passage] = {}
        self.sections: dict[str, Section] = {}
        self.documents: dict[str, Document] = {}
        self.footnotes: dict[str, Footnote] = {}
        self.pictures: dict[str, Picture] = {}
        self.placed_pictures: dict[str, SectionPicture] = {}
        self.titled: dict[str, Titled] = {}  # documents and sections
        self._held: Sequence[Document] = ()
        self._languages: dict[str, frozenset[str]] = {}  # of the translations of a document
        self._quotes: dict[str, tuple[Passage, ...]] = {}  # of a document

    def hold(self, documents: Sequence[Document]) -> None:
        """Have the parts of `documents`; those that are held already stay as they are."""
        held, wanted = {*map(id, self._held)}, {*map(id, documents)}
        for document in self._held:
            if id(document) not in wanted:
                self._remove(document)
        for document in documents:
            if id(document) not in held:
                self._add(document)
        self._held = documents

    @property
    def translated(self) -> frozenset[str]:
        """The languages of the translations."""
        return frozenset().union(*self._languages.values())

    def quotes(self, documents: Iterable[Document]) -> Iterator[Passage]:
        """Yield the quotes of `documents` in reading order."""
        for document in documents:
            yield from self._quotes[document.id]

    def _add(self, document: Document) -> None:
        first = next(document.walk(), None)
        self.titled[document.id] = document
        for section in document.walk():
            self.documents[section.id] = document
            self.titled[section.id] = section
            for passage in section.passages:
                self.passages[passage.id] = passage
                self.sections[passage.id] = section
                for mark in passage.footnotes:
                    self.sections[mark.footnote] = section
            for picture in section.pictures:
                self.pictures[picture.id] = picture
                self.documents[picture.id] = document
        for footnote in document.footnotes:
            self.footnotes[footnote.id] = footnote
            self.documents[footnote.id] = document
            if first is not None:
                self.sections.setdefault(footnote.id, first)
        self.placed_pictures |= {each.picture.id: each for each in document.placed_pictures()}
        either = document.translated()
        languages = (made.language for each in either for made in each.translations)
        self._languages[document.id] = frozenset(languages)
        quotes = (each for each in document.passages() if each.kind is PassageKind.QUOTE)
        self._quotes[document.id] = tuple(quotes)

    def _remove(self, document: Document) -> None:
        self.titled.pop(document.id, None)
        for section in document.walk():
            self.documents.pop(section.id, None)
            self.titled.pop(section.id, None)
            for passage in section.passages:
                self.passages.pop(passage.id, None)
                self.sections.pop(passage.id, None)
            for picture in section.pictures:
                self.pictures.pop(picture.id, None)
                self.documents.pop(picture.id, None)
        for footnote in document.footnotes:
            self.footnotes.pop(footnote.id, None)
            self.documents.pop(footnote.id, None)
            self.sections.pop(footnote.id, None)
        for picture in document.pictures():
            self.placed_pictures.pop(picture.id, None)
        self._languages.pop(document.id, None)
        self._quotes.pop(document.id, None)
