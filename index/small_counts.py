"""Which counts of an archive may leave the program, and what stands in place of the others.

A count of 1 or 2 people is not told: whoever knows one of them would know the rest of the row. That
is the minimum frequency rule with primary and secondary suppression (Willenborg and de Waal,
Elements of Statistical Disclosure Control, 2001, chapter 6; Hundepool and others, Statistical
Disclosure Control, 2012, chapter 4). A 0 is told, for it counts nobody.

Whoever has a file is taken to know the method, the total of a table where anything published tells
it, and that “fewer than 3” is 1 or 2. What is left open is checked against that: each row that is
not told must be able to be two different numbers at the least. Further rows are chosen by their
place and never by their size, so that the choice itself tells nothing of the numbers.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from index.disclosure import ENOUGH
from index.model import Archive, ParticipantRow, ParticipantTable, Wording

SMALL_COUNTS = "small-counts"
"""The code under which an editor waives this for a table."""
_NUMBER = re.compile(r"\d+")
_LEADING = re.compile(r"\s*(\d{1,8})(?!\d)")
_LONGEST = 8  # digits of a number of people


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one count: the number, that it is `below` another, or with neither nothing.

    `below` is None but for what is fewer than ENOUGH. A count that is not told is ENOUGH or more,
    and would give another away, unless a whole table is not told.
    """

    count: int | None = None
    below: int | None = None


