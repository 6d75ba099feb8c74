"""A table in a window of its own, which scrolls below and beside headers that stay.

Qt's documents cannot scroll a part of the text. In the page a table without room is a list of its
rows, which keeps marks, search and selection; here it is read in its columns.
"""

from collections.abc import Iterable
from textwrap import wrap
from typing import override

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from index import CellGrid, Passage, PassageTable, TableCell, number_columns
from viewer.ui.lists.long_list import Index
from viewer.ui.look.look import INTERFACE, READING, Look

_WIDEST, _LEAST = 320, 320  # pixels at 100 %: of a column, and of the window
_SHARE = 3  # the headers of the rows, which stay, take at most this part of the window
_LETTERS = 36  # of a line of a header, where there is room for them
_PADDING = 6  # pixels at 100 % beside the words of a header
_FREE = 48  # pixels of the window below that stay free around
_SIDES = 48  # pixels beside the table
_SIZE = READING - 2  # of all words
_NONE = QModelIndex()
_SHOWN = Qt.ItemDataRole.DisplayRole
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class TableCells(QAbstractTableModel):
    """The cells of a table below and beside its headers. `signs` maps footnotes to their signs.

    A line of a header has at most `letters`.
    """

    def __init__(
        self,
        passage: Passage,
        table: PassageTable,
        signs: dict[str, str],
        parent: QObject,
        letters: int = _LETTERS,
    ) -> None:
        super().__init__(parent)
        self._passage, self._table, self._signs = passage, table, signs
        self._letters = letters
        self.measures_merged = True  # whether cells over several rows count for their heights
        self.grid = CellGrid(passage.text, table)
        self._places = {
            (row, column): cell
            for cell in self.grid.cells()
            for row in range(cell.row, cell.row + cell.rows)
            for column in range(cell.column, cell.column + cell.columns)
        }
        self._numbers = number_columns(self.grid, passage.text)

    @property
    def spans(self) -> Iterable[tuple[int, int, int, int]]:
        """The row, column, rows and columns of each merged cell that is no header."""
        down, across = self._table.header_rows, self._table.header_columns
        for cell in self.grid.cells():
            if (cell.rows, cell.columns) != (1, 1) and not self.grid.is_header(cell):
                yield cell.row - down, cell.column - across, cell.rows, cell.columns

    @property
    def corner(self) -> str:
        """The words of the headers above the headers of the rows."""
        down, across = self._table.header_rows, self._table.header_columns
        places = [(row, column) for row in range(down) for column in range(across)]
        return self._joined(places)

    @property
    def caption(self) -> str:
        """The caption, or ""."""
        return self._signed(*self.grid.caption) if self.grid.caption else ""

    def words(self, cell: TableCell) -> str:
        """Return the words of `cell`, with the signs of footnotes in brackets."""
        return self._signed(cell.start, cell.end)

    def _signed(self, start: int, end: int) -> str:
        words, at = "", start
        for mark in sorted(self._passage.footnotes, key=lambda mark: mark.at):
            if start <= mark.at <= end:
                words += f"{self._passage.text[at : mark.at]} [{self._signs[mark.footnote]}]"
                at = mark.at
        return words + self._passage.text[at:end]

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.grid.rows) - self._table.header_rows

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else self.grid.columns - self._table.header_columns

    @override
    def data(self, index: Index, role: int = _SHOWN) -> str | int | QSize | None:
        column = index.column() + self._table.header_columns
        cell = self._places.get((index.row() + self._table.header_rows, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in self._numbers else _LEFT
        if cell is None or self.grid.is_header(cell):
            return None  # a header that goes on beside its row is told there
        if role == Qt.ItemDataRole.SizeHintRole and cell.rows > 1 and not self.measures_merged:
            return QSize(0, 0)
        if role not in (_SHOWN, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = self.words(cell)
        if role == _SHOWN:
            return words
        heads = (self.words(head) for head in self.grid.headers(cell))
        return ", ".join(filter(None, (words, *heads)))

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _SHOWN
    ) -> str | int | None:
        down, across = self._table.header_rows, self._table.header_columns
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_above = orientation is Qt.Orientation.Horizontal
            return _RIGHT if is_above and section + across in self._numbers else _LEFT
        if role != _SHOWN:
            return None
        if orientation is Qt.Orientation.Horizontal:
            places = [(row, section + across) for row in range(down)]
        else:
            places = [(section + down, column) for column in range(across)]
        return self._joined(places)

    def _joined(self, places: Iterable[tuple[int, int]]) -> str:
        """Return the words of the cells at `places`, in lines: Qt breaks none in a header."""
        heads = dict.fromkeys(filter(None, map(self._places.get, places)))
        return "\n".join(line for head in heads for line in wrap(self.words(head), self._letters))


class TableWindow(QDialog):
    """Shows the table of `passage` in a frame that scrolls. Esc closes it; nothing is copied."""

    def __init__(
        self,
        passage: Passage,
        table: PassageTable,
        signs: dict[str, str],
        look: Look,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Satchel")
        room = page.window().size() - QSize(_FREE, _FREE)
        widest = min(look.scaled(_WIDEST), room.width() // _SHARE)
        letter = QFontMetricsF(look.interface_font(INTERFACE, bold=True)).averageCharWidth()
        letters = min(_LETTERS, round((widest - 4 * look.scaled(_PADDING)) / letter))
        cells = TableCells(passage, table, signs, self, letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES // 2, 20, _SIDES // 2, 16)
        column.setSpacing(8)
        self._caption = _label(cells.caption)
        self._caption.setWordWrap(True)
        column.addWidget(self._caption)
        self._caption.setVisible(bool(cells.caption))
        look.dress(self._caption, _SIZE, bold=True, reading=True)
        self.view = _ScrolledCells(cells, look, widest)
        for each in (self, self.view):
            each.setAccessibleName(cells.caption or self.tr("Table"))
        column.addWidget(self.view, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._fit(room, look.scaled(_LEAST))

    def _fit(self, room: QSize, least: int) -> None:
        """Be as large as the table, within `room`."""
        around = self.sizeHint() - self.view.sizeHint()
        wide = self.view.wanted_in(room).width()
        told = self._caption
        around += QSize(0, told.heightForWidth(max(wide, least)) - told.sizeHint().height())
        around.setWidth(_SIDES)
        wanted = self.view.wanted_in(room - around) + around
        self.resize(wanted.expandedTo(QSize(least, 0)).boundedTo(room))


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class _ScrolledCells(QTableView):
    def __init__(self, cells: TableCells, look: Look, widest: int) -> None:
        super().__init__()
        self.setObjectName("tableCells")
        self._corner = _label(cells.corner)
        self._corner.setParent(self)
        self._corner.setProperty("role", "title")
        self._corner.setContentsMargins(*(look.scaled(_PADDING), 0) * 2)
        self.setModel(cells)
        look.dress(self, _SIZE, reading=True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header, has_words in (
            (self.horizontalHeader(), cells.headerData(0, Qt.Orientation.Horizontal)),
            (self.verticalHeader(), cells.headerData(0, Qt.Orientation.Vertical)),
        ):
            header.setVisible(bool(has_words))
            header.setSectionsClickable(False)
            header.setMaximumSectionSize(widest)
        down = self.verticalHeader()
        down.setMinimumWidth(max(self._corner.sizeHint().width(), down.sizeHint().width()))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for each in (self, self.horizontalHeader(), down, self._corner):
            each.ensurePolished()  # the style sheet says how large the headers are
        for row, column, rows, columns in cells.spans:
            self.setSpan(row, column, rows, columns)
        self.resizeColumnsToContents()
        self.verticalHeader().setMaximumSectionSize(-1)
        self._set_heights(cells)
        self.setCurrentIndex(cells.index(0, 0))

    def _set_heights(self, cells: TableCells) -> None:
        """Make rows as high as their cells; Qt would give each row all of a merged one's height."""
        cells.measures_merged = False
        self.resizeRowsToContents()
        cells.measures_merged = True
        for row, column, rows, columns in cells.spans:
            if rows > 1:
                across = range(column, column + columns)
                room = QRect(0, 0, sum(map(self.columnWidth, across)) - 2 * _PADDING, 0)
                words = cells.index(row, column).data()
                wraps = Qt.TextFlag.TextWordWrap.value
                needed = self.fontMetrics().boundingRect(room, wraps, words).height() + 2 * _PADDING
                lack = needed - sum(map(self.rowHeight, range(row, row + rows)))
                for each in range(row, row + rows) if lack > 0 else ():
                    self.setRowHeight(each, self.rowHeight(each) + -(-lack // rows))

    def wanted_in(self, room: QSize) -> QSize:
        """Return the size at which nothing needs to be scrolled, if there is `room`."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        edges = 2 * self.frameWidth()
        size = QSize(
            across.length() + down.sizeHint().width() * (not down.isHidden()) + edges,
            down.length() + across.sizeHint().height() * (not across.isHidden()) + edges,
        )
        bar = self.verticalScrollBar().sizeHint().width()
        is_wide, is_high = size.width() > room.width(), size.height() > room.height()
        return size + QSize(bar * is_high, bar * is_wide)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        down, across = self.verticalHeader(), self.horizontalHeader()
        self._corner.setGeometry(
            across.x() - down.width(), across.y(), down.width(), across.height()
        )
        self._corner.setVisible(not down.isHidden() and not across.isHidden())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy one cell, without a word on what it is
        else:
            super().keyPressEvent(event)
