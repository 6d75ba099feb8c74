"""Finds tables whose cells are ruled, with those that are merged."""

from bisect import bisect_right
from collections.abc import Container, Sequence
from itertools import pairwise, product

from index.importers.pdf.lines import PdfLine, RuledCells
from index.importers.pdf.rules import PageRules, Rule

_NEAR = 3.0  # points between rules that meet, or are one
_THINNEST = 6.0  # points of a cell: what is nearer is a border of several rules
_MOST = 400  # rules of either kind in tables of a page
_MOST_CELLS = 5_000
_OVER, _MOST_OVER = 4.0, 40  # sizes that a rule is above a line, and how many are looked at

type Places = list[float]


def with_tables(lines: Sequence[PdfLine], rules: PageRules, page: int) -> list[PdfLine]:
    """Return `lines` with each ruled table as one, in place of those in its cells."""
    kept = list(lines)
    for across, upright in _grids(rules):
        rows, columns = _places(across), _places(upright)
        if len(rows) < 3 or len(columns) < 3 or len(rows) * len(columns) > _MOST_CELLS:
            continue
        inside = [line for line in kept if _is_inside(line, rows, columns)]
        table = _table(inside, (across, upright), rows, columns)
        if sum(bool(cell) for row in table.rows for cell in row) < 2:
            continue
        gone = {id(line) for line in inside}
        kept = [line for line in kept if id(line) not in gone]
        size = rows[-1] - rows[0]
        kept.append(PdfLine((), columns[0], columns[-1], rows[-1], size, page=page, table=table))
    return kept


def tell_rules(lines: Sequence[PdfLine], rules: PageRules) -> None:
    """Tell each of `lines` which rule stands over it: it may end a row of a table."""
    across = sorted(rules.across)
    heights = [rule.at for rule in across]
    for line in lines if across else ():
        at = bisect_right(heights, line.y)
        for rule in reversed(across[max(0, at - _MOST_OVER) : at]):
            if line.y - rule.at > _OVER * line.size:
                break
            if rule.start < line.x0 - 1 and rule.end > line.x1:
                line.over = rule.at
                break


def _grids(rules: PageRules) -> list[tuple[list[Rule], list[Rule]]]:
    """Return the rules that meet one another, those across and those upright."""
    across, upright = rules.across, rules.upright
    if not 3 <= len(across) <= _MOST or not 3 <= len(upright) <= _MOST:
        return []
    groups = _Groups(len(across) + len(upright))
    for one, flat in enumerate(across):
        for other, high in enumerate(upright, start=len(across)):
            if _meet(flat, high):
                groups.join(one, other)
    grids: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for place, rule in enumerate((*across, *upright)):
        held = grids.setdefault(groups.top(place), ([], []))
        held[0 if place < len(across) else 1].append(rule)
    return list(grids.values())


class _Groups:
    """Groups of things by their numbers, from 0, each at first alone."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def top(self, place: int) -> int:
        """Return the number that stands for the group of `place`."""
        while self._above[place] != place:
            self._above[place] = self._above[self._above[place]]
            place = self._above[place]
        return place

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        self._above[self.top(one)] = self.top(other)


def _meet(across: Rule, upright: Rule) -> bool:
    return (
        across.start - _NEAR <= upright.at <= across.end + _NEAR
        and upright.start - _NEAR <= across.at <= upright.end + _NEAR
    )


def _places(rules: Sequence[Rule]) -> Places:
    places: Places = []
    for at in sorted(rule.at for rule in rules):
        if not places or at - places[-1] > _THINNEST:
            places.append(at)
    return places


def _is_inside(line: PdfLine, rows: Places, columns: Places) -> bool:
    x, y = _middle(line)
    return line.table is None and rows[0] < y < rows[-1] and columns[0] < x < columns[-1]


def _middle(line: PdfLine) -> tuple[float, float]:
    return (line.x0 + line.x1) / 2, line.y - 0.3 * line.size


def _table(
    lines: Sequence[PdfLine],
    rules: tuple[Sequence[Rule], Sequence[Rule]],
    rows: Places,
    columns: Places,
) -> RuledCells:
    """Return the lines in each cell; a cell goes on to where a rule ends it."""
    high, wide = len(rows) - 1, len(columns) - 1
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    for row, column in product(range(high), range(wide)):
        if (row, column) not in owner:
            span = _span((row, column), owner, rules, (rows, columns))
            if span != (1, 1):
                spans[row, column] = span
            for down, on in product(range(span[0]), range(span[1])):
                owner[row + down, column + on] = (row, column)
    cells: list[list[list[PdfLine]]] = [[[] for _ in range(wide)] for _ in range(high)]
    for line in sorted(lines, key=lambda line: (round(line.y), line.x0)):
        x, y = _middle(line)
        row, column = owner[_place(rows, y), _place(columns, x)]
        cells[row][column].append(line)
    return RuledCells(tuple(tuple(map(tuple, row)) for row in cells), spans, columns)


def _span(
    place: tuple[int, int],
    owner: Container[tuple[int, int]],
    rules: tuple[Sequence[Rule], Sequence[Rule]],
    places: tuple[Places, Places],
) -> tuple[int, int]:
    """Return how many rows and columns the cell takes that begins at `place`."""
    row, column = place
    rows, columns = places
    middle = (rows[row] + rows[row + 1]) / 2
    right = column + 1
    while right < len(columns) - 1 and (row, right) not in owner:
        if _covers(rules[1], columns[right], middle):
            break
        right += 1
    below = row + 1
    centres = [(one + other) / 2 for one, other in pairwise(columns[column : right + 1])]
    while below < len(rows) - 1 and not any(_covers(rules[0], rows[below], x) for x in centres):
        below += 1
    return below - row, right - column


def _covers(rules: Sequence[Rule], at: float, middle: float) -> bool:
    return any(
        abs(rule.at - at) <= _THINNEST and rule.start <= middle <= rule.end for rule in rules
    )


def _place(places: Places, at: float) -> int:
    return max(0, sum(place < at for place in places) - 1)
