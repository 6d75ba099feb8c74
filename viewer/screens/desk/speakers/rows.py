"""The rows of the table of who speaks, and which quotes are in it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from index import SpokenQuote, SpokenQuotes
from viewer.screens.desk.speakers.choices import beginning
from viewer.screens.desk.speakers.chosen_quotes import FIELDS
from viewer.ui.lists.table_model import FaintWords, SortedWords, TableRow
from viewer.wording.archive_words import language_word, value_word, value_word_for
from viewer.wording.field_names import field_word
from viewer.wording.number_format import figure

MOST = 1_000  # quotes in the table; nobody attributes more at a time
_BEGINNING = 80  # characters of a quote


class QuoteFilter(Enum):
    """Which quotes are listed."""

    ALL = auto()
    UNKNOWN = auto()
    FEW = auto()


def listed(held: SpokenQuotes, which: QuoteFilter) -> tuple[SpokenQuote, ...]:
    """Return the quotes of `held` that are listed."""
    match which:
        case QuoteFilter.ALL:
            return held.quotes
        case QuoteFilter.UNKNOWN:
            return tuple(each for each in held.quotes if not each.is_known)
        case QuoteFilter.FEW:
            return tuple(each for each in held.quotes if each.fits_few)


class SpeakerRows:
    """Makes the rows of a table. Languages and persons have a column where quotes differ.

    What was `guessed` of the quotes of these ids is faint; what an editor stated otherwise is not.
    """

    def __init__(self, held: SpokenQuotes, guessed: Set[str] = frozenset()) -> None:
        self._held = held
        self._guessed = guessed
        self._languages = {_language(each) for each in held.quotes}
        self._speakers = _numbers(held.quotes)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the columns."""
        return (
            QCoreApplication.translate("Speakers", "Line as printed"),
            QCoreApplication.translate("Speakers", "Fits"),
            *map(field_word, FIELDS),
            *([QCoreApplication.translate("Speakers", "Person")] if self._speakers else []),
            *([field_word("language")] if len(self._languages) > 1 else []),
            QCoreApplication.translate("Speakers", "Quote"),
        )

    def rows(self, quotes: Sequence[SpokenQuote]) -> tuple[TableRow, ...]:
        """Return a row for each of `quotes`."""
        return tuple(TableRow(each.id, tuple(self._cells(each))) for each in quotes)

    def _cells(self, quote: SpokenQuote) -> Iterator[str]:
        said = quote.said
        yield said.text if said else QCoreApplication.translate("Speakers", "(no line)")
        yield _fit(quote)
        guessed = quote.read_fields if quote.id in self._guessed else {}
        for field in FIELDS:
            value, stated = self._value(quote, field), quote.own.get(field)
            yield FaintWords(value) if stated and stated == guessed.get(field) else value
        if self._speakers:
            number = self._speakers.get(quote.own.get("speaker", ""))
            yield figure(number) if number else ""
        if len(self._languages) > 1:
            yield language_word(_language(quote))
        yield beginning(quote, _BEGINNING)

    def _value(self, quote: SpokenQuote, field: str) -> str:
        value = quote.own.get(field, "") if quote.said else ""
        gender = quote.own.get("gender", "")
        if not value or field == "age":
            return value
        if field == "role" and gender:
            return value_word_for(self._held.vocabulary, field, value, gender)
        return value_word(self._held.vocabulary, field, value)


def _fit(quote: SpokenQuote) -> str:
    """Return how many fit the whole line at most, "?" where nobody knows, "" for no line."""
    if quote.fit is None:
        return ""
    if quote.fit.k is None:
        return "?"
    return SortedWords(f"≤ {figure(quote.fit.k)}", quote.fit.k)


def _language(quote: SpokenQuote) -> str:
    return quote.own.get("language", quote.given["language"])


def _numbers(quotes: Sequence[SpokenQuote]) -> Mapping[str, int]:
    """Return speaker -> number, from 1, of those who say several of `quotes`."""
    said = Counter(each.own["speaker"] for each in quotes if "speaker" in each.own)
    several = [speaker for speaker, times in said.items() if times > 1]
    return {speaker: number for number, speaker in enumerate(several, start=1)}
