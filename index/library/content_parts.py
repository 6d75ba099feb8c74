"""The parts of an archive's documents by their ids."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from threading import Lock

from index.model import (
    Document,
    Footnote,
    OutlinedDocuments,
    Passage,
    PassageKind,
    Picture,
    Section,
    SectionPicture,
)
from index.model.shown_text import Titled


class PartsById:
    """The passages, sections, pictures and footnotes of one `document`.

    `sections` has the section of each passage and footnote.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.passages: dict[str, Passage] = {}
        self.sections: dict[str, Section] = {}
        self.footnotes = {footnote.id: footnote for footnote in document.footnotes}
        self.pictures: dict[str, Picture] = {}
        self.titled: dict[str, Titled] = {document.id: document}  # the document and its sections
        for section in document.walk():
            self._add(section)
        self.placed_pictures: dict[str, SectionPicture] = {
            each.picture.id: each for each in document.placed_pictures()
        }
        for first in document.sections[:1]:
            self.sections |= {name: first for name in self.footnotes if name not in self.sections}

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Every id in the document."""
        sections = [section.id for section in self.document.walk()]
        return (*sections, *self.passages, *self.pictures, *self.footnotes)

    @cached_property
    def quotes(self) -> tuple[Passage, ...]:
        """The quotes in reading order."""
        return tuple(quotes_of(self.document))

    @cached_property
    def quote_numbers(self) -> dict[str, int]:
        """Id of a quote -> its number in the document, from 1."""
        return _from_one(quote.id for quote in self.quotes)

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages of the translations."""
        translated = self.document.translated()
        return frozenset(made.language for each in translated for made in each.translations)

    def _add(self, section: Section) -> None:
        self.titled[section.id] = section
        self.pictures |= {picture.id: picture for picture in section.pictures}
        for passage in section.passages:
            self.passages[passage.id] = passage
            self.sections[passage.id] = section
            for mark in passage.footnotes:
                self.sections[mark.footnote] = section


class _Numbers:
    """The numbers of documents by their ids, `names`, and by the ids in each. For any thread.

    Those in a document are read when nothing before it has what is looked for: most that is asked
    while an archive is opened is in its first one.
    """

    def __init__(self, names: Sequence[str], ids: Iterator[Sequence[str]]) -> None:
        self._names = {name: number for number, name in enumerate(names)}
        self._unread = enumerate(ids)
        self._found: dict[str, int] = {}
        self._lock = Lock()

    def get(self, name: str) -> int | None:
        """Return the number of the document that has the id `name` in it, or is called so."""
        if name and name not in self._found:
            with self._lock:
                self._read_until(name)
        return self._found.get(name, self._names.get(name))

    def _read_until(self, name: str) -> None:
        while name not in self._found:
            number, ids = next(self._unread, (0, None))
            if ids is None:
                return
            self._found |= dict.fromkeys(ids, number)


