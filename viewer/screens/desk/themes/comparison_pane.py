"""Two people's codings of the same words: how far they agree, and the differences one by one."""

from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from index import CodedApart, TwoCodings, worded
from viewer.screens.desk.act_bar import ActBar
from viewer.screens.desk.delegate import FindingDelegate
from viewer.screens.desk.desk_pane import ReadingPane
from viewer.screens.desk.state import FolderState
from viewer.screens.desk.themes.comparison_rows import (
    ApartRow,
    agreement_headings,
    agreement_rows,
)
from viewer.ui.lists.rows import RowList, next_chosen
from viewer.ui.lists.table import Table, inset
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.splitter import Splitter


class ComparisonPane(ReadingPane):
    """Shows the agreement by theme beside what is coded apart, of the theme that is chosen.

    `reading_wanted` asks for `show_codings`, `other_wanted` for the codings of somebody else.
    `taken` carries a difference that is to be as the other has it. What is left is listed no more:
    `left_apart` carries that. `text_chosen` carries a passage to be seen, `gone_on` one that is
    chosen because the difference before it went.
    """

    other_wanted = Signal()
    taken = Signal(object)
    left_apart = Signal(object)
    text_chosen = Signal(str)
    gone_on = Signal(str)

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language = language
        self._codings: TwoCodings | None = None
        self._name = ""
        self._goes_on = False
        self._left: set[str] = set()  # the ids of what may stay apart
        self._rows: tuple[ApartRow, ...] = ()
        self._table, self._list = Table(look), RowList(look)
        self._table.setAccessibleName(self.tr("Agreement by theme"))
        self._list.setItemDelegate(FindingDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("What is coded apart"))
        self._bar = ActBar(self._list)
        self._bar.add(self.tr("Compare with …"), self.other_wanted.emit, "O")
        self._take = self._bar.add(self.tr("Take it"), self._ask_to_take, "T")
        self._leave = self._bar.add(self.tr("Leave it"), self._leave_it, "L")
        self._again = self._bar.add(self.tr("List what was left again"), self._list_all_again, "A")
        beside = Splitter(
            Qt.Orientation.Horizontal, inset(self._table), self._list, at_least=(240, 240)
        )
        beside.setSizes([720, 280])
        self.stand(self._bar, beside)
        self._table.row_chosen.connect(self._choose_theme)
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._open)
        self._let()

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("ComparisonPane", "Two codings")

    @property
    @override
    def summary(self) -> str:
        codings = self._codings
        if codings is None:
            return self.tr("Choose an archive or a folder that somebody else coded.")
        left = sum(each.id not in self._left for each in codings.differences)
        said = [
            self.tr("Compared with “{name}”:").format(name=self._name),
            self.tr("%n difference(s).", "", left),
        ]
        if codings.apart:
            said.append(
                self.tr("%n passage(s) with other words is/are not compared.", "", codings.apart)
            )
        return " ".join(said)

    @property
    @override
    def selected(self) -> Excerpt | None:
        return Excerpt((row.spoken,)) if (row := self._row) else None

    @override
    def step(self, by: int) -> None:
        self._list.step(by)

    @override
    def enter(self) -> None:
        self._list.choose_first()
        self._list.setFocus()

    @override
    def show_state(self, state: FolderState) -> None:
        self.ask_anew()

    def show_codings(self, codings: TwoCodings, name: str) -> None:
        """Show two codings; that of somebody else is called `name`."""
        self._codings, self._name = codings, name
        rows = tuple(agreement_rows(codings, self._language))
        self._table.show_rows(agreement_headings(), rows)
        self._list_differences()
        self.told.emit()

    def _list_differences(self) -> None:
        codings, theme, before = self._codings, self._table.chosen, self._rows
        apart = codings.differences if codings else ()
        agreed = codings.agreements if codings else ()
        labels = {each.theme: worded(each.label, self._language) for each in agreed}
        self._rows = tuple(
            ApartRow(each, labels.get(each.theme, each.label))
            for each in apart
            if each.id not in self._left and theme in ("", each.theme)
        )
        if self._rows != before:
            chosen = next_chosen(self._list.chosen, before, self._rows)
            self._goes_on = True
            self._list.show_rows(self._rows)
            self._list.choose(chosen or (self._rows[0].id if self._rows else ""))
            self._goes_on = False
        self._let()

    @property
    def _row(self) -> ApartRow | None:
        return next((row for row in self._rows if row.id == self._list.chosen), None)

    def _let(self) -> None:
        for act in (self._take, self._leave):
            act.setEnabled(self._row is not None)
        self._again.setEnabled(bool(self._left))

    @Slot(str)
    def _choose_theme(self, _theme: str) -> None:
        self._list_differences()

    @Slot(str)
    def _choose(self, _name: str) -> None:
        self._let()
        if row := self._row:
            (self.gone_on if self._goes_on else self.text_chosen).emit(row.of.passage)

    @Slot()
    def _open(self) -> None:
        if row := self._row:
            self.passages_wanted.emit((row.of.passage,))

    @Slot()
    def _ask_to_take(self) -> None:
        if row := self._row:
            self.taken.emit(row.of)

    @Slot()
    def _leave_it(self) -> None:
        if row := self._row:
            self._left.add(row.id)
            self._list_differences()
            self.told.emit()
            self.left_apart.emit(row.of)

    def list_again(self, apart: CodedApart) -> None:
        """List a difference that was left, and choose it."""
        self._left.discard(apart.id)
        self._list_differences()
        self._list.choose(apart.id)
        self.told.emit()

    @Slot()
    def _list_all_again(self) -> None:
        self._left.clear()
        self._list_differences()
        self.told.emit()
