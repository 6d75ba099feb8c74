"""Writes tables into a document's text, each as a table or as a list of its rows.

In both forms one character stands between two cells, as in the archive's text: so a position in the
text of a table is found as in any other. Covered cells have no character in Qt's tables either.
"""

from collections.abc import Iterable
from math import inf, isfinite

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from index import CellGrid, PassageTable, Span, TableCell, Value, number_columns, replace
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.table_form import (
    CELL_PADDING,
    ColumnWidths,
    TableForm,
    TableRoom,
    column_widths,
)
from viewer.screens.reader.text.text_writer import TABLE_LINK, Inline, PutIn, Writer
from viewer.ui.look.look import Look
from viewer.ui.look.marked_text import wide_in
from viewer.ui.look.text_blocks import RULED, BlockRole, BlockStyle, indented

_LINE, _NBSP = "\u2028", "\u00a0"
_DOT = "· "
_NOTHING = "–"  # in a list, for a cell without words
_THIN, _THICK = 1.0, 1.5  # pixels of the rules under rows, and under headers


class TableStyles(Value):
    """The styles of a table's cells, and of the rows of the list in its place.

    It `is_close` to a line that belongs to it. `offers` tells that a link is above the list, which
    opens its table.
    """

    caption: BlockStyle = styles.TABLE_CAPTION
    cell: BlockStyle = styles.CELL
    header: BlockStyle = styles.HEADER_CELL
    row: BlockStyle = styles.ROW
    header_row: BlockStyle = styles.HEADER_ROW
    ink: str = ""
    indent: int = 0
    is_close: bool = False
    offers: bool = False

    def translated(self) -> "TableStyles":
        """Return the styles of a translation, in the interface face and indented."""
        indent = styles.QUOTE_INDENT
        return TableStyles(
            _translated(self.caption, indent),
            _translated(self.cell),
            _translated(self.header),
            _translated(self.row, indent),
            _translated(self.header_row, indent),
            self.ink,
            indent,
            self.is_close,
        )


def _translated(style: BlockStyle, indent: int = 0) -> BlockStyle:
    indent += style.indent
    return replace(style, editor=True, role=BlockRole.TRANSLATION, indent=indent)


class TableWriter:
    """Writes the tables of one text, at the writer's cursor, with `room` for each.

    A text that `has_both` originals and translations has two columns where there is room for them.
    """

    def __init__(
        self, writer: Writer, look: Look, room: TableRoom, *, has_both: bool = False
    ) -> None:
        self._writer = writer
        self._look = look
        self._has_both = has_both
        self.room = room.of_text(has_both=has_both)
        self._least: dict[str, float] = {}
        self._narrowest = 0.0  # column in which no table written so far breaks a word

    def fits_otherwise(self, room: TableRoom) -> bool:
        """Return whether the text has other columns in `room`, or any table another form.

        So it is, too, where a table would break a word there.
        """
        room, widths = room.of_text(has_both=self._has_both), self._least.values()
        changes = any(room.form_of(least) is not self.room.form_of(least) for least in widths)
        if room == self.room:
            return False
        has_other_columns = bool(room.two_columns) is not bool(self.room.two_columns)
        return has_other_columns or changes or room.column < self._narrowest

    def form_of(self, name: str) -> TableForm | None:
        """Return the form of the table `name`; None if it is no table in this text."""
        return self.room.form_of(self._least[name]) if name in self._least else None

    def write(
        self, name: str, words: Inline, table: PassageTable, styled: TableStyles
    ) -> tuple[int, int, tuple[PutIn, ...]]:
        """Write a table below the open block, which gets its caption if it has one.

        Above a list there is a link to its table, if the styles have it. Return the position at
        which it begins, that of the block below, where the cursor is then, and what was put in.
        """
        grid, start = CellGrid(words.text, table), self._writer.place
        put_in: tuple[PutIn, ...] = ()
        if grid.caption is not None:
            caption = Span(*grid.caption)
            put_in = self._writer.inline(words, caption, styled.caption, styled.ink)
        widths = self._widths(grid, words)
        self._least.setdefault(name, sum(widths.least) if widths else inf)
        if self.room.form_of(self._least[name]) is TableForm.GRID:
            indent = indented(styled.indent, self._look)
            shares = self._shares(widths, indent) if widths else ()
            on_page = _GridOnPage(self._writer, self._look, grid, words, styled)
            written = on_page.write(table, shares)
            self._writer.set_block(_end(styled))
        else:
            offered = self._offer(name) if styled.offers else 0
            written = _RowsOnPage(self._writer, self._look, grid, words, styled).write(table)
            if grid.caption is not None and offered:
                put_in += ((next(grid.cells()).start, offered),)
            self._writer.open_block(_end(styled))
        first = written[0] if grid.caption is None else start
        return first, self._writer.place, (*put_in, *written[1])

    def _widths(self, grid: CellGrid, words: Inline) -> ColumnWidths | None:
        """Return the widths of a table's columns; None if it has too many cells for a table."""
        is_too_large = sum(map(len, grid.rows)) > self.room.cells
        return None if is_too_large else column_widths(grid, words, self._look)

    def _shares(self, widths: ColumnWidths, indent: int) -> tuple[float, ...]:
        """Return the width of each column as a part of the room, which is narrower by `indent`."""
        room = self.room.column - indent
        if not isfinite(room):
            return ()
        shared = widths.shared(room)
        needed = max(least / own for least, own in zip(widths.least, shared, strict=True))
        self._narrowest = max(self._narrowest, needed * room + indent)
        return tuple(own / room for own in shared)

    def _offer(self, name: str) -> int:
        """Write a link that opens the table `name` in a window; return the length of its block."""
        told = QCoreApplication.translate("Reader", "Open the table")
        self._writer.open_block(styles.TABLE_OFFER)
        self._writer.link(told, TABLE_LINK + name, styles.TABLE_OFFER)
        return len(told) + 1