_FEW, _UNTOLD = Told(below=ENOUGH), Told()


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A row of a participants' table as it leaves: its label, and what is told of its count."""

    label: Wording
    told: Told
    value: str | None = None
    ages: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ToldTable:
    """A participants' table as it leaves."""

    id: str
    title: Wording
    of: Wording
    rows: tuple[ToldRow, ...]
    field: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether every number of it is told."""
        return all(row.told.count is not None for row in self.rows)


def told_counts(
    counts: Sequence[int],
    total: int | None = None,
    stated: Collection[int] = (),
    hidden: Collection[int] = (),
) -> tuple[Told, ...]:
    """Return what may be told of `counts`, of which `total`, where anybody knows it, is the sum.

    A `total` that is more than their sum also counts some who stand in no row. Numbers that are
    `stated` elsewhere hide nothing. The rows at the places `hidden` are not told in any case.
    """
    return _Suppression(counts, total, stated).told(frozenset(hidden))


class _Suppression:
    """Finds which rows of one table are not told."""

    def __init__(self, counts: Sequence[int], total: int | None, stated: Collection[int]) -> None:
        self._counts = counts
        self._stated = stated
        self._few = frozenset(at for at, count in enumerate(counts) if 0 < count < ENOUGH)
        rest = None if total is None else total - sum(counts)
        self._rest = rest if rest is not None and rest >= 0 else None
        """How many stand in no row, where anybody can work that out."""

    def told(self, hidden: frozenset[int]) -> tuple[Told, ...]:
        """Return what is told where the rows `hidden` are not."""
        hidden -= self._few
        if not self._is_open(hidden):
            neighbour = self._neighbour(hidden)
            hidden |= {neighbour} if neighbour is not None else frozenset()
            if not self._is_open(hidden):
                return (_UNTOLD,) * len(self._counts)
        return tuple(
            _UNTOLD if at in hidden else _FEW if at in self._few else Told(count)
            for at, count in enumerate(self._counts)
        )

    def _neighbour(self, hidden: frozenset[int]) -> int | None:
        """Return the row nearest to the first that is not told, of those that can hide anything.

        The row after it comes before the row above it.
        """
        first = min(self._few | hidden, default=len(self._counts))
        able = [
            at
            for at, count in enumerate(self._counts)
            if count >= ENOUGH and at not in hidden and count not in self._stated
        ]
        return min(able, key=lambda at: (abs(at - first), at < first), default=None)

    def _is_open(self, hidden: frozenset[int]) -> bool:
        """Return whether each row that is not told, and the rest, can be several numbers."""
        if self._rest is None:
            return True
        few, more = len(self._few), len(hidden)
        whole = sum(self._counts[at] for at in self._few | hidden) + self._rest
        if self._rest:  # the rest is told nowhere: beside a row that hides, it can be nobody
            return more > 0 or whole >= ENOUGH
        if not few and not more:
            return True
        if not more:  # each can be 1 and 2, and together they are not fewer than ENOUGH
            return few < whole < 2 * few
        if more > 1:
            return whole > 2 * few + ENOUGH * more
        # Without this row the few were all 1 or all 2: both must still be possible.
        both = {whole - few, whole - 2 * few}
        return few > 0 and whole >= 2 * few + ENOUGH and both.isdisjoint(self._stated)


def told_tables(archive: Archive) -> tuple[ToldTable, ...]:
    """Return the participants' tables of `archive` as they leave, the same for every use.

    They are decided together, for one may tell the total, or a row, of another. A table of which
    the editor waives this, with a reason, is told as it is.
    """
    return _Tables(archive).told()


class _Tables:
    """Decides what is told of all tables of one archive."""

    def __init__(self, archive: Archive) -> None:
        self._tables = archive.participants
        self._waived = waived_tables(archive)
        self._stated = {n for table in self._tables for n in _numbers(table)}
        self._hidden: dict[str, set[int]] = {table.id: set() for table in self._tables}

    def told(self) -> tuple[ToldTable, ...]:
        """Return every table, in its order."""
        told = self._once()
        while self._spread(told):
            told = self._once()
        return told

    def _once(self) -> tuple[ToldTable, ...]:
        return tuple(map(self._table, self._tables))

    def _table(self, table: ParticipantTable) -> ToldTable:
        counts = [row.count for row in table.rows]
        told = tuple(map(Told, counts))
        if table.id not in self._waived:
            hidden = self._hidden[table.id] | set(_all_but_few(table))
            hidden |= {at for at, each in self._in_sums(counts) if each == _UNTOLD}
            told = told_counts(counts, self._total(table), self._stated, hidden)
            told = tuple(_UNTOLD if at in hidden else each for at, each in enumerate(told))
        rows = (
            ToldRow(row.label, each, row.value, row.ages)
            for row, each in zip(table.rows, told, strict=True)
        )
        return ToldTable(table.id, table.title, table.of, tuple(rows), table.field)

    def _in_sums(self, counts: Sequence[int]) -> Iterator[tuple[int, Told]]:
        """Yield what may be told of rows of which another row is the sum."""
        for run, whole in _sums(counts):
            held = told_counts([counts[at] for at in run], whole, self._stated)
            yield from zip(run, held, strict=True)

    def _total(self, table: ParticipantTable) -> int | None:
        """Return how many people `table` is of, where anything that is published tells it.

        Another table that is of as many, or a row that is, may be of the same people.
        """
        whole, own = _sum(table), _stated_total(table)
        others = [each for each in self._tables if each is not table]
        same = [_people(each) for each in others if table.of and each.of == table.of]
        if own is not None or same:
            return max(filter(None, (own, *same)), default=whole)
        if len(table.rows) > 1:
            published = {_people(each) for each in others} | {_sum(each) for each in others}
            published |= {row.count for each in others for row in each.rows}
            if whole in published:
                return whole
        return None

    def _spread(self, told: Sequence[ToldTable]) -> bool:
        """Hide in other tables what would tell a row that is not told; return whether any did."""
        before = {name: len(held) for name, held in self._hidden.items()}
        for table, each in zip(self._tables, told, strict=True):
            for row, said in zip(table.rows, each.rows, strict=True):
                if said.told == _UNTOLD and row.count >= ENOUGH:
                    self._hide_elsewhere(table, row)
        return before != {name: len(held) for name, held in self._hidden.items()}

    def _hide_elsewhere(self, table: ParticipantTable, row: ParticipantRow) -> None:
        for other in self._tables:
            if other is table or other.id in self._waived:
                continue
            hidden = self._hidden[other.id]
            hidden.update(
                at for at, each in enumerate(other.rows) if _is_same((table, row), (other, each))
            )
            if _sum(other) == row.count and not hidden and row.count not in self._stated:
                large = (at for at, each in enumerate(other.rows) if each.count >= ENOUGH)
                hidden.update(list(large)[-1:])


def waived_tables(archive: Archive) -> frozenset[str]:
    """Return the ids of the tables of which the editor of `archive` lets small counts be told."""
    return frozenset(
        waiver.table
        for waiver in archive.waivers
        if waiver.code == SMALL_COUNTS
        and waiver.table
        and waiver.passage is None
        and waiver.reason.strip()
    )


def _is_same(
    one: tuple[ParticipantTable, ParticipantRow], other: tuple[ParticipantTable, ParticipantRow]
) -> bool:
    """Return whether two rows of different tables seem to count the same people."""
    (table, row), (table_2, row_2) = one, other
    if row.count != row_2.count:
        return False
    by_value = bool(row.value) and (table.field, row.value) == (table_2.field, row_2.value)
    return by_value or any(row.label[code] == row_2.label.get(code) for code in row.label)


def _sum(table: ParticipantTable) -> int:
    return sum(row.count for row in table.rows)


def _labels(table: ParticipantTable) -> Iterator[str]:
    yield from table.of.values()
    yield from table.title.values()


def _numbers(table: ParticipantTable) -> set[int]:
    """Return the numbers that the labels of `table` name, but for those too long to be counts."""
    found = (each for label in _labels(table) for each in _NUMBER.findall(label))
    return {int(each) for each in found if len(each) <= _LONGEST}


def _sums(counts: Sequence[int]) -> Iterator[tuple[Sequence[int], int]]:
    """Yield runs of rows with small counts that a row right above or below them adds up to."""
    for at, whole in enumerate(counts):
        for step in (-1, 1):
            run: list[int] = []
            while 0 <= at + step * (len(run) + 1) < len(counts):
                run.append(at + step * (len(run) + 1))
                if sum(counts[each] for each in run) >= whole:
                    break
            held = [counts[each] for each in run]
            if len(run) > 1 and sum(held) == whole and any(0 < each < ENOUGH for each in held):
                yield run, whole


def _all_but_few(table: ParticipantTable) -> Iterator[int]:
    """Yield the rows that tell how few people they leave out, of a table whose rows overlap."""
    of = [int(each[1]) for label in _labels(table) if (each := _LEADING.match(label))]
    if of and _sum(table) > of[0]:
        for at, row in enumerate(table.rows):
            if 0 < of[0] - row.count < ENOUGH <= row.count:
                yield at


def _stated_total(table: ParticipantTable) -> int | None:
    """Return the number of people that a label of `table` begins with, or names as its sum."""
    whole = _sum(table)
    if whole in _numbers(table):
        return whole
    found = (_LEADING.match(label) for label in _labels(table))
    first = [int(each[1]) for each in found if each]
    return next((number for number in first if number > whole), None)


def _people(table: ParticipantTable) -> int:
    own = _stated_total(table)
    return _sum(table) if own is None else own
