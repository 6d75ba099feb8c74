"""What is known of a document before its texts are read: its headings, its ids, some counts."""

from abc import abstractmethod
from collections.abc import Callable, Sequence

from index.model.document import Attribution, Document, Footnote, Passage, Section
from index.model.passage_head import HeadedPassage
from index.model.terms import PassageKind
from index.values import Value, replace


class DocumentOutline(Value):
    """The headings of a document, and the ids of what is in it.

    `document` has its sections without passages, pictures and footnotes. In `passages` and
    `pictures` are the ids in each section in reading order, with blanks between; in `footnotes`
    those of the document. `quotes` counts its quotes. `translated` are the languages of all
    translations, `spoken` those of passages. A passage or footnote has `translations` at most, and
    with them `longest` characters at most.
    """

    document: Document
    passages: tuple[str, ...]
    pictures: tuple[str, ...]
    footnotes: str = ""
    quotes: int = 0
    translated: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()
    translations: int = 0
    longest: int = 0

    def passage_ids(self) -> list[str]:
        """Return the ids of its passages in reading order."""
        return " ".join(self.passages).split()

    def picture_ids(self) -> list[str]:
        """Return the ids of its pictures in reading order."""
        return " ".join(self.pictures).split()

    def ids(self) -> list[str]:
        """Return every id in it but its own; ids of different kinds must differ too."""
        return self.other_ids() + " ".join((*self.passages, *self.pictures)).split()

    def other_ids(self) -> list[str]:
        """Return the ids of its sections and footnotes."""
        return [section.id for section in self.document.walk()] + self.footnotes.split()

    def section_at(self, number: int) -> str:
        """Return the id of the section that holds the passage with this number, from 0."""
        for section, held in zip(self.document.walk(), self.passages, strict=True):
            size = _count(held)
            if number < size:
                return section.id
            number -= size
        raise IndexError(number)

    @property
    def size(self) -> int:
        """The number of its passages."""
        return sum(map(_count, self.passages))

    @property
    def records(self) -> int:
        """The number of its passages and footnotes."""
        return self.size + _count(self.footnotes)


class OutlinedQuote(Value):
    """A quote, or another passage with an attribution: the passage number `at` of a document.

    Passages are numbered from 0. `is_quote` tells whether it is a quote.
    """

    at: int
    attribution: Attribution | None = None
    is_quote: bool = True


class OutlinedDocuments(Sequence[Document]):
    """Documents that are decoded when they are looked at, with their `outlines`."""

    outlines: tuple[DocumentOutline, ...]

    @property
    @abstractmethod
    def quoted(self) -> Sequence[Sequence[OutlinedQuote]]:
        """The quotes of each document, and its other passages with an attribution."""

    @abstractmethod
    def made_of[Made](self, number: int, make: Callable[[Document], Made]) -> Made:
        """Return what `make` makes of a document, which is kept as long as the document is."""

    @abstractmethod
    def is_checked(self, number: int) -> bool:
        """Return whether a document, with this hash, was found to be as it must be."""

    @abstractmethod
    def is_decoded(self, number: int) -> bool:
        """Return whether a document is there at once."""

    @abstractmethod
    def have_checked(self) -> None:
        """Take all documents for checked: this computer did so before."""

    @abstractmethod
    def passage_at(self, document: int, number: int) -> Passage | None:
        """Return the passage `number` of a document, from 0, or None where it is damaged."""

    @abstractmethod
    def heads(self, number: int) -> Sequence[HeadedPassage]:
        """Return the passages of a document, perhaps without their words; none if it is damaged."""

    @property
    @abstractmethod
    def hashes(self) -> str:
        """The hashes of the documents, in order."""

    @property
    @abstractmethod
    def is_damaged(self) -> bool:
        """Whether a document was found damaged."""


def outline_of(document: Document) -> DocumentOutline:
    """Return the outline of `document`."""
    sections = tuple(document.walk())
    passages = tuple(document.passages())
    texts: list[Passage | Footnote] = [*passages, *document.footnotes]
    made = (each.language for part in document.translated() for each in part.translations)
    return DocumentOutline(
        replace(document, sections=tuple(map(_heading, document.sections)), footnotes=()),
        tuple(" ".join(each.id for each in section.passages) for section in sections),
        tuple(" ".join(each.id for each in section.pictures) for section in sections),
        " ".join(note.id for note in document.footnotes),
        sum(1 for each in passages if each.kind is PassageKind.QUOTE),
        tuple(dict.fromkeys(made)),
        tuple(sorted({each.language for each in passages})),
        max((len(each.translations) for each in texts), default=0),
        max(map(_length, texts), default=0),
    )


def quotes_in(document: Document) -> tuple[OutlinedQuote, ...]:
    """Return the quotes of `document`, and its other passages with an attribution."""
    return tuple(
        OutlinedQuote(at, each.attribution, each.kind is PassageKind.QUOTE)
        for at, each in enumerate(document.passages())
        if each.kind is PassageKind.QUOTE or each.attribution is not None
    )


def _heading(section: Section) -> Section:
    inner = tuple(map(_heading, section.sections))
    return replace(section, passages=(), pictures=(), sections=inner)


def _length(text: Passage | Footnote) -> int:
    return len(text.text) + sum(len(made.text) for made in text.translations)


def _count(ids: str) -> int:
    return ids.count(" ") + 1 if ids else 0
