"""The view that compares two themes or documents: voices and passages of each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from index import Group, HeadedPassage, count_voices, title_in, told_voices
from viewer.screens.codebook.view_context import CodebookContext
from viewer.ui.lists.card import Card
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.look.accessibility import name_box
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from viewer.printing.lists import ListWriter

MOST = 300  # cards in each list


class Side(QWidget):
    """One theme or document. Signals which of its passages was chosen or opened."""

    passage_chosen = Signal(str)
    passage_opened = Signal(str)
    opened_apart = Signal(str)
    changed = Signal()

    def __init__(self, holding: CodebookContext, name: str) -> None:
        super().__init__()
        self._holding = holding
        self._offered: list[tuple[str, str]] = []
        self._box = ChoiceBox()
        self._box.setProperty("facet", True)
        name_box(self._box, name)
        self._bars = VoiceBars(holding.look, holding.vocabulary)
        self._told = QLabel()
        self._told.setProperty("role", "soft")
        self._told.setWordWrap(True)
        self.list = CardList(holding.look)
        self.list.setAccessibleName(self.tr("Passages: {of}").format(of=name))
        above = QWidget()
        inside = QVBoxLayout(above)
        inside.setContentsMargins(24, 12, 24, 8)
        inside.setSpacing(8)
        for part in (self._box, self._bars, self._told):
            inside.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ListHeader(above))
        layout.addWidget(self.list, 1)
        self._box.currentIndexChanged.connect(self._fill)
        self.list.row_chosen.connect(self.passage_chosen)
        self.list.row_opened.connect(self.passage_opened)
        self.list.row_opened_apart.connect(self.opened_apart)

    def offer(self) -> None:
        """Offer all themes, and all documents if there are several."""
        with QSignalBlocker(self._box):
            self._offer()

    def _offer(self) -> None:
        walked = tuple(self._holding.codebook.walk())
        documents = self._holding.archive.content.headed
        self._box.addItems([_label(self._holding, theme.id, depth) for theme, depth in walked])
        self._offered = [("theme", theme.id) for theme, _depth in walked]
        if len(documents) > 1:
            if walked:
                self._box.insertSeparator(len(walked))
                self._offered.append(("", ""))
            self._box.addItems([title_in(each, self._holding.language) for each in documents])
            self._offered += [("document", document.id) for document in documents]

    @property
    def _shown(self) -> tuple[str, str]:
        """What is shown: "theme" or "document", and its id."""
        number = self._box.currentIndex()
        return self._offered[number] if number >= 0 else ("", "")

    def choose(self, number: int) -> None:
        """Show the offered theme or document `number`, or the last one."""
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(min(number, self._box.count() - 1))

    @property
    def _passages(self) -> Sequence[HeadedPassage]:
        kind, name = self._shown
        if kind == "theme":
            return self._holding.codebook.under(name)
        content = self._holding.archive.content
        found = (n for n, document in enumerate(content.headed) if document.id == name)
        return next(map(content.heads, found), ())

    @Slot()
    def _fill(self) -> None:
        """Show the passages of what was chosen, from the top."""
        self.list.show_rows(self._cards())
        self.changed.emit()

    def refresh(self) -> None:
        """Show the attributions at the dial's present level."""
        self.list.update_rows(self._cards())

    @property
    def voices(self) -> dict[Group, int]:
        """The number of passages of each voice."""
        return count_voices(self._passages, self._holding.dial.told)

    def tell(self, most: int) -> None:
        """Show the voices, with bars of which the longest stands for `most`."""
        passages = self._passages
        self._bars.show_counts(self.voices, most)
        told = self.tr("%n passage(s)", "", len(passages))
        if len(passages) > MOST:
            first = self.tr("{count}. The first {shown} are shown.")
            told = first.format(count=told, shown=MOST)
        self._told.setText(told)

    def most_told(self, holding: CodebookContext) -> int:
        """Return the largest count of its voices that may be told on paper."""
        told = told_voices(count_voices(self._passages, holding.dial.told))
        return max((each.count or 0 for each in told.values()), default=0)

    def write(self, writer: "ListWriter", holding: CodebookContext, most: int) -> None:
        """Write this side for paper, with attributions at the level of `holding`."""
        writer.part(self._box.currentText().strip(), self._told.text())
        if not writer.is_part:
            counts = count_voices(self._passages, holding.dial.told)
            writer.voices(counts, holding.vocabulary, most)
        writer.cards(self._cards(holding))

    def _cards(self, holding: CodebookContext | None = None) -> list[Card]:
        kind, name = self._shown
        theme, card = name if kind == "theme" else "", (holding or self._holding).card
        return [card(each, theme) for each in self._passages[:MOST]]


def _label(holding: CodebookContext, theme: str, depth: int) -> str:
    """Return the label of a theme, indented by its depth."""
    return "\u2003" * depth + holding.theme(theme)


class ComparisonView(QWidget):
    """Two sides."""

    passage_chosen = Signal(str)
    passage_opened = Signal(str)
    opened_apart = Signal(str)

    def __init__(self, holding: CodebookContext) -> None:
        super().__init__()
        names = (self.tr("What is on the left"), self.tr("What is on the right"))
        self._sides = tuple(Side(holding, name) for name in names)
        split = Splitter(Qt.Orientation.Horizontal, *self._sides, at_least=(220, 220))
        self._is_filled = False  # the sides are filled when first shown
        for side in self._sides:
            side.changed.connect(self._tell)
            side.passage_chosen.connect(self._choose)
            side.passage_opened.connect(self.passage_opened)
            side.opened_apart.connect(self.opened_apart)
        split.setSizes([500, 500])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self._chosen = ""

    @property
    def list(self) -> CardList:
        """The list that has the focus, else the left one."""
        return next((side.list for side in self._sides if side.list.hasFocus()), self.lists[0])

    @property
    def lists(self) -> tuple[CardList, ...]:
        """The lists of both sides."""
        return tuple(side.list for side in self._sides)

    @property
    def chosen(self) -> str:
        """The id of the passage chosen last, or ""."""
        return self._chosen

    def take_focus(self) -> None:
        """Focus the left list."""
        self.lists[0].setFocus()

    def refresh(self) -> None:
        """Show the attributions at the dial's present level."""
        for number, side in enumerate(() if self._is_filled else self._sides):
            side.offer()
            side.choose(number)
        self._is_filled = True
        for side in self._sides:
            side.refresh()
        self._tell()

    def write(self, writer: "ListWriter", holding: CodebookContext) -> None:
        """Write both sides for paper, one after the other, with bars on one scale."""
        writer.begin(self.tr("Compared"))
        most = max((side.most_told(holding) for side in self._sides), default=0)
        for side in self._sides:
            side.write(writer, holding, most)

    @property
    def _most(self) -> int:
        """The number for which the longest bar of both sides stands."""
        return max((count for side in self._sides for count in side.voices.values()), default=0)

    @Slot()
    def _tell(self) -> None:
        for side in self._sides:
            side.tell(self._most)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._chosen = name
        self.passage_chosen.emit(name)
