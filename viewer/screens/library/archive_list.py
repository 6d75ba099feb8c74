"""The archives of the library as a list; where there are many, with filter, order and totals."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from viewer.screens.library.delegate import ArchiveDelegate
from viewer.screens.library.list_bar import ListBar, in_order
from viewer.screens.library.rows import ArchiveRow
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.wording.number_format import figure, size_words

MANY = 8  # archives, from which on a filter, an order and totals help
_SIDE = 24
_Flag = QItemSelectionModel.SelectionFlag


class ArchiveView(RowList):
    """The list. `unseen` are the ids of chosen archives that the filter hides.

    They are chosen until others are chosen in their place, which `unseen_dropped` tells.
    """

    unseen_dropped = Signal()
    ctrl_opens_apart = False  # Ctrl and a click choose one more
    unseen: frozenset[str] = frozenset()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @override
    def selectionCommand(self, index: Index, event: QEvent | None = None) -> _Flag:
        command = super().selectionCommand(index, event)
        if event is not None and command & _Flag.Clear:  # else Qt asks without choosing
            self._drop_unseen()
        return command

    @override
    def choose(self, name: str) -> None:
        self._drop_unseen()
        super().choose(name)

    def _drop_unseen(self) -> None:
        """Have no archive chosen that is not listed."""
        if self.unseen:
            self.unseen = frozenset()
            self.unseen_dropped.emit()

    @override
    def choose_first(self) -> None:
        if not self.unseen:
            super().choose_first()
        elif not self.currentIndex().isValid():  # Ctrl and a key choose one more from here
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), _Flag.NoUpdate)


class ArchiveList(QWidget):
    """Lists archives, of which several can be chosen. `choice_changed` tells which are.

    They stay chosen where the filter hides them. With fewer than `MANY` archives there is the list
    alone.
    """

    choice_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.list = ArchiveView(look)
        self.list.setItemDelegate(ArchiveDelegate(look, self.list))
        self.list.setAccessibleName(self.tr("Archives"))
        self._bar = ListBar()
        self._none = EmptyNote(self.tr("No archive has this in its title."))
        self._total = QLabel()
        self._total.setTextFormat(Qt.TextFormat.PlainText)
        self._total.setWordWrap(True)
        self._total.setProperty("role", "soft")
        self._total.setContentsMargins(_SIDE, 8, _SIDE, 0)
        self._rows: dict[str, ArchiveRow] = {}
        self._names: list[str] = []  # of all, in their order
        self._free: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        parts = ((self._bar, 0), (self.list, 1), (self._none, 1), (self._total, 0))
        for part, share in parts:
            layout.addWidget(part, share)
        self._bar.changed.connect(self._rearrange)
        self._bar.left.connect(self.list.setFocus)
        self._bar.entered.connect(self._enter)
        self.list.selectionModel().selectionChanged.connect(self._follow_choice)
        self.list.unseen_dropped.connect(self._follow_choice)
        self._show()

    @property
    def rows(self) -> Sequence[ArchiveRow]:
        """The rows of all archives, as they were added."""
        return tuple(self._rows.values())

    @property
    def total(self) -> str:
        """What is said of all archives together."""
        return self._total.text()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen archives, from the top, where several are."""
        indexes = self.list.selectionModel().selectedIndexes()
        unseen = self.list.unseen
        names = unseen.union(index.data(ROW).id for index in indexes)
        several = len(names) > 1 or unseen
        return tuple(name for name in self._names if name in names) if several else ()

    def show_rows(self, rows: Sequence[ArchiveRow], *, settled: bool = True) -> None:
        """Show `rows`, and keep the chosen ones; they are put in order once all are `settled`."""
        is_same = self._rows.keys() == {row.id for row in rows}
        self._rows = {row.id: row for row in rows}
        if settled or not is_same:
            self._arrange()
        self._show()

    def show_free(self, free: int | None) -> None:
        """Say how many bytes are free on the disk."""
        self._free = free
        self._tell_total()

    def choose(self, name: str) -> None:
        """Choose the archive `name` alone; take the filter away where that hides it."""
        if name in self._rows and not self._bar.fits(self._rows[name]):
            self._bar.filter.clear()
        self.list.choose(name)

    @Slot()
    def choose_one(self) -> None:
        """Choose only the current one of several archives."""
        self.list.choose(self.list.chosen)

    @Slot()
    def _enter(self) -> None:
        """Open the only archive that is listed; of several, let one be chosen."""
        self.list.setFocus()
        if self.list.model().rowCount() == 1:
            self.list.row_opened.emit(self.list.chosen)

    @Slot()
    def _rearrange(self) -> None:
        self._arrange()
        self._show()
        self.choice_changed.emit()

    @Slot()
    def _follow_choice(self) -> None:
        self._tell_total()
        self.choice_changed.emit()

    def _arrange(self) -> None:
        self._names = [row.id for row in in_order(self._rows.values(), self._bar.order)]

    def _show(self) -> None:
        before = self.chosen
        rows = [self._rows[name] for name in self._names if self._bar.fits(self._rows[name])]
        self.list.update_rows(rows)
        if before:
            self._choose_again(before)
        if rows and not self.list.chosen:
            self.list.choose_first()
        is_many = len(self._rows) >= MANY
        self._bar.setVisible(is_many)
        self._total.setVisible(is_many)
        self.list.setVisible(bool(rows))
        self._none.setVisible(bool(self._rows) and not rows)
        self._tell_total()

    def _choose_again(self, names: Sequence[str]) -> None:
        """Choose the archives `names`, whether they are listed now or not."""
        wanted, model, chosen = set(names), self.list.model(), QItemSelection()
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if index.data(ROW).id in wanted:
                wanted.remove(index.data(ROW).id)
                chosen.select(index, index)
        self.list.unseen = frozenset(wanted)
        self.list.selectionModel().select(chosen, _Flag.ClearAndSelect)

    def _tell_total(self) -> None:
        rows = self._rows.values()
        told = [QCoreApplication.translate("LibraryPage", "%n archive(s)", "", len(rows))]
        if self._bar.words:
            shown = figure(sum(map(self._bar.fits, rows)))
            of = self.tr("{shown} of {all} archives")
            told = [of.format(shown=shown, all=figure(len(rows)))]
        if self.list.unseen:
            told.append(self.tr("%n chosen archive(s) not shown", "", len(self.list.unseen)))
        told.append(self.tr("{size} together").format(size=size_words(sum(r.size for r in rows))))
        if self._free is not None:
            free = self.tr("{size} free on this disk")
            told.append(free.format(size=size_words(self._free)))
        self._total.setText(" · ".join(told))
