"""Makes the rows of both lists of quotes: cards in an order, and lines of a table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from index import OpenArchive, Passage
from viewer.kit.card import Card
from viewer.kit.dial import Dial
from viewer.kit.headed import HeadedRow, headed
from viewer.kit.naming import Naming, field_word
from viewer.kit.passages import PassageCards, document_words, theme_labels
from viewer.kit.table_model import SortedWords, TableRow
from viewer.kit.wording import consent_line
from viewer.quotes.filters import Order

QUOTE = 1  # the column of the table that has the words
_TOLD = ("role", "gender", "age", "sector")


class QuoteRows:
    """Makes the rows of one archive, in the reader's language, as the dial now stands."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial, naming: Naming) -> None:
        self._archive = archive
        self._language = language
        self._dial = dial
        self._naming = naming
        self._cards = PassageCards(archive, language, dial)
        self._numbers = {quote.id: n for n, quote in enumerate(archive.quotes, start=1)}

    def cards(self, quotes: Sequence[Passage], order: Order) -> Iterator[HeadedRow]:
        """Yield the cards of `quotes`, under headings in every order but that of the text."""
        match order:
            case Order.READING:
                yield from map(self._card, quotes)
            case Order.THEME:
                yield from headed(quotes, _themes, self._theme, self._card)
            case Order.ATTRIBUTION:
                by_line = sorted(quotes, key=lambda quote: self._dial.line(quote).casefold())
                yield from headed(by_line, self._line, self._attribution, self._card)

    def _card(self, quote: Passage) -> Card:
        """Return the card of `quote`, which also says what its speaker agreed to."""
        card = self._cards.card(quote)
        return replace(card, place=f"{card.place} · {consent_line(quote)}")

    def _theme(self, value: str) -> str:
        none = QCoreApplication.translate("Grouping", "Under no theme")
        return self._naming.value("theme", value) if value else none

    def _line(self, quote: Passage) -> tuple[str, ...]:
        return (self._dial.line(quote),)

    def _attribution(self, value: str) -> str:
        return value or QCoreApplication.translate("Quotes", "Without attribution")

    def headings(self) -> list[str]:
        """Return the headings of the table: a column only for what some quote tells."""
        number = QCoreApplication.translate("Quotes", "No.")
        quote = QCoreApplication.translate("Quotes", "Quote")
        told = [field_word(field) for field in self._fields()]
        where = [field_word("document")] if self._has_several else []
        return [number, quote, *told, *where, QCoreApplication.translate("Quotes", "Themes")]

    def rows(self, quotes: Iterable[Passage]) -> list[TableRow]:
        """Return a line of the table for each of `quotes`."""
        fields = self._fields()
        return [self._row(quote, fields) for quote in quotes]

    @property
    def _has_several(self) -> bool:
        return len(self._archive.content.documents) > 1

    def _fields(self) -> list[str]:
        quotes = self._archive.quotes
        return [field for field in _TOLD if any(self._value(quote, field) for quote in quotes)]

    def _row(self, quote: Passage, fields: Sequence[str]) -> TableRow:
        told = (self._value(quote, field) for field in fields)
        themes = ", ".join(theme_labels(self._archive, quote, self._language))
        where = [document_words(self._archive, quote.id)] if self._has_several else []
        return TableRow(quote.id, (self._numbers[quote.id], quote.text, *told, *where, themes))

    def _value(self, quote: Passage, field: str) -> str:
        """Return what is told as `field`; of an age that is not told, its band."""
        value = self._dial.told(quote, field)
        if value is None and field == "age":
            field, value = "age_band", self._dial.told(quote, "age_band")
        if not value:
            return ""
        words = self._naming.value(field, value)
        is_band = field == "age_band"
        return SortedWords(words, self._naming.place(field, value)) if is_band else words


def _themes(quote: Passage) -> tuple[str, ...]:
    return quote.themes
