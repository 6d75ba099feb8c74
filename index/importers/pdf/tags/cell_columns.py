"""Finds the columns of a tagged table's cells: PDFium tells nothing of cells without words."""

from collections.abc import Iterator, Sequence

from index.importers.pdf.tags.tagged_page import TaggedBlock, TaggedCell

type Extent = tuple[float, float]
"""Where the words of a column, or of a cell, begin and end on the page."""


def columns_of(rows: Sequence[Sequence[TaggedCell]]) -> list[list[int]]:
    """Return the column of each cell. Those of a row that lacks cells follow its words' places."""
    plain = [list(_in_turn(row, covered)) for row, covered in _with_covered(rows, None)]
    ends = [_end(row, columns) for row, columns in zip(rows, plain, strict=True)]
    width = max(ends, default=0)
    extents: dict[int, Extent] = {}
    for row, columns, end in zip(rows, plain, ends, strict=True):
        if end == width:
            _measure(row, columns, extents)
    if len(extents) < width:
        return plain
    placed: list[list[int]] = []
    for row, covered in _with_covered(rows, placed):
        columns = list(_in_turn(row, covered))
        lacks = _end(row, columns) + _after(covered, _end(row, columns), width) < width
        placed.append(_by_place(row, covered, extents) if lacks else columns)
    return placed


def _with_covered(
    rows: Sequence[Sequence[TaggedCell]], placed: list[list[int]] | None
) -> Iterator[tuple[Sequence[TaggedCell], frozenset[int]]]:
    """Yield each row, and the columns that cells of rows above cover in it.

    Those stand where `placed` says, which grows meanwhile; else one after the other.
    """
    covered: dict[int, set[int]] = {}
    for number, row in enumerate(rows):
        here = frozenset(covered.pop(number, ()))
        yield row, here
        columns = placed[number] if placed is not None else list(_in_turn(row, here))
        for cell, column in zip(row, columns, strict=True):
            for below in range(number + 1, min(len(rows), number + cell.spans[0])):
                covered.setdefault(below, set()).update(range(column, column + cell.spans[1]))


def _in_turn(row: Sequence[TaggedCell], covered: frozenset[int]) -> Iterator[int]:
    column = 0
    for cell in row:
        while column in covered:
            column += 1
        yield column
        column += cell.spans[1]


def _end(row: Sequence[TaggedCell], columns: Sequence[int]) -> int:
    return columns[-1] + row[-1].spans[1] if row else 0


def _after(covered: frozenset[int], end: int, width: int) -> int:
    """Return how many columns from `end` on cells of rows above cover."""
    return sum(column in covered for column in range(end, width))


def _measure(row: Sequence[TaggedCell], columns: Sequence[int], extents: dict[int, Extent]) -> None:
    """Widen the extents of the columns by the words of the cells that stand in one."""
    for cell, column in zip(row, columns, strict=True):
        held = _extent(cell.blocks)
        if held and cell.spans[1] == 1:
            known = extents.get(column, held)
            extents[column] = min(known[0], held[0]), max(known[1], held[1])


def _extent(blocks: Sequence[TaggedBlock]) -> Extent | None:
    lines = [line for block in blocks for line in block.lines]
    return (min(line.x0 for line in lines), max(line.x1 for line in lines)) if lines else None


def _by_place(
    row: Sequence[TaggedCell], covered: frozenset[int], extents: dict[int, Extent]
) -> list[int]:
    """Return for each cell the free column that is nearest to its words, in order."""
    free = [column for column in sorted(extents) if column not in covered]
    columns: list[int] = []
    at = 0
    for number, cell in enumerate(row):
        needed = sum(each.spans[1] for each in row[number:])
        choices = range(at, max(at, len(free) - needed) + 1)
        held = _extent(cell.blocks)
        if held:
            at = min(choices, key=lambda place: _apart(free, place, cell, extents, held))
        columns.append(free[at] if at < len(free) else len(extents) + number)
        at += cell.spans[1]
    return columns


def _apart(
    free: Sequence[int],
    place: int,
    cell: TaggedCell,
    extents: dict[int, Extent],
    held: Extent,
) -> float:
    """Return how far the middle of a cell's words is from that of the columns it would take."""
    first, last = free[place], free[min(place + cell.spans[1], len(free)) - 1]
    return abs(sum(held) - extents[first][0] - extents[last][1])
