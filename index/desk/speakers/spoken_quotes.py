"""The quotes of a folder as its editor attributes them: who speaks, and what is stated of that."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from index.disclosure import Counts, Disclosure
from index.importers.structure.attribution import fields_of
from index.model import Attribution, Level, ParticipantRow, PassageKind, Vocabulary
from index.source.document_files import DocumentFile, DocumentFiles
from index.source.document_parts import DocumentPart, document_part
from index.source.joins import banded, bands_of
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problems
from index.source.tables import Tables
from index.values import Value, replace

SAID_OF_QUOTES = ("role", "gender", "age", "sector")
"""What an attribution line may say of who speaks."""


class SpokenQuote(Value):
    """A quote of a folder. `said` is None where it has no line.

    `own` is what its group states. `given` is what holds where that states nothing: the defaults of
    its document and of the archive, and the language. `fit` is how many of those who took part fit
    the whole line, None where that tells nothing.
    """

    id: str
    words: str
    said: Attribution | None
    own: Mapping[str, str]
    given: Mapping[str, str]
    fit: Disclosure | None = None

    @property
    def fits_few(self) -> bool:
        """Whether the whole line fits fewer than three people, or nobody knows how many."""
        return self.fit is not None and not self.fit.is_safe

    @property
    def is_unsure(self) -> bool:
        """Whether nobody knows how many people the whole line fits."""
        return self.fit is not None and self.fit.is_unsure

    @property
    def read_fields(self) -> Mapping[str, str]:
        """What an import reads of the line: fields that may be guesses."""
        return fields_of(self.said.text).values if self.said else {}

    @property
    def is_known(self) -> bool:
        """Whether anything is stated of who speaks."""
        said = self.said
        return said is not None and any(getattr(said, name) is not None for name in SAID_OF_QUOTES)


@dataclass(frozen=True)
class SpokenQuotes:
    """The quotes of a folder in reading order, and what the archive has to say of them.

    `language` is that of the archive. Without a table of participants `is_counted` is False.
    """

    quotes: tuple[SpokenQuote, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    language: str = "en"
    counts: Counts = field(default_factory=lambda: Counts((), Vocabulary()), compare=False)
    is_counted: bool = False


class QuoteReader:
    """Reads the quotes of one folder; a document that did not change is parsed once.

    `kept` are the parts that another reader of the same folder keeps, if any. What is wrong in the
    folder is left to its check: what cannot be read has no quotes here.
    """

    def __init__(self, folder: Path, kept: KeptParts | None = None) -> None:
        self._folder = folder
        self._kept = kept or KeptParts()

    def read(self) -> SpokenQuotes:
        """Return the quotes as the folder has them now, without those that are withdrawn."""
        problems = Problems()
        tables = Tables(self._folder, problems, self._kept)
        head = tables.archive()
        language = head.language if head else "en"
        given = head.defaults.values() if head else {}
        gone = {each.passage for each in head.withdrawn} if head else frozenset[str]()
        participants = tables.participants()
        vocabulary = tables.vocabulary()
        bands, counts = bands_of(participants), Counts(participants, vocabulary)
        documents = DocumentFiles(self._folder, problems, self._kept).read(language)
        quotes = (
            _counted(quote, bands, counts)
            for each in documents
            for quote in _quotes(each, document_part(each, given, self._kept), given)
            if quote.id not in gone
        )
        return SpokenQuotes(tuple(quotes), vocabulary, language, counts, bool(participants))


def _quotes(
    file: DocumentFile, part: DocumentPart, archive: Mapping[str, str]
) -> Iterator[SpokenQuote]:
    """Yield the quotes of a document whose archive has the defaults `archive`."""
    given = {"language": file.head.language, **archive, **file.head.defaults.values()}
    for passage in part.document.passages():
        if passage.kind is PassageKind.QUOTE:
            own = part.own[passage.id]
            yield SpokenQuote(passage.id, passage.text, passage.attribution, own, given)


def _counted(quote: SpokenQuote, bands: Sequence[ParticipantRow], counts: Counts) -> SpokenQuote:
    """Return `quote` with the age band of the study, and how many fit its line."""
    if quote.said is None or not (quote.is_known or quote.said.reveals):
        return quote
    said = banded(quote.said, bands)
    return replace(quote, said=said, fit=counts.disclosure(said, Level.FULL))
