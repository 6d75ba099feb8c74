"""Writes a table for paper, cell by cell. Its rules are drawn with the page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nlargest

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlockFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from index import Value
from viewer.printing.strips import CELL, GOES_ON
from viewer.ui.look.look import INTERFACE
from viewer.ui.look.text_blocks import BAR, VOICE, WHOLE, BlockStyle, BlockWriter

CELLS = BlockStyle(INTERFACE, 1.6, editor=True)
HEADS = BlockStyle(INTERFACE, 1.6, bold=True, editor=True)
USUAL = 760.0  # the width of a usual sheet in pixels
_BETWEEN = BlockStyle(1, 1, editor=True)  # for the block that Qt puts below a table
_LETTER, _SPARE = 8.0, 4.0  # pixels of a letter, and the loss by rounding
_LONGEST, _LONGEST_WORD = 20, 40  # letters of a line, and of a word, that a column makes room for
_MEASURED = 8  # words measured: the longest is not always the widest
_AT_ONCE, _MOST_LETTERS = 60, 6_000  # the most rows of one table, and letters in all of them
_PERCENT = QTextLength.Type.PercentageLength


class Cell(Value):
    """The contents of a cell: words, or a bar whose length is the part `long` of the cell."""

    words: str = ""
    style: BlockStyle = CELLS
    is_number: bool = False
    long: float | None = None
    voice: str = ""


def write_table(
    writer: BlockWriter,
    rows: Sequence[Sequence[Cell]],
    *,
    heads: int,
    parts: Sequence[float],
    turn: Callable[[], None] = lambda: None,
    whole: bool = False,
) -> list[int]:
    """Write `rows`, of which the first `heads` are repeated on every page.

    Return the position at which each row begins.

    A `whole` table stays on one page where it can.

    The widths of the columns are `parts` of a hundred. A long table is written as several, each
    right below the last, because Qt lays out a table at once. `turn` is called before each row.
    """
    cursor, places = writer.cursor, list[int]()
    for begin, end in _reaches(rows, heads):
        held = rows[begin:end]
        form = table_format(parts, begins=not begin, ends=end == len(rows))
        form.setHeaderRowCount(0 if begin else heads)
        form.setProperty(WHOLE, whole)
        table = cursor.insertTable(len(held), len(held[0]), form)
        for number, row in enumerate(held):
            turn()
            places.append(table.cellAt(number, 0).firstPosition())
            for column, cell in enumerate(row):
                _fill(writer, table, (number, column), cell)
        leave_table(writer)
    return places


def leave_table(writer: BlockWriter) -> None:
    """Move the cursor below the table that was written last.

    A move to the end by its name would make Qt lay the text out again at each cell.
    """
    writer.cursor.setPosition(writer.cursor.document().characterCount() - 1)
    writer.set_block(_BETWEEN)


def _reaches(rows: Sequence[Sequence[Cell]], heads: int) -> Iterator[tuple[int, int]]:
    """Yield the range of rows of each table: as many as Qt lays out without a delay.

    There is at least one row below the headings of the first.
    """
    begin, letters = 0, 0
    for at, row in enumerate(rows):
        own = sum(len(cell.words) for cell in row)
        is_full = at - begin == _AT_ONCE or letters + own > _MOST_LETTERS
        if is_full and at > max(begin, heads):
            yield begin, at
            begin, letters = at, 0
        letters += own
    if rows:
        yield begin, len(rows)


class Shares(Value):
    """The column widths: `parts` of a hundred; from `least` pixels on no word is cut."""

    parts: tuple[float, ...]
    least: float


def shares(
    writer: BlockWriter, rows: Sequence[Sequence[Cell]], turn: Callable[[], None] = lambda: None
) -> Shares:
    """Return the widths for the columns of `rows`. `turn` is called at each cell.

    Each column has room for its longest word, then for its lines, and the one with the most text
    gets the rest. Where that is too wide, all shrink alike, but no word is cut.
    """
    columns = [[row[column] for row in rows] for column in range(len(rows[0]))]
    least = [_longest_word(writer, cells, turn) for cells in columns]
    wide = [max(word, _asked(cells, turn)) for word, cells in zip(least, columns, strict=True)]
    fullest = max(range(len(wide)), key=lambda at: sum(len(cell.words) for cell in columns[at]))
    wide[fullest] += max(0.0, USUAL - sum(wide))
    spare = max(USUAL, sum(least)) - sum(least)
    over = sum(wide) - sum(least)
    part = min(1.0, spare / max(1.0, over))
    given = [word + part * (w - word) for word, w in zip(least, wide, strict=True)]
    parts = tuple(100 * each / sum(given) for each in given)
    return Shares(parts, max(100 * w / p for w, p in zip(least, parts, strict=True)))


def _longest_word(writer: BlockWriter, cells: Iterable[Cell], turn: Callable[[], None]) -> float:
    longest: set[tuple[str, BlockStyle]] = set()
    for cell in cells:
        turn()
        words = {*longest, *((word, cell.style) for word in _longest(cell.words))}
        longest = set(nlargest(_MEASURED, words, key=lambda each: len(each[0])))
    return 2 * CELL + max((_across(writer, *each) for each in longest), default=0)


def _longest(words: str) -> list[str]:
    """Return the longest words."""
    return nlargest(_MEASURED, set(words.split()), key=len)


def _across(writer: BlockWriter, word: str, style: BlockStyle) -> float:
    return QFontMetricsF(writer.face(style).font()).horizontalAdvance(word[:_LONGEST_WORD]) + _SPARE


def _asked(cells: Iterable[Cell], turn: Callable[[], None]) -> float:
    """Return the width of a column in which no line breaks, except very long ones."""
    most = 0
    for cell in cells:
        turn()
        most = max(most, *(len(line) for line in cell.words.split("\n")))
    return 2 * CELL + _LETTER * min(most, _LONGEST)


def table_format(parts: Sequence[float], *, begins: bool, ends: bool) -> QTextTableFormat:
    """Return the format of one of the tables that a long one is written as."""
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(CELL)
    form.setTopMargin(8 if begins else 0)
    form.setBottomMargin(14 if ends else 0)
    form.setProperty(GOES_ON, not begins)
    form.setWidth(QTextLength(_PERCENT, 100))
    form.setColumnWidthConstraints([QTextLength(_PERCENT, part) for part in parts])
    return form


def _fill(writer: BlockWriter, table: QTextTable, at: tuple[int, int], cell: Cell) -> None:
    cursor = table.cellAt(*at).firstCursorPosition()
    block = QTextBlockFormat(writer.block(cell.style))
    if cell.is_number:
        block.setAlignment(Qt.AlignmentFlag.AlignRight)
    if cell.long is not None:
        block.setProperty(BAR, cell.long)
        block.setProperty(VOICE, cell.voice)
    cursor.setBlockFormat(block)
    cursor.insertText(cell.words, writer.face(cell.style))
