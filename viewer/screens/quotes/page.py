"""The page of quotes: cards or a table, with filters and an order."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from index import Choices, OpenArchive, Passage
from viewer.notebook.service.marks import KeptMarks
from viewer.screens.quotes.filters import (
    FIELDS,
    KEPT,
    QuoteFields,
    QuoteOrderBox,
    untold_words,
)
from viewer.screens.quotes.kept_filter import KeptFollower, QuoteNaming
from viewer.screens.quotes.rows import MOST, QUOTE, QuoteRows
from viewer.screens.quotes.value_counts import ValueCounts
from viewer.services.settings import CareChoice
from viewer.ui.lists.card_list import CardList
from viewer.ui.lists.grouped_cards import HeadedDelegate
from viewer.ui.lists.table import Table, inset
from viewer.ui.lists.turn_budget import paint_later
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt, several
from viewer.ui.screen.printed_text import NotPrinted, PrintContext, Printed
from viewer.ui.screen.screen import Screen, Spot
from viewer.ui.widgets.facet_bar import FacetBar, toggled
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.stack_layout import stack
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from index import Wanted


class QuotesPage(Screen):
    """Shows the quotes of one archive. `table_wanted` asks to switch between cards and table.

    `narrowed` carries the filters before a change, and after it.
    """

    table_wanted = Signal()
    narrowed = Signal(object, object)

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        super().__init__(cards := CardList(look))
        cards.setItemDelegate(HeadedDelegate(look, cards))
        self._naming = naming = QuoteNaming(archive, language)
        self._archive, self._language, self._dial = archive, language, dial
        self._values = QuoteFields(archive, dial)
        self._rows = QuoteRows(archive, language, dial, naming, self._values.themes)
        self._chosen: Choices = {}
        self._counted: Choices | None = None  # the filters at the last count of values
        self._quotes: list[Passage] = []
        self._names: Sequence[str] = ()  # the ids of the rows
        self._untold, self.folds = "", self._rows.folds  # what is said of fields that not all tell
        self._cards, self._table = cards, Table(look, wide=QUOTE, reading=QUOTE)
        self._views, self._order, self._count = QStackedWidget(), QuoteOrderBox(), QLabel()
        self._switch = QPushButton()
        self._facets = FacetBar(FIELDS, naming, self._order, self._switch)
        self._counts = ValueCounts(self._values, self._facets)
        self._lay_out()
        self._connect()
        self.show_as_table(shown=False)

    def _lay_out(self) -> None:
        self._views.addWidget(self._cards)
        self._views.addWidget(inset(self._table))
        stack(self, ListHeader(_above(self._facets, self._count)), self._views)
        self._switch.setProperty("plain", True)
        self._facets.setVisible(self._archive.quote_count > 0)

    def _connect(self) -> None:
        for view in (self._cards, self._table):
            view.setAccessibleName(self.tr("Quotes"))
            view.row_chosen.connect(self.passage_chosen)
            view.row_opened.connect(self.passage_opened)
        self._table.row_opened_apart.connect(self.opened_apart)
        self._facets.value_toggled.connect(self._toggle)
        self._facets.all_let_go.connect(self.narrow)
        self._order.order_chosen.connect(self._fill)
        self._switch.clicked.connect(self.table_wanted)
        self._dial.changed.connect(self._retell)

    @property
    def _is_table(self) -> bool:
        return self._scrolling is self._table

    def show_marks(self, marks: KeptMarks) -> None:
        """Offer the reader's stars and collections as filters too."""
        self._values.marks = self._naming.marks = marks
        KeptFollower(marks, self).changed.connect(self._follow_kept)
        if marks.are_any:
            self._count_anew()

    @Slot(bool)
    def show_as_table(self, shown: bool) -> None:
        """Show the quotes as a table, or as cards; keep the chosen quote."""
        if self._switch.text() and shown == self._is_table:
            return
        chosen, had_focus = self.chosen, self._scrolling.hasFocus()
        self._scrolling = view = self._table if shown else self._cards
        self._switch.setText(self.tr("As cards") if shown else self.tr("As a table"))
        self._order.setVisible(not shown)  # a table is sorted by its headings
        self._fill()
        paint_later(self._views)
        self._views.setCurrentIndex(int(shown))  # now, as otherwise the old view is laid out again
        view.choose(chosen)
        if had_focus:
            view.setFocus()

    @Slot(object)
    def treat_care(self, care: CareChoice) -> None:
        """Show the words of quotes with a care note, or fold them."""
        if self._rows.treat_care(care):
            self._show(stay=True)

    @property
    @override
    def views(self) -> tuple[CardList, Table]:
        """The cards, and the table."""
        return self._cards, self._table

    @override
    def show_target(self, name: str) -> None:
        """Choose the quote `name`, or the first one."""
        view = self._table if self._is_table else self._cards
        view.choose(name)
        view.choose_first()

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen quote, or ""."""
        return self._table.chosen if self._is_table else self._cards.chosen

    @property
    @override
    def selected(self) -> Excerpt | None:
        """The quotes selected in the table, if there are several."""
        names = self._table.taken if self._is_table else []
        return several(self._archive, names, self._dial.reading, self.folds)

    @property
    @override
    def spot(self) -> Spot:
        """The position, and the filters and order of the quotes."""
        return Spot(self.chosen, self.scrolled, (self._chosen, self._order.order))

    @override
    def return_to(self, spot: Spot) -> None:
        """Restore filters and order, then the position."""
        if isinstance(spot.own, tuple):
            self._chosen, order = spot.own
            self._order.choose(order)
            self._fill()
        (self._table if self._is_table else self._cards).choose(spot.chosen)
        super().return_to(spot)

    @property
    @override
    def taken(self) -> frozenset[str]:
        """The quotes selected in the table, or the chosen quote."""
        return frozenset(self._table.taken) if self._is_table else super().taken

    @override
    def exportable(self) -> "Wanted | None":
        """Return the listed quotes."""
        return _listed(self._names, self._archive, self._chosen)

    @override
    def printed(self, paper: PrintContext) -> Printed | NotPrinted:
        """Return the listed quotes, as cards or as a table."""
        from viewer.screens.quotes.printing import QuotePrinter  # noqa: PLC0415  rarely needed

        folds, marks = bool(self._rows.in_place), self._values.marks
        hand = QuotePrinter(self._archive, self._language, paper, marks, folds_care=folds)
        if self._is_table:
            return hand.table(self._chosen, self._table.sorted_as_here)
        return hand.cards(self._chosen, self._order.order)

    @Slot(str, str)
    def _toggle(self, field: str, value: str) -> None:
        self.narrow(toggled(self._chosen, field, value))

    @Slot()
    def narrow(self, chosen: Choices | None = None) -> None:
        """Filter the quotes by `chosen`; None removes all filters."""
        before, self._chosen = self._chosen, chosen or {}
        self._fill()
        self.narrowed.emit(before, self._chosen)

    @Slot()
    def _retell(self) -> None:
        """Update after a change of the dial: drop filters by values that are no longer told."""
        self._chosen = self._values.still_told(self._chosen)
        self._show(stay=True)

    @Slot()
    def _follow_kept(self) -> None:
        """Update after a change of the reader's marks: only the counts, unless they filter."""
        if self._chosen.keys() & set(KEPT):
            self._retell()
        else:
            self._count_anew()

    @Slot()
    def _fill(self) -> None:
        """Show the quotes from the top, and choose the first: finding another one is slow."""
        self._show(stay=False)
        (self._table if self._is_table else self._cards).choose_first()
        self.passage_chosen.emit(self.chosen)

    def _show(self, *, stay: bool) -> None:
        """Show the filtered quotes: from the top, or with `stay` at the same position."""
        self._quotes = quotes = self._values.narrowed(self._chosen)
        if self._is_table:
            is_cut = len(quotes) > MOST
            self._names = [quote.id for quote in quotes[:MOST]]
            self._table.show_rows(self._rows.headings(), self._rows.rows(quotes[:MOST]))
        else:
            rows, is_cut = self._rows.first_cards(quotes, self._order.order)
            self._names = rows.names
            (self._cards.update_rows if stay else self._cards.show_rows)(rows)
        if stay or self._counted != self._chosen:
            self._counted = self._chosen
            self._count_anew()
        told = self._rows.told(quotes, is_table=self._is_table, is_cut=is_cut)
        self._count.setText(" ".join(filter(None, (*told, self._untold))))

    def _count_anew(self) -> None:
        """Count the values; of very many quotes in a turn of its own, after the list is shown."""
        self._untold = untold_words(self._archive, self._dial)
        is_late = self._archive.quote_count > MOST
        self._counts.count(self._chosen, len(self._quotes), later=is_late)


def _above(facets: FacetBar, count: QLabel) -> QWidget:
    """Return a widget of the filters and the number of quotes."""
    count.setProperty("role", "soft")
    count.setWordWrap(True)
    above = QWidget()
    inside = QVBoxLayout(above)
    inside.setContentsMargins(24, 16, 24, 10)
    inside.setSpacing(8)
    inside.addWidget(facets)
    inside.addWidget(count)
    return above


def _listed(rows: Sequence[str], archive: OpenArchive, narrowed: Choices) -> "Wanted | None":
    """Return the quotes in `rows`, by id, and the filters, or None if there are no rows."""
    from index import Wanted  # noqa: PLC0415  rarely needed

    names = frozenset(filter(archive.passage, rows))
    return Wanted(names, choices=narrowed) if names else None