class _GridOnPage:
    """One table as a table."""

    def __init__(
        self, writer: Writer, look: Look, grid: CellGrid, words: Inline, styled: TableStyles
    ) -> None:
        self._writer, self._grid, self._words, self._styled = writer, grid, words, styled
        self._numbers = number_columns(grid, words.text)
        self._blocks: dict[tuple[bool, bool], QTextBlockFormat] = {}
        self._line, self._soft = look.colour("line"), look.colour("soft")
        self._padding = look.scaled(CELL_PADDING)
        self._indent = indented(styled.indent, look)

    def write(
        self, table: PassageTable, shares: tuple[float, ...]
    ) -> tuple[int, tuple[PutIn, ...]]:
        """Write the table; return the position of its first cell, and what was put in.

        `shares` are the parts of the room that its columns have, if it is known.
        """
        cursor, grid = self._writer.cursor, self._grid
        form = _table_format(table, self._indent, self._padding)
        _set_widths(form, shares)
        form.setTopMargin(cursor.blockFormat().bottomMargin())  # which Qt drops before a table
        made = cursor.insertTable(len(grid.rows), grid.columns, form)
        for each in table.merged:
            made.mergeCells(each.row, each.column, each.rows, each.columns)
        self._rule(made, table)
        put_in: list[PutIn] = []
        start = at = made.firstPosition()
        for cell in grid.cells():
            cursor.setPosition(at)
            is_header = grid.is_header(cell)
            style = self._styled.header if is_header else self._styled.cell
            cursor.setBlockFormat(self._block(style, is_header, self._is_number(cell)))
            span = Span(cell.start, cell.end)
            put_in += self._writer.inline(self._words, span, style, self._styled.ink)
            at = cursor.position() + 1
        cursor.setPosition(made.lastPosition() + 1)
        return start, tuple(put_in)

    def _is_number(self, cell: TableCell) -> bool:
        return cell.columns == 1 and cell.column in self._numbers

    def _block(self, style: BlockStyle, is_header: bool, is_number: bool) -> QTextBlockFormat:
        key = (is_header, is_number)
        if key not in self._blocks:
            block = QTextBlockFormat(self._writer.block(style))
            if is_number:
                block.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._blocks[key] = block
        return self._blocks[key]

    def _rule(self, made: QTextTable, table: PassageTable) -> None:
        """Draw a rule under each row, a thicker one under the headers."""
        thin, thick = _ruled(_THIN, self._line), _ruled(_THICK, self._soft)
        for cell in self._grid.cells():
            is_above = cell.row + cell.rows == table.header_rows
            made.cellAt(cell.row, cell.column).setFormat(thick if is_above else thin)


def _ruled(wide: float, colour: QColor) -> QTextTableCellFormat:
    rule = QTextTableCellFormat()
    rule.setBottomBorder(wide)
    rule.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    rule.setBottomBorderBrush(QBrush(colour))
    return rule


