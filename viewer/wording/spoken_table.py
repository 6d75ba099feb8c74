"""A table in words, for a screen reader or a slide: its rows, and cells with their headers."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from index import CellGrid, PassageTable, TableCell


class SpokenTable:
    """A table in words. The text must fit the table."""

    def __init__(self, text: str, table: PassageTable) -> None:
        self.grid = CellGrid(text, table)
        self._text, self._header_rows = text, table.header_rows

    @property
    def caption(self) -> str:
        """The caption, or ""."""
        return self._text[slice(*self.grid.caption)] if self.grid.caption else ""

    @property
    def size(self) -> str:
        """The size in words."""
        rows = QCoreApplication.translate("Reader", "%n row(s)", "", len(self.grid.rows))
        columns = QCoreApplication.translate("Reader", "%n column(s)", "", self.grid.columns)
        told = QCoreApplication.translate("Reader", "Table, {rows}, {columns}")
        return told.format(rows=rows, columns=columns)

    def rows(self) -> Iterator[str]:
        """Yield each row in words."""
        return map(self.row, self.grid.rows)

    def row(self, cells: tuple[TableCell, ...]) -> str:
        """Return a row in words: its headers, and each cell after the headers of its column."""
        return ", ".join(self.lines(cells))

    def lines(self, cells: tuple[TableCell, ...]) -> list[str]:
        """Return the parts of a row in words, each with its headers."""
        if all(map(self.grid.is_header, cells)):
            return list(map(self._words, cells))
        own = next(cell for cell in cells if not self.grid.is_header(cell))
        begun_above = (
            head
            for head in self.grid.headers(own)
            if self.is_beside(head, own) and head.row < own.row
        )
        return [*map(self._headed, begun_above), *map(self._headed, cells)]

    def cell(self, cell: TableCell) -> str:
        """Return a cell in words, after the headers of its column and before those of its row."""
        beside = (head for head in self.grid.headers(cell) if self.is_beside(head, cell))
        return ", ".join([self._headed(cell), *map(self._headed, beside)])

    def is_above(self, cell: TableCell) -> bool:
        """Return whether `cell` is a header above others."""
        return cell.row < self._header_rows

    @staticmethod
    def is_beside(head: TableCell, cell: TableCell) -> bool:
        """Return whether `head` is beside `cell`, not above it."""
        return head.row <= cell.row < head.row + head.rows

    def _headed(self, cell: TableCell) -> str:
        """Return the words of `cell` after those of the headers above."""
        above = self._joined(self._above(cell))
        return f"{above}: {self._words(cell)}" if above else self._words(cell)

    def _above(self, cell: TableCell) -> Iterator[TableCell]:
        """Yield the headers above `cell`, which may itself be the header of a row."""
        if cell.row < self._header_rows:
            return
        for head in self.grid.cells():
            if head.row >= self._header_rows:
                return
            first, end = cell.column, cell.column + cell.columns
            if head.column < end and first < head.column + head.columns:
                yield head

    def _joined(self, cells: Iterable[TableCell]) -> str:
        return " ".join(filter(None, (self._text[cell.start : cell.end] for cell in cells)))

    def _words(self, cell: TableCell) -> str:
        empty = QCoreApplication.translate("Reader", "empty")
        return self._text[cell.start : cell.end] or empty
