"""A table of rows under headings that sort them: one view for all tables."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from index import Told
from viewer.ui.lists.column_widths import ColumnWidth, shared
from viewer.ui.lists.long_list import ROW, tell_again, tell_row
from viewer.ui.lists.table_model import MOST_LINES, NotedWords, SortedWords, TableModel, TableRow
from viewer.ui.look.elision import could_fit, elided
from viewer.ui.look.look import LIST, Look
from viewer.ui.widgets.open_in_tab import is_enter_apart
from viewer.ui.widgets.placeholder import show_whether_empty

_WIDEST, _CUT, _LEAST = 200, 150, 44  # pixels of a column, at 100 %; _CUT where words are cut
_USUAL = 220  # pixels of the column `wide`, or two fifths, before it, too, gives up room
_ON_ONE_LINE = 340  # pixels of the column `reading` where its words have one line
_FEW = 6  # rows: where so many have no room on two lines, each has one
_INSET = 16
_CELL = 14  # pixels of a cell beside its words
_LEADING = 1.7
_NEXT_LINE = "\u2028"  # with which Qt shows the lines of a cell


class Table(QTableView):
    """Shows a table. Signals the chosen row and the opened cell; a click on a heading sorts.

    The column `wide` takes the room that the others leave, and at least `narrowest` pixels if its
    words need them. The column `reading` is in the reading face, on two lines; the others may then
    wrap too, and give up width where room is short. In a low table each row has one line.

    Single cells are chosen if `by_cell`, else whole rows, also several.

    `row_opened_apart` is Ctrl+Enter or the middle button: Ctrl and a click selects one more row.
    """

    row_chosen = Signal(str)
    row_opened = Signal(str)
    row_opened_apart = Signal(str)
    cell_opened = Signal(str, int)

    def __init__(
        self,
        look: Look,
        *,
        wide: int = 0,
        narrowest: int = 150,
        reading: int = -1,
        by_cell: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._wide, self._narrowest, self._reading = wide, narrowest, reading
        self._needed = 0  # pixels of the longest words in the column `wide`
        self._others: dict[int, ColumnWidth] = {}
        self._room = 0  # pixels that the columns share
        self._most_lines = self._lines = 1  # of a row: where there is room, and now
        self._first = 1 if by_cell else wide  # the column that is chosen in a row
        self._model = TableModel(look, reading, self)
        self._rows: tuple[TableRow, ...] = ()
        self._headings: tuple[str, ...] = ()
        self.setModel(self._model)
        _set_up(self, look, reading, by_cell=by_cell)
        across = self.horizontalHeader()
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.sortIndicatorChanged.connect(self._sort)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.doubleClicked.connect(self._open)
        self._is_stale = False  # the look changed while the table was hidden
        look.changed.connect(self._change_look)

    @property
    def chosen(self) -> str:
        """The id of the chosen row, or ""."""
        row = self.currentIndex().data(ROW)
        return row.id if row else ""

    @property
    def taken(self) -> list[str]:
        """The ids of the selected rows, from the top."""
        indexes = self.selectionModel().selectedRows()
        return [index.data(ROW).id for index in sorted(indexes, key=QModelIndex.row)]

    def show_rows(self, headings: Sequence[str], rows: Sequence[TableRow]) -> None:
        """Show `rows` in the present order. The chosen row stays chosen if it is among them."""
        top, across = self.verticalScrollBar().value(), self.horizontalHeader()
        if tuple(headings) != self._headings:  # the heading that sorted may be gone
            across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._headings, self._rows = tuple(headings), tuple(rows)
        self._fill()
        self.verticalScrollBar().setValue(top)

    def choose(self, name: str) -> None:
        """Choose the row with the id `name`, if it is listed."""
        number = self._model.number_of(name)
        if number >= 0 and name != self.chosen:
            self.setCurrentIndex(self._model.index(number, self._first))

    def choose_first(self) -> None:
        """Choose the topmost row, unless one is chosen already."""
        if not self.selectionModel().hasSelection() and self._model.rowCount():
            column = min(self._first, self._model.columnCount() - 1)
            self.setCurrentIndex(self._model.index(0, column))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy one cell, regardless of the dial
        elif is_enter_apart(event):
            self._open_apart(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._open_apart(self.indexAt(event.position().toPoint()))
            return
        before = self.currentIndex()
        super().mousePressEvent(event)
        tell_again(self, before, event, self.row_chosen)

    def _open_apart(self, index: QModelIndex) -> None:
        tell_row(index, self.row_opened_apart)

    def sorted_as_here(
        self, headings: Sequence[str], rows: Sequence[TableRow]
    ) -> Sequence[TableRow]:
        """Return `rows`, whose columns are `headings`, in the order in which this table is sorted.

        If the heading that sorts here is not in `headings`, they stay as they are.
        """
        across = self.horizontalHeader()
        by = across.sortIndicatorSection()
        heading = self._headings[by] if 0 <= by < len(self._headings) else ""
        if heading not in headings:
            return rows
        return _sorted(rows, headings.index(heading), across.sortIndicatorOrder())

    def _fill(self) -> None:
        """Show the rows in order. Cells that tell nothing come last."""
        chosen, column = self.chosen, self.currentIndex().column()
        rows = self.sorted_as_here(self._headings, self._rows)
        self._model.show_rows(self._headings, rows)
        self.horizontalHeader().setVisible(bool(rows))
        show_whether_empty(self)
        self._size()
        number = self._model.number_of(chosen)
        if number >= 0:
            column = min(max(column, 0), len(self._headings) - 1)
            self.setCurrentIndex(self._model.index(number, column))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._size()

    @Slot()
    def _change_look(self) -> None:
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._size()

    def _size(self) -> None:
        look, self._is_stale = self._look, False
        self._most_lines = self._model.lines
        self._lines = _lines_with_room(self, self._most_lines, look)
        self.setWordWrap(self._lines > 1)
        _fit_words(self, look, self._model.star, self._lines)
        columns = range(self._model.columnCount())
        self._others = {n: _column(self, self._model, n, look) for n in columns if n != self._wide}
        if self._wide in columns:
            _row, words = self._model.longest(self._wide)
            self._needed = max(words + self._model.beside, self._model.heading_width(self._wide))
        self._room = 0
        self._widen()

    def _widen(self) -> None:
        """Share the width: the column `wide` takes what the others leave, up to what it needs."""
        room, across = self.viewport().width(), self.horizontalHeader()
        if self._wide >= self._model.columnCount():
            return
        is_cut = self._reading >= 0 and not self.wordWrap()
        least = min(self._look.scaled(_ON_ONE_LINE if is_cut else self._narrowest), self._needed)
        narrowest = max(least, self._model.heading_width(self._wide))
        is_other_room = room != self._room
        if is_other_room:  # until the width changes, a dragged column keeps its width
            self._room = room
            usual = max(self._look.scaled(_USUAL), room * 2 // 5) if self.wordWrap() else 0
            widths = shared(tuple(self._others.values()), room - max(narrowest, usual))
            for column, width in zip(self._others, widths, strict=True):
                across.resizeSection(column, width)
        others = across.length() - across.sectionSize(self._wide)
        wide = max(narrowest, min(self._needed, room - others))
        if wide != across.sectionSize(self._wide):
            across.resizeSection(self._wide, wide)
        if is_other_room:
            _scroll_back(self)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        is_same = _lines_with_room(self, self._most_lines, self._look) == self._lines
        (self._widen if is_same else self._size)()

    @Slot(int, Qt.SortOrder)
    def _sort(self, _column: int, _order: Qt.SortOrder) -> None:
        self._fill()

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        tell_row(index, self.row_chosen)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            name = index.data(ROW).id
            self.row_opened.emit(name)
            self.cell_opened.emit(name, index.column())


class _Cells(QStyledItemDelegate):
    """Paints the words of a cell, and lays out no more of them than the cell could show."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(table)
        self._look, self._table = look, table

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = self._cut(option)

    def _cut(self, option: QStyleOptionViewItem) -> str:
        across = max(option.rect.width(), self._look.scaled(_WIDEST))  # 0 where it is measured
        lines = MOST_LINES if self._table.wordWrap() else 1
        return could_fit(option.text, option.fontMetrics, lines * across)


