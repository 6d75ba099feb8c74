"""The model of a table: rows of cells under headings."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import nlargest
from typing import Self, override

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF

from index import Told, Value
from viewer.ui.lists.headed_model import HeadedModel
from viewer.ui.lists.long_list import Index
from viewer.ui.lists.stars import Stars, star_picture, starred_words
from viewer.ui.look.elision import could_fit
from viewer.ui.look.look import INTERFACE, LIST, Look
from viewer.ui.look.tooltips import tip
from viewer.wording.number_format import figure, told_figure

_NOTHING = "–"
_BESIDE = 30  # pixels of a heading beside its words: padding, and the sort arrow
_STAR = 16  # pixels of the star before words
_MEASURED = 40  # the longest words of a column, which are measured
MOST_LINES = 3  # of a row: a care note, and two texts
_LONG = 1_000  # letters of a cell that are shown: wider than any window
_WIDEST = 4_000  # pixels that are
_MOST = 100_000  # letters of a column that are searched for its longest word
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SortedWords(str):
    """Words with a number that sorts them, such as an age band with its first year."""

    __slots__ = ("place",)

    def __new__(cls, words: str, place: int) -> Self:
        """Return `words`, sorted by `place`."""
        made = super().__new__(cls, words)
        made.place = place
        return made

    place: int


class NotedWords(str):
    """Words below a note of one line, such as on care. They are sorted without the note."""

    __slots__ = ("words",)

    def __new__(cls, note: str, words: str) -> Self:
        """Return `words` below `note`."""
        made = super().__new__(cls, f"{note}\n{words}")
        made.words = words
        return made

    words: str


class FaintWords(str):
    """Words in a softer colour than others, such as a guess."""

    __slots__ = ()


class TableRow(Value):
    """A row with one cell for each column. Numbers are sorted as numbers.

    On paper a count may be one that is not told (`Told`): such rows keep the order in which they
    came.
    """

    id: str
    cells: tuple[str | int | Told, ...]


class TableModel(HeadedModel):
    """The model of a table: rows and headings.

    The column `reading` holds the archive's own words, with a star before them if the row is among
    `stars`.
    """

    stars: Stars | None = None

    def __init__(self, look: Look, reading: int = -1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reading = reading
        self._rows: tuple[TableRow, ...] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[TableRow]) -> None:
        """Replace headings and rows."""
        self.beginResetModel()
        self._headings, self._rows = tuple(headings), tuple(rows)
        self.endResetModel()

    def number_of(self, name: str) -> int:
        """Return the number of the row with the id `name`, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == name), -1)

    @property
    def lines(self) -> int:
        """The lines of a row: two of the archive's own words, or more where a cell has more."""
        if self._reading < 0:
            return 1
        told = (_words(row.cells[self._reading]) for row in self._rows)
        most = max((words.count("\n") + 1 for words in told), default=2)
        return max(2, min(most, MOST_LINES))

    def longest(self, column: int, enough: int = _WIDEST) -> tuple[int, int]:
        """Return the row of the longest words in `column`, or -1, and their width in pixels.

        Only the words with most letters are measured, and none after one of `enough` pixels:
        measuring thousands of rows would take long.
        """
        cells = {row.cells[column]: number for number, row in enumerate(self._rows)}
        words = {_words(cell): cells[cell] for cell in _longer_ones(cells)}
        found, width = _longest(words, self._font(column), enough)
        return words.get(found, -1), width

    def longest_word(self, column: int, enough: int = _WIDEST) -> int:
        """Return the width in pixels of the longest single word in `column`, or of `enough`."""
        words, looked = set[str](), 0
        cells = dict.fromkeys(row.cells[column] for row in self._rows)
        for told in map(_words, _longer_ones(cells)):
            words.update(told.split())
            looked += len(told)
            if looked > _MOST:
                break
        return _longest(words, self._font(column), enough)[1]

    def heading_width(self, column: int) -> int:
        """Return the width of a heading, which may have several lines, in pixels."""
        lines = self._headings[column].split("\n")
        return _longest(lines, self._look.interface_font(INTERFACE, bold=True))[1] + self.beside

    @property
    def beside(self) -> int:
        """The width of a heading beside its words, in pixels."""
        return self._look.scaled(_BESIDE)

    @property
    def star(self) -> int:
        """The width of the star before words, in pixels."""
        return self._look.scaled(_STAR)

    def _font(self, column: int) -> QFont:
        look = self._look
        is_reading = column == self._reading
        return look.reading_font(LIST) if is_reading else look.interface_font(INTERFACE)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def _heading(self, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._headings[column].replace("\n", " ")
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._is_number(column) else _LEFT
            case _:
                return super()._heading(column, role)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        told = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return _words(told)[:_LONG] if told != 0 else _NOTHING
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.DecorationRole:
                return self._starred(row, index.column(), role)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if isinstance(told, int) else _LEFT
            case _:
                return self._appearance(index.column(), told, role)

    def _appearance(self, column: int, told: str | int | Told, role: int) -> object:
        match role:
            case Qt.ItemDataRole.ToolTipRole if isinstance(told, str):
                return tip(told)
            case Qt.ItemDataRole.FontRole if column == self._reading:
                return self._look.reading_font(LIST)
            case Qt.ItemDataRole.ForegroundRole if told == 0 or isinstance(told, FaintWords):
                return QBrush(self._look.colour("soft"))
            case _:
                return None

    def _starred(self, row: TableRow, column: int, role: int) -> object:
        """Return the star, or the accessible text, of a cell that may have a star."""
        is_starred = (
            self.stars is not None and column == self._reading and row.id in self.stars.names
        )
        told = _words(row.cells[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return starred_words(told) if is_starred else told
        accent = self._look.colour("accent")
        return star_picture(accent, self.star, self._look.density) if is_starred else None

    def _is_number(self, column: int) -> bool:
        return bool(self._rows) and isinstance(self._rows[0].cells[column], int)


def _longer_ones(cells: Collection[str | int | Told]) -> Iterator[str | int | Told]:
    """Yield those of `cells` that may be the longest: of all numbers only the largest."""
    largest = max((cell for cell in cells if isinstance(cell, int)), default=0)
    return (cell for cell in cells if not isinstance(cell, int) or cell == largest)


def _longest(words: Iterable[str], font: QFont, enough: int = _WIDEST) -> tuple[str, int]:
    """Return the widest of `words` and its width in pixels, or the first that has `enough`."""
    metrics, widths = QFontMetricsF(font), dict[str, float]()
    for each in nlargest(_MEASURED, words, key=len):
        widths[each] = metrics.horizontalAdvance(could_fit(each, metrics, enough))
        if widths[each] >= enough:
            break
    found = max(widths, key=widths.__getitem__, default="")
    return found, round(widths.get(found, 0))


def _words(told: str | int | Told) -> str:
    if isinstance(told, Told):
        return told_figure(told)
    return figure(told) if isinstance(told, int) else told
