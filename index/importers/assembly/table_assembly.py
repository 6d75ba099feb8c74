"""Makes passages of the tables in a Markdown text."""

from collections.abc import Iterator

from index.importers.draft import DraftPassage, DraftTable
from index.importers.structure.blocks import TextBlock, TextBlockKind
from index.importers.structure.emphasis_marks import read_emphasis
from index.importers.structure.table_lines import MarkedTable, caption_text, merged_cells
from index.model import CELL_END, MOST_COLUMNS, ROW_END, CellGrid, MergedCell, PassageTable

MOST_CELLS = 2_000  # of one table, as an archive may have
_LONGEST = 18_000  # characters of a table, below the most of a passage


def table_passages(block: TextBlock, table: MarkedTable) -> Iterator[DraftPassage]:
    """Yield the table in `block` as a passage, or as several where it is too long for one.

    Only the first has the header; a table of too many columns becomes a paragraph for each row.
    """
    rows = table.cells()
    written = [line.text for line in table.caption]
    caption = caption_text(" ".join(written))
    has_header = any(rows[0])
    header_rows = int(table.shape.get("header_rows", has_header)) if has_header else 0
    rows = rows if has_header else rows[1:]
    if not rows or len(rows[0]) > MOST_COLUMNS:
        texts = (caption, *(" | ".join(filter(None, row)) for row in table.cells()))
        yield from (_passage(block, [text], None) for text in texts if text)
        return
    columns = len(rows[0])
    merged = tuple(merged_cells(table.shape.get("merged", "")))
    header_columns = int(table.shape.get("header_columns", 0))
    for number, (start, end) in enumerate(_pieces(rows, merged)):
        own = tuple(
            MergedCell(each.row - start, each.column, each.rows, each.columns)
            for each in merged
            if start <= each.row < end
        )
        said = caption if not number else ""
        heads = min(header_rows, end - start) if not number else 0
        shape = DraftTable(columns, bool(said), heads, header_columns, own)
        cells = [cell for row in rows[start:end] for cell in row]
        yield _passage(block, [said, *cells] if said else cells, shape)


def _passage(block: TextBlock, written: list[str], table: DraftTable | None) -> DraftPassage:
    read = [read_emphasis(text) for text in written]
    kind = TextBlockKind.PARAGRAPH if table is None else TextBlockKind.TABLE
    passage = DraftPassage(
        kind, block.line, [text for text, _spans in read], [[] for _each in read], table=table
    )
    passage.emphasis = {at: spans for at, (_text, spans) in enumerate(read) if spans}
    if table is not None and not _fits(passage, table):
        passage.table = DraftTable(table.columns, table.has_caption, table.header_rows)
    return passage


def _fits(passage: DraftPassage, table: DraftTable) -> bool:
    """Return whether the merged cells and headers fit the table, and cover no words."""
    cells = passage.paragraphs[table.has_caption :]
    rows = len(cells) // table.columns
    covered = {
        (row, column)
        for each in table.merged
        for row in range(each.row, min(rows, each.row + each.rows))
        for column in range(each.column, min(table.columns, each.column + each.columns))
        if (row, column) != (each.row, each.column)
    }
    if any(cells[row * table.columns + column] for row, column in covered):
        return False
    lines = (
        CELL_END.join("x" for column in range(table.columns) if (row, column) not in covered)
        for row in range(rows)
    )
    shape = PassageTable(table.header_rows, table.header_columns, table.merged)
    return CellGrid(ROW_END.join(lines), shape).fits


def _pieces(rows: list[list[str]], merged: tuple[MergedCell, ...]) -> Iterator[tuple[int, int]]:
    """Yield the first row, and the one after the last, of each passage that the rows become."""
    tied = {row for each in merged for row in range(each.row + 1, each.row + each.rows)}
    start, cells, letters = 0, 0, 0
    for at, row in enumerate(rows):
        cells += len(row)
        letters += sum(len(cell) + 1 for cell in row)
        if at > start and at not in tied and (cells > MOST_CELLS or letters > _LONGEST):
            yield start, at
            start, cells, letters = at, len(row), sum(len(cell) + 1 for cell in row)
    yield start, len(rows)
