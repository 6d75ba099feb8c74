"""The view of the codebook, with the passages and voices of the chosen theme."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from index import Group, HeadedPassage, count_voices, worded
from viewer.screens.codebook.delegate import ThemeDelegate
from viewer.screens.codebook.rows import theme_rows
from viewer.screens.codebook.view_context import CodebookContext
from viewer.ui.lists.card import Card
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.late_rows import LateRows
from viewer.ui.lists.rows import RowList
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow_layout import flowing
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.splitter import Splitter
from viewer.wording.number_format import figure

if TYPE_CHECKING:
    from viewer.printing.lists import ListWriter


class PassagesView(QWidget):
    """Shows the passages of a theme: all of them, or only those of a group."""

    theme_chosen = Signal(str)

    def __init__(self, holding: CodebookContext) -> None:
        super().__init__()
        self._holding = holding
        self._only: Group | None = None
        self._wanted: Group | None = None  # the group for the theme that is being chosen
        look = holding.look
        self.themes = RowList(look)
        self.themes.setItemDelegate(ThemeDelegate(look, self.themes))
        self.themes.setAccessibleName(self.tr("Themes"))
        self.list = CardList(look)
        self.list.setAccessibleName(self.tr("Passages under this theme"))
        self._bars = VoiceBars(look, holding.vocabulary, opens=True)
        self._line, self._chips = flowing(8)
        self._split = Splitter(Qt.Orientation.Horizontal, at_least=(180, 260))
        self._lay_out()
        self.themes.row_chosen.connect(self._choose)
        self.themes.row_opened.connect(self._enter)
        self._bars.group_chosen.connect(self._narrow)

    def _lay_out(self) -> None:
        above = QWidget()
        inside = QVBoxLayout(above)
        inside.setContentsMargins(24, 12, 24, 8)
        inside.setSpacing(8)
        inside.addWidget(self._bars)
        inside.addWidget(self._line)
        right = QWidget()
        below = QVBoxLayout(right)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(ListHeader(above))
        below.addWidget(self.list, 1)
        for part in (self.themes, right):
            self._split.addWidget(part)
        self._split.setSizes([280, 520])
        self._split.setStretchFactor(1, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

    @property
    def chosen(self) -> str:
        """The id of the chosen passage, or ""."""
        return self.list.chosen

    @property
    def state(self) -> QByteArray:
        """The widths of the two lists, as Qt saves them."""
        return self._split.saveState()

    def restore(self, state: QByteArray) -> None:
        """Restore the widths of the two lists."""
        self._split.restoreState(state)

    def fill(self) -> None:
        """List the themes, with the numbers of their passages."""
        self.themes.show_rows(theme_rows(self._holding.codebook, self._holding.language))

    def take_focus(self) -> None:
        """Focus the themes."""
        self.themes.setFocus()

    def show_theme(self, name: str, only: Group | None = None) -> None:
        """Show the theme `name`, or the first if there is none; `only` the passages of a group."""
        self._wanted = only
        if name == self.themes.chosen:
            self._show(only)
        self.themes.choose(name)
        self.themes.choose_first()
        self._wanted = None

    def refresh(self) -> None:
        """Show the attributions at the dial's present level."""
        if self._only is not None and not self._holding.tells(self._only):
            self._only = None
        self._tell(passages := self._passages())
        self.list.update_rows(self._rows(passages))

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._show(self._wanted)
        self.theme_chosen.emit(name)

    @Slot(object)
    def _narrow(self, group: Group) -> None:
        """Show only passages of `group`; show all if it was chosen already."""
        self._show(None if group == self._only else group)

    @Slot()
    def _show_all(self) -> None:
        self._show(None)

    def _show(self, only: Group | None) -> None:
        """Show the passages of `only`, or all, from the top."""
        self._only = only
        passages = self._passages()
        self._tell(passages)
        self.list.show_rows(self._rows(passages))

    def _passages(self) -> list[HeadedPassage]:
        only, under = self._only, self._holding.codebook.under(self.themes.chosen)
        return [each for each in under if only is None or self._holding.belongs(each, only)]

    def _rows(self, passages: Sequence[HeadedPassage]) -> LateRows:
        """Return the cards of `passages`, each made when it is needed: there may be thousands."""
        card = self._maker(self._holding)
        return LateRows([each.id for each in passages], lambda number: card(passages[number]))

    def _maker(self, holding: CodebookContext) -> Callable[[HeadedPassage], Card]:
        return partial(holding.card, theme=self.themes.chosen)

    def tells_too_much(self, holding: CodebookContext) -> bool:
        """Return whether the list is narrowed by a value that `holding` does not tell."""
        return self._only is not None and not holding.tells(self._only)

    def write(self, writer: "ListWriter", holding: CodebookContext) -> None:
        """Write the passages shown for paper, with attributions at the level of `holding`."""
        name, only = self.themes.chosen, self._only
        under = holding.codebook.under(name)
        theme = holding.archive.theme(name)
        definition = worded(theme.definition, holding.language) if theme else ""
        writer.begin(holding.theme(name), definition, holding.group(only) if only else "")
        if not writer.is_part:
            writer.voices(count_voices(under, holding.dial.told), holding.vocabulary)
        writer.cards(map(self._maker(holding), self._passages()))

    def _tell(self, passages: Sequence[HeadedPassage]) -> None:
        """Show the voices of the theme, and the group to which the list is narrowed."""
        under = self._holding.codebook.under(self.themes.chosen)
        self._bars.show_counts(count_voices(under, self._holding.dial.told))
        self._chips.clear()
        if self._only is not None:
            words = self._holding.group(self._only)
            chip = Chip(f"{words} ×", "")
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.setAccessibleName(self.tr("Take away: {value}").format(value=words))
            chip.clicked.connect(self._show_all)
            self._chips.addWidget(chip)
            told = self.tr("{shown} of {total} passages")
            label = QLabel(told.format(shown=figure(len(passages)), total=figure(len(under))))
            label.setProperty("role", "soft")
            label.setContentsMargins(0, 4, 0, 0)
            self._chips.addWidget(label)
        self._line.setVisible(self._only is not None)

    @Slot()
    def _enter(self) -> None:
        """Move from the chosen theme to its passages."""
        self.list.setFocus()
        self.list.choose_first()
