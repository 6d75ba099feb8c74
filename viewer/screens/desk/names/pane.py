"""Look for names: what was found by form in a list, and the places of the chosen name."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from index import NAMES_ASIDE, NAMES_FOUND, FolderName, NamePlaces, Problem, words_told
from viewer.screens.desk.act_bar import ActBar, with_key
from viewer.screens.desk.delegate import FindingDelegate, LineDelegate
from viewer.screens.desk.desk_pane import ReadingPane
from viewer.screens.desk.names.name_rows import MOST, NameRow, PlaceRow, name_rows, place_rows
from viewer.screens.desk.names.searched_parts import (
    old_sentence,
    searched_sentence,
    unsearched_sentence,
)
from viewer.screens.desk.names.told_rows import ToldRow
from viewer.screens.desk.state import FolderStanding, FolderState
from viewer.ui.lists.rows import RowList, next_chosen
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.splitter import Splitter
from viewer.wording.number_format import figure


class NamesPane(ReadingPane):
    """Lists names that were found by form. It never says that there are none left.

    `reading_wanted` asks for `show_names`, `told_wanted` for `show_told`. `places_wanted` asks for
    `show_places`, which tells in how many a name is replaced. It and `replacement_wanted` carry the
    chosen name, `aside_wanted` all names that are none, `returned_wanted` those to be replaced
    again, and `again_wanted` asks that none is put aside any more.
    """

    places_wanted = Signal(object)
    replacement_wanted = Signal(object)
    aside_wanted = Signal(object)
    told_wanted = Signal()
    again_wanted = Signal()
    returned_wanted = Signal(object)
    _is_old = False  # what is listed is of the last good build, and not of the files
    _returned: Sequence[FolderName] = ()  # of what is listed, what came back
    _put_aside = 0

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows: tuple[NameRow, ...] = ()
        self._places: tuple[PlaceRow, ...] | tuple[ToldRow, ...] = ()
        self._tells = False  # what is still told, beside the list, in place of places
        self._is_filling = False  # the list, so that nobody chooses
        self._problems: tuple[Problem, ...] = ()
        self._names: Sequence[FolderName] = ()  # the first of which are listed
        self._list, self._beside = RowList(look), RowList(look)
        self._list.setItemDelegate(LineDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("Names that were found by their form"))
        self._beside.setItemDelegate(FindingDelegate(look, self._beside))
        self._beside.setAccessibleName(self.tr("Places of the chosen name"))
        bar = ActBar(self._list)
        self._replace = bar.add(self.tr("Replace it …"), self._want_replacement, "R")
        self._anew = bar.add(self.tr("Replace them again"), self._want_returned, "G")
        self._acts = self._replace, bar.add(self.tr("It is no name"), self._want_aside, "N")
        self._alike = bar.add("", self._want_all_aside)
        bar.add_keys(self.tr("It is no name"), self._want_all_aside, "Shift+N")
        bar.add(self.tr("What is still told"), self._want_told, "W")
        self._again = bar.add(self.tr("Look for those put aside"), self.again_wanted.emit, "P")
        self._again.offer(offered=False)
        both = Splitter(Qt.Orientation.Horizontal, self._list, self._beside, at_least=(240, 240))
        both.setSizes([420, 580])
        self._list.setToolTip(searched_sentence())
        self._list.setAccessibleDescription(searched_sentence())
        self.stand(bar, both)
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._want_replacement)
        self._beside.row_opened.connect(self._open)
        self._choose()

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("NamesPane", "Names")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return words_told(state.problems, NAMES_FOUND) if state.archive else 0

    @property
    @override
    def summary(self) -> str:
        listed = len(self._names) > MOST
        return _summary(self.number, self._put_aside, is_old=self._is_old, is_long=listed)

    @property
    @override
    def selected(self) -> Excerpt | None:
        chosen = self._row
        return Excerpt((chosen.spoken,)) if chosen else None

    @override
    def enter(self) -> None:
        self._list.setFocus()
        self._list.choose_first()

    @override
    def step(self, by: int) -> None:
        self._list.step(by)

    @override
    def show_state(self, state: FolderState) -> None:
        self._is_old = state.standing is not FolderStanding.BUILT
        if state.problems is not self._problems:
            self._problems = state.problems
            self.number = self.number_in(state)  # by the check, until the names are read
            self._put_aside = words_told(state.problems, NAMES_ASIDE)
            self._again.offer(offered=self._put_aside > 0)
        self._let_act()
        self.ask_anew()

    def show_names(self, names: Sequence[FolderName], returned: Sequence[FolderName] = ()) -> None:
        """Show the names that are in the folder now, `returned` ones first; the choice stays."""
        rows, self._returned = name_rows(names, returned), returned
        self.number, self._names = sum(each.number for each in names), names
        if rows != self._rows:
            before, self._rows, chosen = self._rows, rows, self._list.chosen
            self._is_filling = True
            self._list.show_rows(rows)
            first = rows[0].id if rows else ""
            self._list.choose(next_chosen(chosen, before, rows) or first)
            self._is_filling = False
        if self._tells:
            self._let_act()
            self.told_wanted.emit()
        else:
            self._choose()
        self.told.emit()

    def show_told(self, rows: tuple[ToldRow, ...]) -> None:
        """Show what is still told beside the names, until a name is chosen."""
        if self._tells and rows != self._places:
            self._places = rows
            self._beside.show_rows(rows)

    def show_places(self, name: FolderName, found: NamePlaces) -> None:
        """Show the places of the likely forms of `name`, where that is still the chosen one."""
        row = self._row
        if row is not None and row.name is name and not self._tells:
            rows = place_rows(found.likely)
            said = self.tr("Replace it in %n place(s) …", "", len(rows))
            self._replace.setText(with_key(said, "R"))
            if rows != self._places:
                self._places = rows
                self._beside.show_rows(rows)

    @property
    def _row(self) -> NameRow | None:
        chosen = self._list.chosen
        return next((row for row in self._rows if row.id == chosen), None)

    @Slot()
    def _want_told(self) -> None:
        """Show what is still told beside the list, or the places of the chosen name again."""
        if self._tells:
            self._choose()
            return
        self._tells = True
        self._beside.setAccessibleName(self.tr("What is still told"))
        self.told_wanted.emit()

    @Slot()
    def _choose(self) -> None:
        if self._is_filling:
            return
        if self._tells:
            self._tells = False
            self._beside.setAccessibleName(self.tr("Places of the chosen name"))
        self._let_act()
        row = self._row
        self._replace.setText(with_key(self.tr("Replace it …"), "R"))
        if row is None:
            self._places = ()
            self._beside.show_rows(())
        else:
            self.places_wanted.emit(row.name)

    def _let_act(self) -> None:
        """Offer what can be done with the chosen name."""
        row = self._row
        for act in self._acts:
            act.setEnabled(row is not None)
        self._replace.setEnabled(row is not None and not self._is_old)
        self._anew.offer(offered=bool(self._returned))
        self._anew.setEnabled(not self._is_old)
        alike = _like(row.name, self._names) if row else ()
        said = self.tr("All {number} of this kind are no names").format(number=figure(len(alike)))
        self._alike.setText(with_key(said, "Shift+N"))
        self._alike.offer(offered=len(alike) > 1)

    @Slot()
    def _want_replacement(self) -> None:
        if (row := self._row) and not self._is_old:
            self.replacement_wanted.emit(row.name)

    @Slot()
    def _want_returned(self) -> None:
        if self._returned and not self._is_old:
            self.returned_wanted.emit(self._returned)

    @Slot()
    def _want_aside(self) -> None:
        if row := self._row:
            self.aside_wanted.emit((row.name,))

    @Slot()
    def _want_all_aside(self) -> None:
        if row := self._row:
            self.aside_wanted.emit(_like(row.name, self._names))

    @Slot(str)
    def _open(self, name: str) -> None:
        passages = (row.passage for row in self._places if row.id == name and row.passage)
        if passage := next(passages, ""):
            self.passages_wanted.emit((passage,))


def _summary(number: int, put_aside: int, *, is_old: bool, is_long: bool) -> str:
    """Return how much was found, and what is to be done all the same."""
    told = []
    if number:
        told.append(QCoreApplication.translate("NamesPane", "Found %n by their form.", "", number))
    if number and is_long:
        listed = QCoreApplication.translate("NamesPane", "The first {number} are listed.")
        told.append(listed.format(number=figure(MOST)))
    if put_aside:
        told.append(
            QCoreApplication.translate(
                "NamesPane", "%n name(s) put aside are looked for nowhere.", "", put_aside
            )
        )
    told += [old_sentence()] if is_old else []
    every = QCoreApplication.translate("NamesPane", "A person must read the whole text.")
    return " ".join((*told, every, unsearched_sentence()))


def _like(name: FolderName, names: Sequence[FolderName]) -> tuple[FolderName, ...]:
    """Return those of `names` of the kind of `name` that are as certain."""
    same = name.kind, name.certainty
    return tuple(each for each in names if (each.kind, each.certainty) == same)