class _EachLineCut(_Cells):
    """Shows the beginning of each line where a cell has several, such as of two texts.

    In a `table` whose rows have one line they follow one another.
    """

    @override
    def _cut(self, option: QStyleOptionViewItem) -> str:
        lines = option.text.split(_NEXT_LINE)[:MOST_LINES]
        if len(lines) == 1 or not self._table.wordWrap():
            option.text = " · ".join(lines)
            return super()._cut(option)
        beside = self._look.scaled(_CELL)
        icon = 0 if option.icon.isNull() else option.decorationSize.width() + beside
        room = option.rect.width() - icon - beside
        return _NEXT_LINE.join(elided(line, option.fontMetrics, room) for line in lines)


def _scroll_back(table: QTableView) -> None:
    """Scroll `table` sideways no further than needed to see the chosen cell."""
    if table.currentIndex().isValid():
        table.horizontalScrollBar().setValue(0)
        table.scrollTo(table.currentIndex())


def _set_up(table: QTableView, look: Look, reading: int, *, by_cell: bool) -> None:
    """Set the properties that all tables share, and whether single cells are chosen."""
    table.setItemDelegate(_Cells(look, table))
    if reading >= 0:
        table.setItemDelegateForColumn(reading, _EachLineCut(look, table))
    behaviour = QAbstractItemView.SelectionBehavior
    table.setSelectionBehavior(behaviour.SelectItems if by_cell else behaviour.SelectRows)
    if by_cell:
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setCornerButtonEnabled(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setSortingEnabled(True)
    table.verticalHeader().hide()
    across = table.horizontalHeader()
    across.setHighlightSections(False)
    across.setSortIndicatorClearable(True)


def _fit_words(table: QTableView, look: Look, star: int, lines: int) -> None:
    """Fit the row height of `table` to `lines` in its fonts, and its icons to the size `star`."""
    table.verticalHeader().setDefaultSectionSize(_row_height(look, lines))
    table.horizontalHeader().setMinimumSectionSize(look.scaled(_LEAST))
    table.setIconSize(QSize(star, star))


def _lines_with_room(table: QTableView, lines: int, look: Look) -> int:
    """Return how many lines a row of `table` has, `lines` or one, so that a few rows are seen."""
    rows = min(_FEW, table.model().rowCount())
    room = table.height() - table.horizontalHeader().height()
    return lines if room >= rows * _row_height(look, min(lines, 2)) else 1


def _row_height(look: Look, lines: int) -> int:
    """Return the height of a row of so many lines, in pixels."""
    font = look.reading_font(LIST) if lines > 1 else look.interface_font(LIST)
    return round(QFontMetricsF(font).height() * (_LEADING + lines - 1))


def _sorted(rows: Sequence[TableRow], at: int, order: Qt.SortOrder) -> Sequence[TableRow]:
    """Return `rows` sorted by the cell at `at`; cells that tell nothing come last."""
    told = [row for row in rows if row.cells[at] != ""]
    told.sort(key=lambda row: _key(row.cells[at]), reverse=order is Qt.SortOrder.DescendingOrder)
    return [*told, *(row for row in rows if row.cells[at] == "")]


def _column(table: QTableView, model: TableModel, number: int, look: Look) -> ColumnWidth:
    """Return the width that column `number` wants, and its least width.

    In a table that does not wrap, the least width cuts long words, to avoid scrolling sideways.
    """
    most = look.scaled(_WIDEST)
    row, _width = model.longest(number, most)
    cells = table.sizeHintForIndex(model.index(row, number)).width()
    heading = model.heading_width(number)
    wanted = max(min(most, cells), heading)
    if not table.wordWrap():
        return ColumnWidth(wanted, max(heading, min(wanted, look.scaled(_CUT))))
    word = model.longest_word(number, max(most, heading)) + look.scaled(_CELL)
    return ColumnWidth(wanted, min(wanted, max(word, heading)))


def _key(told: str | int | Told) -> tuple[int, str]:
    """Return the sort key of a cell: a number, or words without case and opening quotation marks.

    All counts that may not be told have one key, so that their order tells nothing.
    """
    if isinstance(told, Told):
        return told.count or 0, ""
    if isinstance(told, int):
        return told, ""
    if isinstance(told, SortedWords):
        return told.place, told
    if isinstance(told, NotedWords):
        told = told.words
    if told.isdecimal():
        return int(told), ""
    return 0, told.casefold().lstrip("“„«\"'\u2003")


def inset(table: Table) -> QWidget:
    """Return a widget that insets `table`, to align its words with those above it."""
    held = QWidget()
    layout = QVBoxLayout(held)
    layout.setContentsMargins(_INSET, 0, _INSET, 0)
    layout.addWidget(table)
    return held
