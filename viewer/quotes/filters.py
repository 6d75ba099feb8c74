"""What the quotes can be narrowed by, and in what order they stand."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from index import OpenArchive, Passage
from viewer.kit.dial import Dial
from viewer.kit.spoken import name_box

FIELDS = ("document", "theme", "role", "gender", "age_band", "sector")


class QuoteFields:
    """The values that the quotes of one archive have, as far as the dial lets them be told."""

    def __init__(self, archive: OpenArchive, dial: Dial) -> None:
        self._archive = archive
        self._dial = dial
        self._level = dial.level
        self._told: dict[tuple[str, str], Sequence[str]] = {}  # at that level

    def values(self, quote: Passage, field: str) -> Sequence[str]:
        """Return what `quote` tells as `field`."""
        if self._level is not self._dial.level:
            self._level, self._told = self._dial.level, {}
        told = self._told.get((quote.id, field))
        if told is None:
            told = self._told[quote.id, field] = self._values(quote, field)
        return told

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
