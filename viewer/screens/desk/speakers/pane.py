"""Who speaks: the quotes of the folder in a table, and the form that states it of the chosen."""

from collections.abc import Iterable
from typing import override

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from index import SpokenQuotes
from viewer.screens.desk.desk_pane import ReadingPane
from viewer.screens.desk.speakers.chosen_quotes import ChosenQuotes
from viewer.screens.desk.speakers.form import SpeakerForm
from viewer.screens.desk.speakers.rows import MOST, QuoteFilter, SpeakerRows, listed
from viewer.screens.desk.state import FolderState
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.table import Table, inset
from viewer.ui.look.look import Look
from viewer.ui.widgets.splitter import Splitter
from viewer.ui.widgets.view_bar import ViewBar
from viewer.wording.number_format import figure

_GUESS = "field"  # the kind of the guesses on who speaks


class SpeakersPane(ReadingPane):
    """Lists the quotes of a folder, and states of the chosen ones what their editor knows.

    `reading_wanted` asks for `show_quotes`. `quote_chosen` carries the id of one to be seen in the
    text, `gone_on` of one that is chosen because another went. What is to be done is told by
    `stated` (ids, key -> value), `value_wanted` (ids, key), `speaker_chosen` (ids, id of a quote),
    `few_wanted` (ids, level), `line_wanted` (id), `rename_wanted` (key, value) and `accepted`.
    """

    quote_chosen = Signal(str)
    gone_on = Signal(str)
    stated = Signal(object, object)
    value_wanted = Signal(object, str)
    rename_wanted = Signal(str, str)
    speaker_chosen = Signal(object, str)
    few_wanted = Signal(object, str)
    all_wanted = Signal()
    line_wanted = Signal(str)
    accepted = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._wanted: frozenset[str] = frozenset()  # what to choose once it is listed
        self._held = SpokenQuotes()
        self._guessed = frozenset[str]()
        self._which, self._is_filling = QuoteFilter.ALL, False
        names = (self.tr("All"), self.tr("Unknown"), self.tr("Fit fewer than three"))
        self._bar = ViewBar(names, self.tr("Which quotes are listed"))
        self._table = Table(look)
        self._table.setAccessibleName(self.tr("Quotes, and who says them"))
        self._form = SpeakerForm(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_side_by_side(self._bar, self._table, self._form))
        self._bar.view_chosen.connect(self._list)
        self._table.selectionModel().selectionChanged.connect(self._show_chosen)
        self._table.row_chosen.connect(self._tell_chosen)
        self._table.row_opened.connect(self._open)
        self._connect_form()

    def _connect_form(self) -> None:
        form = self._form
        form.stated.connect(self._state)
        form.value_wanted.connect(self._ask_value)
        form.rename_wanted.connect(self.rename_wanted)
        form.speaker_chosen.connect(self._choose_speaker)
        form.few_wanted.connect(self._ask_why)
        form.all_wanted.connect(self.all_wanted)
        form.line_wanted.connect(self._ask_line)
        form.accepted.connect(self._accept)

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("SpeakersPane", "Who speaks")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return state.archive.quote_count if state.archive else 0

    @property
    @override
    def summary(self) -> str:
        held = self._held
        if not held.quotes:
            return self.tr("There are no quotes yet.")
        unknown = len(listed(held, QuoteFilter.UNKNOWN))
        unsure = [each.is_unsure for each in listed(held, QuoteFilter.FEW)]
        told = [self.tr("%n quote(s)", "", len(held.quotes))]
        if unknown:
            told.append(self.tr("nothing is known of %n", "", unknown))
        if held.is_counted and False in unsure:
            told.append(self.tr("%n fit(s) fewer than three", "", unsure.count(False)))
        if held.is_counted and True in unsure:
            told.append(self.tr("of %n nobody knows whether three fit", "", unsure.count(True)))
        if len(held.quotes) > MOST:
            told.append(self.tr("the first {number} are listed").format(number=figure(MOST)))
        return ", ".join(told)

    @property
    def said(self) -> str:
        """The sentence on how many fit what is chosen."""
        return self._form.said

    @override
    def enter(self) -> None:
        self._table.setFocus()
        self._table.choose_first()

    @override
    def step(self, by: int) -> None:
        names = [each.id for each in self._held.quotes]
        if names:
            chosen = self._table.chosen
            at = names.index(chosen) + by if chosen in names else min(by, 0)
            self._table.choose(names[at % len(names)])

    @override
    def show_state(self, state: FolderState) -> None:
        if state.archive is not None:
            self.number = self.number_in(state)  # until it is seen, the pane reads nothing
        guessed = frozenset(each.passage for each in state.guesses if each.kind == _GUESS)
        if guessed != self._guessed:
            self._guessed = guessed
            self._fill(frozenset(self._table.taken))
        self.ask_anew()

    def show_quotes(self, held: SpokenQuotes) -> None:
        """Show the quotes as the folder has them now; those that are chosen stay chosen."""
        is_same, self._held = held == self._held, held
        self.number = len(held.quotes)
        wanted, self._wanted = self._wanted, frozenset()
        if is_same and not wanted:
            self._show_chosen()
            return
        at = self._table.currentIndex().row()
        self._fill(wanted or frozenset(self._table.taken))
        self._go_on_at(at)
        self.told.emit()

    def _go_on_at(self, number: int) -> None:
        """Choose a row for who has the keyboard here: the first, or the one after what went."""
        model, has_keys = self._table.model(), self.window().focusWidget() is self._table
        if has_keys and model.rowCount() and not self._table.taken:
            row = min(max(0, number), model.rowCount() - 1)
            self._is_filling = True
            self._table.setCurrentIndex(model.index(row, 0))
            self._is_filling = False
            self._show_chosen()
            self.gone_on.emit(self._table.chosen)

    @Slot()
    def finish_typing(self) -> None:
        """State what is being typed of the chosen quotes."""
        self._form.finish_typing()

    def choose(self, names: Iterable[str]) -> None:
        """Choose the quotes `names` once they are listed, and no others."""
        self._wanted = frozenset(names)
        self.ask_anew()

    @Slot(int)
    def _list(self, number: int) -> None:
        self._which = list(QuoteFilter)[number]
        self._bar.show_chosen(number)
        self._fill(frozenset())

    def _fill(self, kept: frozenset[str]) -> None:
        """List the quotes, those that are `kept` too: they may have just been stated."""
        rows = SpeakerRows(self._held, self._guessed)
        shown = kept.union(each.id for each in listed(self._held, self._which))
        quotes = [each for each in self._held.quotes if each.id in shown][:MOST]
        self._is_filling = True
        self._table.show_rows(rows.headings, rows.rows(quotes))
        _take_rows(self._table, kept)
        self._is_filling = False
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        if not self._is_filling:
            self._form.show_chosen(ChosenQuotes(self._held, self._table.taken, self._guessed))

    @Slot(str)
    def _tell_chosen(self, name: str) -> None:
        if not self._is_filling:
            self.quote_chosen.emit(name)

    @Slot(str)
    def _open(self, name: str) -> None:
        self.passages_wanted.emit((name,))

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(self._table.taken)

    @Slot(object)
    def _state(self, values: dict[str, str | None]) -> None:
        self.stated.emit(self._names, values)

    @Slot(str)
    def _ask_value(self, key: str) -> None:
        self.value_wanted.emit(self._names, key)

    @Slot()
    def _ask_line(self) -> None:
        self.line_wanted.emit(self._names[0])

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit(self._guessed.intersection(self._names), _GUESS)

    @Slot(str)
    def _choose_speaker(self, name: str) -> None:
        self.speaker_chosen.emit(self._names, name)

    @Slot(str)
    def _ask_why(self, level: str) -> None:
        self.few_wanted.emit(self._names, level)


def _side_by_side(bar: QWidget, table: Table, form: SpeakerForm) -> Splitter:
    """Return the `table` with the `bar` above it, and the `form` beside them."""
    if (layout := bar.layout()) is not None:
        layout.setContentsMargins(20, 0, 12, 4)
    left = _one_below_another(bar, inset(table))
    inside = Splitter(Qt.Orientation.Horizontal, left, form, at_least=(300, 300))
    inside.setSizes([560, 440])
    return inside


def _one_below_another(bar: QWidget, table: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(table, 1)
    return both


def _take_rows(table: Table, names: frozenset[str]) -> None:
    """Select the rows of `table` with these `names`, and no others."""
    model, chosen = table.model(), QItemSelection()
    last = model.columnCount() - 1
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        if index.data(ROW).id in names:
            chosen.select(index, model.index(number, last))
    table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
