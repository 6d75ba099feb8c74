"""What the quotes can be narrowed by, and in what order they stand."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox

from index import Choices, OpenArchive, Passage
from viewer.kit.dial import Dial
from viewer.kit.naming import field_word
from viewer.kit.spoken import name_box

if TYPE_CHECKING:
    from viewer.keeping.marks import Marks

STARRED = "starred"
KEPT = (STARRED, "collection")
"""What the reader's own notebook tells of a quote."""
FIELDS = ("document", "theme", "role", "gender", "age_band", "sector", *KEPT)


class QuoteFields:
    """The values that the quotes of one archive have, as far as the dial lets them be told.

    What was kept of them is told by `marks`.
    """

    marks: "Marks | None" = None

    def __init__(self, archive: OpenArchive, dial: Dial) -> None:
        self._archive = archive
        self._dial = dial
        self._level = dial.level
        self._told: dict[tuple[str, str], Sequence[str]] = {}  # at that level

    def values(self, quote: Passage, field: str) -> Sequence[str]:
        """Return what `quote` tells as `field`."""
        if field in KEPT:
            return self._kept(quote.id, field)
        if self._level is not self._dial.level:
            self._level, self._told = self._dial.level, {}
        told = self._told.get((quote.id, field))
        if told is None:
            told = self._told[quote.id, field] = self._values(quote, field)
        return told

    def still_told(self, chosen: Choices) -> Choices:
        """Return what of `chosen` some quote tells now."""
        kept = {
            field: frozenset(value for value in taken if self._is_told(field, value))
            for field, taken in chosen.items()
        }
        return {field: taken for field, taken in kept.items() if taken}

    def _is_told(self, field: str, value: str) -> bool:
        return any(value in self.values(quote, field) for quote in self._archive.quotes)

    def _kept(self, name: str, field: str) -> Sequence[str]:
        if self.marks is None:
            return ()
        if field == STARRED:
            return (STARRED,) if name in self.marks.stars.names else ()
        return self.marks.collections(name)

    def _values(self, quote: Passage, field: str) -> Sequence[str]:
        match field:
            case "document":
                return (self._archive.document_of(quote.id).id,)
            case "theme":
                return quote.themes
            case _:
                value = self._dial.told(quote, field)
                return (value,) if value else ()


class Order(StrEnum):
    """In what order the quotes stand."""

    READING = "reading"
    THEME = "theme"
    ATTRIBUTION = "attribution"


class OrderBox(QComboBox):
    """Lets the reader choose the order."""

    order_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("facet", True)
        name_box(self, self.tr("Order of the quotes"))
        self.addItem(self.tr("In reading order"), Order.READING)
        self.addItem(self.tr("By theme"), Order.THEME)
        self.addItem(self.tr("By attribution"), Order.ATTRIBUTION)
        self.currentIndexChanged.connect(self._tell)

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        return Order(self.currentData())

    def choose(self, order: Order) -> None:
        """Choose `order`."""
        self.setCurrentIndex(self.findData(order))

    @Slot()
    def _tell(self) -> None:
        self.order_chosen.emit(self.order)


def untold_words(archive: OpenArchive, dial: Dial) -> str:
    """Say by what the quotes cannot be narrowed, since not every line tells it."""
    withheld = {field for field, _value in dial.withheld(archive.quotes)}
    fields = [field_word(field) for field in FIELDS if field in withheld]
    told = QCoreApplication.translate(
        "QuotesPage", "The attributions do not tell this now of every quote: {fields}."
    )
    return told.format(fields=", ".join(fields).lower()) if fields else ""


def found_words(archive: OpenArchive, quotes: Sequence[Passage]) -> str:
    """Say how many `quotes` are shown, or why there are none."""
    if not archive.quotes:
        return QCoreApplication.translate(
            "QuotesPage", "This archive holds no quotes. Its text is in the contents."
        )
    if quotes:
        return QCoreApplication.translate("QuotesPage", "%n quote(s)", "", len(quotes)) + "."
    return QCoreApplication.translate(
        "QuotesPage", "No quote has all of these. Take some of them away."
    )