class ContentParts:
    """Finds the parts of documents by the ids in them; documents are exchanged one by one."""

    def __init__(self) -> None:
        self._made: dict[int, PartsById] = {}  # by the identity of the document
        self._documents: Sequence[Document] = ()
        self._numbers = _Numbers((), iter(()))
        self._stored_numbers: dict[int, dict[str, int]] = {}  # of quotes, by the document's number
        self._quotes_before: tuple[int, ...] | None = None  # each document, and all of them last

    def hold(self, documents: Sequence[Document]) -> None:
        """Have the parts of `documents`; those that are held already stay as they are."""
        self._documents = documents
        self._numbers = self._numbers_of(documents)
        self._stored_numbers = {}
        self._quotes_before = None
        made: list[PartsById] = []
        if not isinstance(documents, OutlinedDocuments):
            made = [self._made.get(id(each)) or PartsById(each) for each in documents]
        self._made = {id(each.document): each for each in made}

    def _numbers_of(self, documents: Sequence[Document]) -> "_Numbers":
        if isinstance(documents, OutlinedDocuments):
            names = [each.document.id for each in documents.outlines]
            return _Numbers(names, (each.ids() for each in documents.outlines))
        held = (self._parts(number).ids for number in range(len(documents)))
        return _Numbers([each.id for each in documents], held)

    @property
    def translated(self) -> frozenset[str]:
        """The languages of the translations."""
        if isinstance(self._documents, OutlinedDocuments):
            return frozenset().union(*(each.translated for each in self._documents.outlines))
        return frozenset().union(*(each.languages for each in self._made.values()))

    def parts_with(self, name: str) -> PartsById | None:
        """Return the parts of the document that has the id `name` in it, or None."""
        number = self._numbers.get(name)
        return None if number is None else self._parts(number)

    def passage(self, name: str) -> Passage | None:
        """Return the passage with the id `name`, or None; no document is decoded for it alone."""
        number = self._numbers.get(name)
        if number is None:
            return None
        outlined = self._undecoded(number)
        if outlined is None:
            return self._parts(number).passages.get(name)
        ids = outlined.outlines[number].passage_ids()
        return outlined.passage_at(number, ids.index(name)) if name in ids else None

    def footnote(self, name: str) -> Footnote | None:
        """Return the footnote with the id `name`, or None; for other ids nothing is decoded."""
        number = self._numbers.get(name)
        if number is None:
            return None
        outlined = self._undecoded(number)
        if outlined and name not in outlined.outlines[number].footnotes.split():
            return None
        return self._parts(number).footnotes.get(name)

    def headed_section(self, name: str) -> Section | None:
        """Return the section of a passage without what is in it.

        None where its document is decoded or was not checked: then the section itself is at hand.
        """
        number = self._numbers.get(name)
        outlined = None if number is None else self._undecoded(number)
        if number is None or outlined is None:
            return None
        outline = outlined.outlines[number]
        sections = zip(outline.document.walk(), outline.passages, strict=True)
        return next((section for section, ids in sections if name in ids.split()), None)

    def headed_document(self, name: str) -> Document | None:
        """Return the document that has the id `name` in it, perhaps without what is in it."""
        number = self._numbers.get(name)
        if number is None:
            return None
        documents = self._documents
        if isinstance(documents, OutlinedDocuments):
            return documents.outlines[number].document
        return documents[number]

    def _undecoded(self, number: int) -> OutlinedDocuments | None:
        """Return the documents if that with this number was checked and is not decoded now."""
        documents = self._documents
        if not isinstance(documents, OutlinedDocuments) or documents.is_decoded(number):
            return None
        return documents if documents.is_checked(number) else None

    @property
    def size(self) -> int:
        """The number of passages."""
        if isinstance(self._documents, OutlinedDocuments):
            return sum(each.size for each in self._documents.outlines)
        return sum(len(each.passages) for each in self._made.values())

    @property
    def quote_count(self) -> int:
        """The number of quotes."""
        return self._before(len(self._documents))

    def quote_number(self, name: str) -> int | None:
        """Return the number of the quote `name`, from 1 in reading order, or None.

        No document is decoded for it.
        """
        place = self._numbers.get(name)
        number = None if place is None else self._numbered(place).get(name)
        if place is None or number is None:
            return None
        return number + self._before(place)

    def are_at_hand(self, name: str) -> bool:
        """Return whether `parts_with` need not decode a document."""
        number = self._numbers.get(name)
        documents = self._documents
        if number is None or not isinstance(documents, OutlinedDocuments):
            return True
        return documents.is_decoded(number)

    def quotes(self) -> Iterator[Passage]:
        """Yield the quotes in reading order."""
        for number in range(len(self._documents)):
            if not isinstance(self._documents, OutlinedDocuments):
                yield from self._parts(number).quotes
            elif self._documents.outlines[number].quotes:
                yield from _stored_quotes(self._documents, number)

    def _before(self, number: int) -> int:
        """Return how many quotes the documents before that with this number have."""
        before = self._quotes_before
        if before is None:
            counts = map(self._quotes_in, range(len(self._documents)))
            before = self._quotes_before = (0, *accumulate(counts))
        return before[number]

    def _quotes_in(self, number: int) -> int:
        """Return how many quotes the document with this number has."""
        if isinstance(self._documents, OutlinedDocuments):
            return self._documents.outlines[number].quotes
        return len(self._parts(number).quotes)

    def _numbered(self, number: int) -> dict[str, int]:
        """Return the numbers of the quotes in the document with this number, by their ids."""
        documents = self._documents
        if not isinstance(documents, OutlinedDocuments):
            return self._parts(number).quote_numbers
        if number not in self._stored_numbers:
            ids = documents.outlines[number].passage_ids()
            places = (each.at for each in documents.quoted[number] if each.is_quote)
            quotes = (ids[at] for at in places if at < len(ids))
            self._stored_numbers[number] = _from_one(quotes)
        return self._stored_numbers[number]

    def _parts(self, number: int) -> PartsById:
        if isinstance(self._documents, OutlinedDocuments):
            return self._documents.made_of(number, PartsById)
        return self._made[id(self._documents[number])]


def quotes_of(document: Document) -> Iterator[Passage]:
    """Yield the quotes of `document` in reading order."""
    return (each for each in document.passages() if each.kind is PassageKind.QUOTE)


def _from_one(ids: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(ids, start=1)}


def _stored_quotes(documents: OutlinedDocuments, number: int) -> Iterator[Passage]:
    """Yield the quotes of a document, which is decoded only if it was not checked before."""
    if not documents.is_checked(number):
        yield from quotes_of(documents[number])
        return
    for quote in documents.quoted[number]:
        passage = documents.passage_at(number, quote.at) if quote.is_quote else None
        if passage is not None:
            yield passage
