"""The filters and orders of the quotes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import chain, compress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot

from index import TOLD_BY, Choices, Level, OpenArchive, Passage
from viewer.ui.look.accessibility import name_box
from viewer.ui.widgets.choice_box import StillBox
from viewer.wording.dial import Dial
from viewer.wording.field_names import field_word
from viewer.wording.number_format import figure

if TYPE_CHECKING:
    from viewer.notebook.service.marks import KeptMarks

STARRED = "starred"
KEPT = (STARRED, "collection")
"""The fields whose values come from the reader's notebook."""
FIELDS = ("document", "theme", "role", "gender", "age_band", "sector", *KEPT)


class QuoteFields:
    """The values of the quotes of one archive, as far as the dial tells them.

    `marks` are what the reader kept of them.
    """

    marks: "KeptMarks | None" = None

    def __init__(self, archive: OpenArchive, dial: Dial) -> None:
        self._archive = archive
        self._dial = dial
        self._told: dict[tuple[str, Level | None], Sequence[Sequence[str]]] = {}
        self._telling: dict[Level | None, list[Sequence[str]]] = {}

    def narrowed(self, chosen: Choices) -> list[Passage]:
        """Return the quotes that have, in each field of `chosen`, one of its values."""
        passed = self._passed(chosen)
        quotes = self._archive.quotes
        return list(compress(quotes, _all_of(passed.values())) if passed else quotes)

    def themes(self, quote: Passage) -> Sequence[str]:
        """Return the themes of `quote`, cached, since ordering them is slow."""
        return self._themes[quote.id]

    @cached_property
    def _themes(self) -> dict[str, Sequence[str]]:
        return {quote.id: quote.themes for quote in self._archive.quotes}

    def counted(self, chosen: Choices) -> dict[str, dict[str, int]]:
        """Return field -> value -> number of quotes, the largest first.

        Each field is counted among the quotes that pass the filters of all other fields
        (`index.counted`).
        """
        passed, counts = self._passed(chosen), {}
        for field in FIELDS:
            others = [each for name, each in passed.items() if name != field]
            column: Iterable[Sequence[str]] = self._column(field)
            column = compress(column, _all_of(others)) if others else column
            counts[field] = dict(Counter(chain.from_iterable(column)).most_common())
        return counts

    def _passed(self, chosen: Choices) -> dict[str, list[bool]]:
        """Return field -> whether each quote passes its filter, for the fields of `chosen`."""
        return {
            field: [not taken.isdisjoint(told) for told in self._column(field)]
            for field, taken in chosen.items()
            if taken
        }

    def _column(self, field: str) -> Sequence[Sequence[str]]:
        """Return the values of each quote in `field`, cached: each choice counts thousands."""
        if field in KEPT:
            return self._kept(field)
        level = self._dial.level if field in TOLD_BY[Level.FULL] else None
        if (field, level) not in self._told:
            self._told[field, level] = self._values(field)
        return self._told[field, level]

    def still_told(self, chosen: Choices) -> Choices:
        """Return the part of `chosen` that some quote tells now."""
        kept = {
            field: frozenset(value for value in taken if self._is_told(field, value))
            for field, taken in chosen.items()
        }
        return {field: taken for field, taken in kept.items() if taken}

    def _is_told(self, field: str, value: str) -> bool:
        return any(value in told for told in self._column(field))

    def _kept(self, field: str) -> Sequence[Sequence[str]]:
        quotes, marks = self._archive.quotes, self.marks
        if marks is None:
            return [()] * len(quotes)
        if field == STARRED:
            names = marks.stars.names
            return [(STARRED,) if quote.id in names else () for quote in quotes]
        return [marks.collections(quote.id) for quote in quotes]

    def _values(self, field: str) -> Sequence[Sequence[str]]:
        quotes = self._archive.quotes
        match field:
            case "document":
                return [(self._archive.headed_document_of(quote.id).id,) for quote in quotes]
            case "theme":
                return list(self._themes.values())
            case _:
                return [
                    (value,)
                    if field in told and (value := getattr(quote.attribution, field))
                    else ()
                    for quote, told in zip(quotes, self._tells(), strict=True)
                ]

    def _tells(self) -> list[Sequence[str]]:
        """Return the fields that the attribution of each quote tells now."""
        level = self._dial.level
        if level not in self._telling:
            self._telling[level] = self._dial.telling(self._archive.quotes)
        return self._telling[level]


def _all_of(passed: Iterable[Sequence[bool]]) -> Iterable[bool]:
    return map(all, zip(*passed, strict=True))


class QuoteOrder(StrEnum):
    """The order of the quotes."""

    READING = "reading"
    THEME = "theme"
    ATTRIBUTION = "attribution"


class QuoteOrderBox(StillBox):
    """A combo box for the order."""

    order_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("facet", True)
        name_box(self, self.tr("Order of the quotes"))
        self.addItem(self.tr("In reading order"), QuoteOrder.READING)
        self.addItem(self.tr("By theme"), QuoteOrder.THEME)
        self.addItem(self.tr("By attribution"), QuoteOrder.ATTRIBUTION)
        self.currentIndexChanged.connect(self._tell)

    @property
    def order(self) -> QuoteOrder:
        """The chosen order."""
        return QuoteOrder(self.currentData())

    def choose(self, order: QuoteOrder) -> None:
        """Choose `order`."""
        self.setCurrentIndex(self.findData(order))

    @Slot()
    def _tell(self) -> None:
        self.order_chosen.emit(self.order)


def untold_words(archive: OpenArchive, dial: Dial) -> str:
    """Return the fields by which not all quotes can be filtered, as a sentence, or ""."""
    withheld = {field for field, _value in dial.withheld(archive.quotes)}
    fields = [field for field in FIELDS if field in withheld]
    telling = zip(archive.quotes, dial.telling(archive.quotes), strict=True)
    some = (quote for quote, told in telling if not withheld.isdisjoint(told))
    is_told = any(dial.told(quote, field) for quote in some for field in fields)
    told = QCoreApplication.translate("QuotesPage", "The attributions do not tell this: {fields}.")
    if is_told:
        told = QCoreApplication.translate(
            "QuotesPage", "The attributions do not tell this now of every quote: {fields}."
        )
    names = ", ".join(field_word(field) for field in fields)
    return told.format(fields=names.lower()) if fields else ""


def found_words(archive: OpenArchive, quotes: Sequence[Passage]) -> str:
    """Return how many quotes are shown, or why there are none."""
    if not archive.quotes:
        return QCoreApplication.translate(
            "QuotesPage", "This archive holds no quotes. Its text is in the contents."
        )
    if quotes:
        return QCoreApplication.translate("QuotesPage", "%n quote(s)", "", len(quotes)) + "."
    return QCoreApplication.translate(
        "QuotesPage", "No quote has all of these. Take some of them away."
    )


def cut_words(most: int) -> str:
    """Return the sentence that only `most` cards or rows are shown."""
    told = QCoreApplication.translate(
        "QuotesPage", "Only the first {number} rows are shown here: narrow the list."
    )
    return told.format(number=figure(most))
