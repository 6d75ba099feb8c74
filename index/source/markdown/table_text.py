"""Makes the text and the shape of a table from its cells in Markdown."""

import re
from collections.abc import Iterator, Sequence

from index.model import CELL_END, CellGrid, MergedCell, PassageTable, merged_cell
from index.source.markdown.attributes import Attributes
from index.source.markdown.blocks import SourceBlock
from index.source.markdown.inline_text import InlineText, joined
from index.values import Value

_COUNT = re.compile(r"\d{1,4}")


class TableText(Value):
    """A table as a passage holds it, and what is wrong with how it is written."""

    words: InlineText
    table: PassageTable
    faults: tuple[str, ...] = ()


def table_text(block: SourceBlock) -> TableText:
    """Return the table in `block`: its words row by row, without the places that cells cover.

    `header_rows` is 1 unless the group says otherwise or the header row is empty, which is then no
    row of the table. `merged` names cells by row and column from 1, as in `2.1 3x1`: the cell in
    row 2, column 1 covers 3 rows and 1 column.
    """
    rows = block.cells
    has_header = any(cell.text or cell.marks for cell in rows[0])
    rows = rows if has_header else rows[1:]
    faults: list[str] = []
    merged = tuple(_merged(block.attributes, faults))
    covered = {place for each in merged for place in _covered(each, len(rows))}
    for row, column in sorted(covered):
        if column < len(rows[row]) and (rows[row][column].text or rows[row][column].marks):
            said = f"The cell in row {row + 1}, column {column + 1} is covered, but has words."
            faults.append(said)
    table = PassageTable(
        _count(block.attributes, "header_rows", int(has_header), faults),
        _count(block.attributes, "header_columns", 0, faults),
        merged,
        bool(block.text),
    )
    lines = list(_lines(rows, covered if not faults else set()))
    if block.text:
        lines.insert(0, InlineText(block.text, block.marks, emphasis=block.emphasis))
    words = joined(lines)
    if not faults and not CellGrid(words.text, table).fits:
        faults.append("The merged cells or headers do not fit into the table.")
    return TableText(words, table, tuple(faults))


def _lines(
    rows: Sequence[Sequence[InlineText]], covered: set[tuple[int, int]]
) -> Iterator[InlineText]:
    for row, cells in enumerate(rows):
        own = (cell for column, cell in enumerate(cells) if (row, column) not in covered)
        yield joined(own, end=CELL_END)


def _merged(attributes: Attributes, faults: list[str]) -> Iterator[MergedCell]:
    for written in attributes.listed("merged"):
        cell = merged_cell(written)
        if cell:
            yield cell
        else:
            faults.append(f"“{written[:20]}” is no merged cell, such as 2.1 3x1.")


def _covered(cell: MergedCell, rows: int) -> Iterator[tuple[int, int]]:
    """Yield the places that `cell` covers beside its own, within a table of `rows` rows."""
    for row in range(cell.row, min(cell.row + cell.rows, rows)):
        for column in range(cell.column, cell.column + cell.columns):
            if (row, column) != (cell.row, cell.column):
                yield row, column


def _count(attributes: Attributes, key: str, default: int, faults: list[str]) -> int:
    written = attributes.values.get(key)
    if written is None:
        return default
    if not _COUNT.fullmatch(written):
        faults.append(f"{key} is not a number: “{written[:20]}”.")
        return default
    return int(written)
