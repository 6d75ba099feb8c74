"""The quotes as a table: a line for each, with what may be told of who speaks in columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from viewer.kit.look import LIST, Look
from viewer.kit.rows import ROW, Index
from viewer.kit.tips import tip

NUMBER, QUOTE = 0, 1
NARROWEST_QUOTE = 260
_WIDEST = 240
_LEADING = 1.9


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quote. `cells` are what stands in the columns after the words of the quote."""

    id: str
    number: int
    text: str
    cells: tuple[str, ...]


class QuotesModel(QAbstractTableModel):
    """The rows that it was given, under the headings that it was given."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[QuoteRow, ...] = ()
        self._headings: tuple[str, ...] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[QuoteRow]) -> None:
        """Replace what is here."""
        self.beginResetModel()
        self._headings, self._rows = tuple(headings), tuple(rows)
        self.endResetModel()

    def number_of(self, name: str) -> int:
        """Return the number of the row with the id `name`, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == name), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._headings):
            return self._headings[section]
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        told = cell(row, column)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return str(told)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(str(told)) if column >= QUOTE else None
            case Qt.ItemDataRole.FontRole:
                return self._look.reading_font(LIST) if column == QUOTE else None
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None


def cell(row: QuoteRow, column: int) -> str | int:
    """Return what stands in a column of `row`: a number in the first, else words."""
    if column == NUMBER:
        return row.number
    return row.text if column == QUOTE else row.cells[column - QUOTE - 1]


class QuoteTable(QTableView):
    """Says which quote was chosen or opened. A click on a heading sorts by it."""

    row_chosen = Signal(str)
    row_opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = QuotesModel(look, self)
        self._rows: tuple[QuoteRow, ...] = ()
        self._headings: tuple[str, ...] = ()
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setSortingEnabled(True)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSortIndicator(NUMBER, Qt.SortOrder.AscendingOrder)
        across.sortIndicatorChanged.connect(self._sort)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self._size)

    @property
    def chosen(self) -> str:
        """The id of the chosen quote, or ""."""
        row = self.currentIndex().data(ROW)
        return row.id if row else ""

    @property
    def taken(self) -> list[str]:
        """The ids of the quotes that are selected, from the top."""
        indexes = self.selectionModel().selectedRows()
        return [index.data(ROW).id for index in sorted(indexes, key=QModelIndex.row)]

    def show_rows(self, headings: Sequence[str], rows: Sequence[QuoteRow]) -> None:
        """Show `rows` as they are sorted now. What was chosen stays so, where it is among them."""
        chosen, top = self.chosen, self.verticalScrollBar().value()
        self._headings, self._rows = tuple(headings), tuple(rows)
        across = self.horizontalHeader()
        if across.sortIndicatorSection() >= len(headings):
            across.setSortIndicator(NUMBER, Qt.SortOrder.AscendingOrder)
        self._fill()
        self.choose(chosen)
        self.verticalScrollBar().setValue(top)

    def choose(self, name: str) -> None:
        """Choose the quote `name`, if it is here."""
        number = self._model.number_of(name)
        if number >= 0 and name != self.chosen:
            self.setCurrentIndex(self._model.index(number, QUOTE))

    def choose_first(self) -> None:
        """Choose the topmost quote, unless one is chosen already."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, QUOTE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy one cell, whatever the dial says
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        across = self.horizontalHeader()
        column = across.sortIndicatorSection()
        told = [row for row in self._rows if cell(row, column) != ""]
        told.sort(key=_key(column), reverse=_is_down(across.sortIndicatorOrder()))
        untold = [row for row in self._rows if cell(row, column) == ""]
        self._model.show_rows(self._headings, [*told, *untold])
        self._size()

    @Slot()
    def _size(self) -> None:
        font = self._look.reading_font(LIST)
        self.verticalHeader().setDefaultSectionSize(round(QFontMetricsF(font).height() * _LEADING))
        across = self.horizontalHeader()
        across.setMinimumSectionSize(44)
        for column in range(self._model.columnCount()):
            if column != QUOTE:
                self.resizeColumnToContents(column)
                across.resizeSection(column, min(_WIDEST, across.sectionSize(column) + 8))
        self._widen()

    def _widen(self) -> None:
        """Give the words all the room that the other columns leave."""
        if self._model.columnCount():
            across = self.horizontalHeader()
            others = across.length() - across.sectionSize(QUOTE)
            wide = max(NARROWEST_QUOTE, self.viewport().width() - others)
            if wide != across.sectionSize(QUOTE):
                across.resizeSection(QUOTE, wide)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._widen()

    @Slot(int, Qt.SortOrder)
    def _sort(self, _column: int, _order: Qt.SortOrder) -> None:
        chosen = self.chosen
        self._fill()
        self.choose(chosen)

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index.data(ROW).id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_opened.emit(index.data(ROW).id)


def _is_down(order: Qt.SortOrder) -> bool:
    return order is Qt.SortOrder.DescendingOrder


def _key(column: int) -> Callable[[QuoteRow], tuple[str | int, int]]:
    """Return what rows are sorted by; those alike stand by their numbers."""

    def key(row: QuoteRow) -> tuple[str | int, int]:
        told = cell(row, column)
        return (told.casefold().lstrip("“„«\"'") if isinstance(told, str) else told), row.number

    return key
