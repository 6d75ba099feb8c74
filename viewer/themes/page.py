"""The codebook on the left; on the right what was coded under the chosen theme."""

from typing import override

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter

from index import OpenArchive, Span
from viewer.kit.card import Card
from viewer.kit.cards import CardList
from viewer.kit.dial import Dial
from viewer.kit.empty import EmptyNote
from viewer.kit.look import Look
from viewer.kit.passages import PassageCards
from viewer.kit.rows import RowList
from viewer.kit.screen import Screen, Spot
from viewer.themes.delegate import ThemeDelegate
from viewer.themes.rows import theme_rows


class ThemesPage(Screen):
    """Shows the themes of one archive and the passages under each."""

    theme_chosen = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        cards = CardList(look)
        super().__init__(cards)
        self._archive = archive
        self._cards = PassageCards(archive, language, dial)
        self._themes = RowList(look, theme_rows(archive, language))
        self._themes.setItemDelegate(ThemeDelegate(look, self._themes))
        self._themes.setAccessibleName(self.tr("Themes"))
        self._list = cards
        self._list.setAccessibleName(self.tr("Passages under this theme"))
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._themes)
        split.addWidget(self._list)
        self._themes.setMinimumWidth(180)
        self._list.setMinimumWidth(260)
        split.setSizes([300, 500])
        split.setStretchFactor(1, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        if not archive.content.themes:
            split.hide()
            layout.addWidget(EmptyNote(self.tr("The editor gave this archive no themes.")))
        self._themes.row_chosen.connect(self._choose)
        self._themes.row_opened.connect(self._enter)
        self._themes.row_opened_apart.connect(self.opened_apart)
        self._list.row_chosen.connect(self.passage_chosen)
        self._list.row_opened.connect(self.passage_opened)
        dial.changed.connect(self._retell)

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen passage, or ""."""
        return self._list.chosen

    @override
    def take_focus(self) -> None:
        """Let the reader choose a theme."""
        self._themes.setFocus()

    @override
    def show_target(self, name: str) -> None:
        """Show what is under the theme `name`, or under the first where it is none."""
        self._themes.choose(name)
        self._themes.choose_first()

    @property
    @override
    def spot(self) -> Spot:
        """Where the reader is, and how wide the two lists are."""
        return Spot(self.chosen, self.scrolled, self._split.saveState())

    @override
    def return_to(self, spot: Spot) -> None:
        """Make the lists as wide as they were, and go back to where the reader was."""
        if isinstance(spot.own, QByteArray):
            self._split.restoreState(spot.own)
        super().return_to(spot)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._list.show_rows(self._coded_under(name))
        self.theme_chosen.emit(name)

    @Slot()
    def _retell(self) -> None:
        """Tell who speaks as the dial now has it."""
        self._list.update_rows(self._coded_under(self._themes.chosen))

    def _coded_under(self, name: str) -> list[Card]:
        return [
            self._cards.card(passage, (Span(coding.start, coding.end) for coding in codings))
            for passage, codings in self._archive.codings_of(name)
        ]

    @Slot()
    def _enter(self) -> None:
        """Go from the chosen theme to its passages."""
        self._list.setFocus()
