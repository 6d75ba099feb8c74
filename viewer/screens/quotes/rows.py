"""Makes the rows of the quotes: cards in an order, and rows of a table."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from index import Level, OpenArchive, Passage, replace, worded
from viewer.screens.quotes.filters import QuoteOrder, cut_words, found_words
from viewer.services.settings import CareChoice
from viewer.ui.lists.card import Card
from viewer.ui.lists.grouped_cards import HeadedRow, Heading, under_headings
from viewer.ui.lists.late_rows import LateRows
from viewer.ui.lists.passage_cards import PassageCards, document_words
from viewer.ui.lists.table_model import NotedWords, SortedWords, TableRow
from viewer.wording.archive_words import care_line, consent_line
from viewer.wording.dial import Dial
from viewer.wording.field_names import FieldNames, field_word
from viewer.wording.read_texts import words_first

QUOTE = 1  # the column with the words
MOST = 5_000  # rows; nobody looks through more
_SORTED = 100  # letters of an attribution that are compared: different ones differ in these
_TOLD = ("role", "gender", "age", "sector")


class QuoteRows:
    """Makes the rows of one archive, in the reader's language, at the dial's present level."""

    def __init__(
        self,
        archive: OpenArchive,
        language: str,
        dial: Dial,
        naming: FieldNames,
        themes: Callable[[Passage], Sequence[str]] = attrgetter("themes"),
    ) -> None:
        self._archive = archive
        self._language = language
        self._dial = dial
        self._naming = naming
        self._themes = themes  # returns the themes of a quote, perhaps cached
        self._cards = PassageCards(archive, language, dial)
        self.folds = self._cards.folds
        self._told: dict[Level | None, list[str]] = {}  # the fields in the table at each level

    @property
    def in_place(self) -> str:
        """What stands in place of words with a care note; "" shows them."""
        return self._cards.in_place

    def treat_care(self, care: CareChoice) -> bool:
        """Show words with a care note, or fold them; return whether rows are otherwise now."""
        return self._cards.fold_care(folds=care is CareChoice.FOLD)

    def leave_care_out(self, *, folds: bool) -> None:
        """Leave the words out that are folded on the screen: these rows are for paper."""
        self._cards.leave_care_out(folds=folds)

    def cards(self, quotes: Sequence[Passage], order: QuoteOrder) -> Iterator[HeadedRow]:
        """Yield the cards of `quotes`, with headings except in reading order."""
        return map(self._shown, self._ordered(quotes, order))

    def first_cards(self, quotes: Sequence[Passage], order: QuoteOrder) -> tuple[LateRows, bool]:
        """Return the first MOST rows, each made when it is needed, and whether there are more."""
        ordered = iter(self._ordered(quotes, order))
        rows = list(islice(ordered, MOST))
        names = [row.id for row in rows]
        made = LateRows(names, lambda number: self._shown(rows[number]))
        return made, next(ordered, None) is not None

    def _ordered(self, quotes: Sequence[Passage], order: QuoteOrder) -> Iterable[Heading | Passage]:
        match order:
            case QuoteOrder.READING:
                return quotes
            case QuoteOrder.THEME:
                return under_headings(quotes, self._themes, self._theme)
            case QuoteOrder.ATTRIBUTION:
                words = self._archive.content.vocabulary
                lines = {quote.id: self._dial.line_read(quote, words) for quote in quotes}
                by_line = sorted(quotes, key=lambda quote: lines[quote.id][:_SORTED].casefold())
                return under_headings(by_line, lambda quote: (lines[quote.id],), self._attribution)

    def _shown(self, row: Heading | Passage) -> HeadedRow:
        return row if isinstance(row, Heading) else self._card(row)

    def _card(self, quote: Passage) -> Card:
        """Return the card of `quote`, with the consent of its speaker."""
        card = self._cards.card(quote)
        return replace(card, place=f"{card.place} · {consent_line(quote)}")

    def _theme(self, value: str) -> str:
        none = QCoreApplication.translate("Grouping", "Under no theme")
        return self._naming.value("theme", value) if value else none

    def _attribution(self, value: str) -> str:
        return value or QCoreApplication.translate("Quotes", "Without attribution")

    def headings(self) -> list[str]:
        """Return the headings of the table, with columns only for fields that some quote tells."""
        number = QCoreApplication.translate("Quotes", "No.")
        quote = QCoreApplication.translate("Quotes", "Quote")
        told = [field_word(field) for field in self._fields()]
        where = [field_word("document")] if self._has_several else []
        return [number, quote, *told, *where, QCoreApplication.translate("Quotes", "Themes")]

    def told(self, quotes: Sequence[Passage], *, is_table: bool, is_cut: bool) -> Iterator[str]:
        """Yield the sentences about the `quotes` that stand above them.

        Cards say themselves what a translation is, and a table only where it has room.
        """
        yield found_words(self._archive, quotes)
        if is_table:
            yield self._translated(quotes)
        if is_cut:
            yield cut_words(MOST)

    def _translated(self, quotes: Iterable[Passage]) -> str:
        made = (self._dial.reading.of(quote).made for quote in quotes)
        reviewed = {each.is_reviewed for each in made if each is not None}
        if not reviewed:
            return ""
        if reviewed == {True}:
            return QCoreApplication.translate("Quotes", "Reviewed translations.")
        if reviewed == {False}:
            return QCoreApplication.translate("Quotes", "Draft translations.")
        return QCoreApplication.translate("Quotes", "Translations, some of them drafts.")

    def rows(self, quotes: Iterable[Passage]) -> list[TableRow]:
        """Return a row of the table for each of `quotes`."""
        fields = self._fields()
        labels = {
            theme.id: worded(theme.label, self._language) for theme in self._archive.content.themes
        }
        label_of = cache(self._naming.value_for)  # of thousands of rows many tell the same
        return [self._row(quote, fields, labels, label_of) for quote in quotes]

    @property
    def _has_several(self) -> bool:
        return len(self._archive.content.documents) > 1

    def _fields(self) -> list[str]:
        level = self._dial.level
        if level not in self._told:
            telling = self._dial.telling(self._archive.quotes)
            self._told[level] = [field for field in _TOLD if self._is_told(field, telling)]
        return self._told[level]

    def _is_told(self, field: str, telling: Iterable[Sequence[str]]) -> bool:
        """Return whether any quote tells `field`; `telling` has the fields that each tells."""
        names = (field, "age_band") if field == "age" else (field,)
        return any(
            name in told and getattr(quote.attribution, name) not in (None, "")
            for quote, told in zip(self._archive.quotes, telling, strict=True)
            for name in names
        )

    def _row(
        self,
        quote: Passage,
        fields: Sequence[str],
        labels: Mapping[str, str],
        label_of: Callable[[str, str, str], str],
    ) -> TableRow:
        gender = self._dial.told(quote, "gender") or ""
        told = (self._value(quote, field, gender, label_of) for field in fields)
        themes = ", ".join(labels[theme] for theme in self._themes(quote) if theme in labels)
        words = words_first(quote, self._dial.reading)
        if quote.care:
            words = NotedWords(care_line(quote), self.in_place or words)
        document = document_words(self._archive, quote.id, self._dial.reading)
        where = [document] if self._has_several else []
        return TableRow(
            quote.id, (self._archive.quote_number(quote.id) or 0, words, *told, *where, themes)
        )

    def _value(
        self, quote: Passage, field: str, gender: str, label_of: Callable[[str, str, str], str]
    ) -> str:
        """Return the value of `field` in words; for an age that is not told, its band.

        The label of a role follows the `gender`, if the same row tells that.
        """
        value = self._dial.told(quote, field)
        if value is None and field == "age":
            field, value = "age_band", self._dial.told(quote, "age_band")
        if not value:
            return ""
        words = label_of(field, value, gender)
        is_band = field == "age_band"
        return SortedWords(words, self._naming.place(field, value)) if is_band else words