class _RowsOnPage:
    """One table as a list: a block for each row, a line for each of its cells."""

    def __init__(
        self, writer: Writer, look: Look, grid: CellGrid, words: Inline, styled: TableStyles
    ) -> None:
        self._writer, self._grid, self._words, self._styled = writer, grid, words, styled
        self._hanging = indented(styles.ROW_INDENT, look)
        self._label, self._bold = styles.CELL_LABEL, replace(styled.row, bold=True)
        self._put_in: list[PutIn] = []

    def write(self, table: PassageTable) -> tuple[int, tuple[PutIn, ...]]:
        """Write the list; return the position at which it begins, and what was put in."""
        start = -1
        for number, row in enumerate(self._grid.rows):
            is_head = number < table.header_rows
            self._writer.open_block(self._styled.header_row if is_head else self._styled.row)
            start = self._writer.place if start < 0 else start
            if not is_head:
                self._hang()
            if not number and is_head:
                told = QCoreApplication.translate("Reader", "Columns:")
                self._put(row[0].start, f"{told} ", self._label)
            if is_head:
                self._line_of(row, self._styled.header_row)
            elif not table.header_rows:
                self._line_of(row, self._bold)
            else:
                self._lines_of(row)
        return start, tuple(self._put_in)

    def _hang(self) -> None:
        block = self._writer.cursor.blockFormat()
        block.setTextIndent(-self._hanging)
        self._writer.cursor.setBlockFormat(block)

    def _line_of(self, row: Iterable[TableCell], head: BlockStyle) -> None:
        """Write all cells of `row` on one line, headers in the style `head`."""
        for number, cell in enumerate(row):
            style = head if self._grid.is_header(cell) else self._styled.row
            if number:
                self._writer.words(style, _NBSP)  # in place of the tab; a line begins with no dot
                self._put(cell.start, _DOT, style)
            self._cell(cell, style)

    def _lines_of(self, row: tuple[TableCell, ...]) -> None:
        """Write the headers of `row` on one line, and each cell on a line of its own."""
        begun_above = self._begun_above(row)
        for number, cell in enumerate(row):
            is_header = self._grid.is_header(cell)
            if number:
                self._writer.words(self._label, " " if is_header else _LINE)
            if is_header and number:
                self._put(cell.start, _DOT, self._bold)
            elif begun_above and not number:
                between = f" {_DOT}" if is_header else _LINE
                self._put(cell.start, begun_above + between, self._bold)
            if is_header:
                self._cell(cell, self._bold)
            else:
                self._labelled(cell)

    def _labelled(self, cell: TableCell) -> None:
        """Write `cell` after the headers of its column."""
        heads = (each for each in self._grid.headers(cell) if not _is_beside(each, cell))
        if label := self._joined(heads):
            self._put(cell.start, f"{label}: ", self._label)
        if cell.start == cell.end:
            self._put(cell.start, _NOTHING, self._label)
        self._cell(cell, self._styled.row)

    def _begun_above(self, row: Iterable[TableCell]) -> str:
        """Return the headers of `row` that began in a row above."""
        own = next((cell for cell in row if not self._grid.is_header(cell)), None)
        heads = self._grid.headers(own) if own else ()
        return self._joined(
            each for each in heads if own and _is_beside(each, own) and each.row < own.row
        )

    def _joined(self, cells: Iterable[TableCell]) -> str:
        texts = (self._words.text[cell.start : cell.end] for cell in cells)
        return f" {_DOT}".join(filter(None, texts))

    def _cell(self, cell: TableCell, style: BlockStyle) -> None:
        span = Span(cell.start, cell.end)
        self._put_in += self._writer.inline(self._words, span, style, self._styled.ink)

    def _put(self, at: int, words: str, style: BlockStyle) -> None:
        """Write `words` that are not in the table's text before its character `at`."""
        if words:
            self._writer.words(style, words, ink=self._styled.ink)
            self._put_in.append((at, len(words) + len(wide_in(words))))


def _is_beside(head: TableCell, cell: TableCell) -> bool:
    """Return whether `head` is beside `cell`, not above it."""
    return head.row <= cell.row < head.row + head.rows


def _end(styled: TableStyles) -> BlockStyle:
    return styles.CLOSE_UNDER if styled.is_close else styles.UNDER_TABLE


def _set_widths(form: QTextTableFormat, shares: tuple[float, ...]) -> None:
    """Give the columns their `shares` of the room."""
    if shares:
        whole, percent = sum(shares), QTextLength.Type.PercentageLength
        form.setWidth(QTextLength(percent, 100 * whole))
        columns = [QTextLength(percent, 100 * share / whole) for share in shares]
        form.setColumnWidthConstraints(columns)


def _table_format(table: PassageTable, indent: int, padding: int) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setCellPadding(padding)
    form.setLeftMargin(indent)
    form.setProperty(RULED, True)
    form.setHeaderRowCount(table.header_rows)
    return form
