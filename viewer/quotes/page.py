"""The quotes as cards, narrowed by theme, role, gender and sector."""

from typing import override

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from index import OpenArchive, Passage, worded
from viewer.kit.cards import CardList
from viewer.kit.dial import Dial
from viewer.kit.flow_layout import FlowLayout
from viewer.kit.look import Look
from viewer.kit.passages import PassageCards
from viewer.kit.screen import Screen, Spot
from viewer.kit.value_box import ValueBox
from viewer.quotes.filters import WORDS, FilterField, Filters, values_among


class QuotesPage(Screen):
    """Shows the quotes of one archive."""

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        cards = CardList(look)
        super().__init__(cards)
        self._archive = archive
        self._language = language
        self._dial = dial
        self._cards = PassageCards(archive, language, dial)
        self._list = cards
        self._list.setAccessibleName(self.tr("Quotes"))
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        self._count.setWordWrap(True)
        self._clear = QPushButton(self.tr("Show all"))
        self._clear.setProperty("quiet", True)
        self._boxes = {field: self._box(field) for field in FilterField}

        self._lay_out()
        self._list.row_chosen.connect(self.passage_chosen)
        self._list.row_opened.connect(self.passage_opened)
        self._clear.clicked.connect(self._show_all)
        dial.changed.connect(self._retell)
        self._fill()

    def _lay_out(self) -> None:
        filters = QWidget()
        bar = FlowLayout(filters, gap=8)
        bar.setContentsMargins(24, 16, 24, 4)
        for box in self._boxes.values():
            bar.addWidget(box)
        bar.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(filters)
        self._count.setContentsMargins(24, 8, 24, 8)
        layout.addWidget(self._count)
        layout.addWidget(self._list)
        if not self._archive.quotes:
            filters.hide()

    @override
    def show_target(self, name: str) -> None:
        """Choose the quote `name`, or the first that is shown."""
        self._list.choose(name)
        self._list.choose_first()

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen quote, or ""."""
        return self._list.chosen

    @property
    @override
    def spot(self) -> Spot:
        """Where the reader is, and what the quotes are narrowed by."""
        chosen = {field: box.currentData() for field, box in self._boxes.items()}
        return Spot(self.chosen, self.scrolled, chosen)

    @override
    def return_to(self, spot: Spot) -> None:
        """Narrow the quotes as they were, and go back to where the reader was."""
        for field, value in spot.own.items() if isinstance(spot.own, dict) else ():
            box = self._boxes[field]
            box.setCurrentIndex(max(0, box.findData(value)))
        super().return_to(spot)

    def _box(self, field: FilterField) -> QComboBox:
        names = {
            FilterField.THEME: (self.tr("Theme"), self.tr("All themes")),
            FilterField.ROLE: (self.tr("Role"), self.tr("All roles")),
            FilterField.GENDER: (self.tr("Gender"), self.tr("All genders")),
            FilterField.SECTOR: (self.tr("Sector"), self.tr("All sectors")),
        }
        name, everything = names[field]
        box = ValueBox()
        box.setAccessibleName(name)
        box.addItem(everything, "")
        self._offer(box, field)
        box.currentIndexChanged.connect(self._fill)
        return box

    def _offer(self, box: QComboBox, field: FilterField) -> None:
        """Offer in `box` the values that the lines under the quotes tell; say so if they do not."""
        chosen, quotes = box.currentData(), self._archive.quotes
        with QSignalBlocker(box):
            while box.count() > 1:
                box.removeItem(1)
            for value in values_among(quotes, field, self._dial):
                box.addItem(self._word(field, value), value)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        withheld = field in {name for name, _value in self._dial.withheld(quotes)}
        box.setEnabled(box.count() > 1 or not withheld)
        why = self.tr("The attributions do not tell this now.")
        box.setToolTip("" if box.isEnabled() else why)
        box.setAccessibleDescription("" if box.isEnabled() else why)

    def _word(self, field: FilterField, value: str) -> str:
        if field is FilterField.THEME:
            theme = self._archive.theme(value)
            return worded(theme.label, self._language) if theme else value
        return WORDS[field](value)

    @Slot()
    def _show_all(self) -> None:
        for box in self._boxes.values():
            box.setCurrentIndex(0)

    @Slot()
    def _retell(self) -> None:
        """Tell who speaks, and narrow by it, as the dial now has it."""
        for field, box in self._boxes.items():
            self._offer(box, field)
        quotes = self._found()
        self._list.update_rows([self._cards.card(quote) for quote in quotes])
        self._tell(quotes)

    @Slot()
    def _fill(self) -> None:
        quotes = self._found()
        self._list.show_rows([self._cards.card(quote) for quote in quotes])
        self._tell(quotes)

    def _found(self) -> list[Passage]:
        filters = Filters(**{field.value: box.currentData() for field, box in self._boxes.items()})
        return [quote for quote in self._archive.quotes if filters.matches(quote, self._dial)]

    def _tell(self, quotes: list[Passage]) -> None:
        self._clear.setEnabled(any(box.currentData() for box in self._boxes.values()))
        if not self._archive.quotes:
            self._count.setText(
                self.tr("This archive holds no quotes. Its text is in the contents.")
            )
        elif quotes:
            self._count.setText(self.tr("%n quote(s)", "", len(quotes)))
        else:
            self._count.setText(self.tr("No quote has all of these. Choose fewer of them."))
