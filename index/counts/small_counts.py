"""Decides which counts of an archive may leave the program, and what replaces the others.

A count of 1 or 2 people is not told: whoever knows one of them would know the rest of the row. That
is the minimum frequency rule with primary and secondary suppression (Willenborg and de Waal,
Elements of Statistical Disclosure Control, 2001, chapter 6; Hundepool and others, Statistical
Disclosure Control, 2012, chapter 4). A 0 is told, for it counts nobody.

A reader of a file is assumed to know the method, the total of a table where anything published
tells it, and that “fewer than 3” is 1 or 2. With that knowledge, each row that is not told must
still have at least two possible values. Further rows to hide are chosen by their place and never by
their size, so that the choice reveals nothing.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from index.disclosure import ENOUGH
from index.model import Archive, ParticipantRow, ParticipantTable, Wording
from index.values import Value, replace

SMALL_COUNTS = "small-counts"
"""The code under which an editor waives the suppression for a table."""
_NUMBER = re.compile(r"\d+")
_LEADING = re.compile(r"\s*(\d{1,8})(?!\d)")
_LONGEST = 8  # digits of a number of people
_LONGEST_RUN = 100  # rows of which a row may be the sum
type _Same = tuple[int, str, str]
"""(count, field, value) of a row, by which it is recognised in another table."""


class Told(Value):
    """What is told of one count: the number, that it is `below` another, or nothing (both None).

    `below` is set for counts under ENOUGH only. A count with nothing told is ENOUGH or more and
    would reveal another one, unless nothing is told of the whole table.
    """

    count: int | None = None
    below: int | None = None


_FEW, _UNTOLD = Told(below=ENOUGH), Told()


class ToldRow(Value):
    """A row of a participants' table outside the program: label, and what is told of its count."""

    label: Wording
    told: Told
    value: str | None = None
    ages: tuple[int, int] | None = None


class ToldTable(Value):
    """A participants' table as it may leave the program."""

    id: str
    title: Wording
    of: Wording
    rows: tuple[ToldRow, ...]
    field: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether every count of the table is told."""
        return all(row.told.count is not None for row in self.rows)


def told_counts(
    counts: Sequence[int],
    total: int | None = None,
    stated: Collection[int] = (),
    hidden: Collection[int] = (),
) -> tuple[Told, ...]:
    """Return what may be told of `counts`; `total` is their sum, None where it is not public.

    A `total` above their sum also counts people who are in no row. Counts that are `stated`
    elsewhere cannot hide others. The rows at the indices `hidden` are not told in any case.
    """
    return _Suppression(counts, total, stated).told(frozenset(hidden))


class _Suppression:
    """Decides which rows of one table are not told."""

    def __init__(self, counts: Sequence[int], total: int | None, stated: Collection[int]) -> None:
        self._counts = counts
        self._stated = stated
        self._few = frozenset(at for at, count in enumerate(counts) if 0 < count < ENOUGH)
        rest = None if total is None else total - sum(counts)
        self._rest = rest if rest is not None and rest >= 0 else None
        """The number of people in no row, where anyone can compute it, else None."""

    def told(self, hidden: frozenset[int]) -> tuple[Told, ...]:
        """Return what is told of each row, where the rows `hidden` are not told."""
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
        """Return the row nearest to the first untold one, of those that can hide others, or None.

        Of two equally near rows the one below is returned.
        """
        first = min(self._few | hidden, default=len(self._counts))
        able = [
            at
            for at, count in enumerate(self._counts)
            if count >= ENOUGH and at not in hidden and count not in self._stated
        ]
        return min(able, key=lambda at: (abs(at - first), at < first), default=None)

    def _is_open(self, hidden: frozenset[int]) -> bool:
        """Return whether each row that is not told, and the rest, has several possible values."""
        if self._rest is None:
            return True
        few, more = len(self._few), len(hidden)
        whole = sum(self._counts[at] for at in self._few | hidden) + self._rest
        if self._rest:  # the rest is told nowhere: beside a hidden row, it may be 0
            return more > 0 or whole >= ENOUGH
        if not few and not more:
            return True
        if not more:  # each can be 1 or 2, and their sum is at least ENOUGH
            return few < whole < 2 * few
        if more > 1:
            return whole > 2 * few + ENOUGH * more
        # The hidden row must still be possible with all few rows 1, and with all of them 2.
        both = {whole - few, whole - 2 * few}
        return few > 0 and whole >= 2 * few + ENOUGH and both.isdisjoint(self._stated)


def told_tables(archive: Archive) -> tuple[ToldTable, ...]:
    """Return the participants' tables of `archive` as they may leave, the same for every use.

    They are decided together, since one may reveal the total or a row of another. A table for which
    the editor waives suppression, with a reason, is told in full.
    """
    return _Tables(archive).told()


class _Table:
    """A table, and what is public about it: its number of people, the numbers in its labels."""

    def __init__(self, table: ParticipantTable) -> None:
        self.table = table = replace(table, rows=table.in_order)
        self.counts = tuple(row.count for row in table.rows)
        self.whole = sum(self.counts)
        labels = (*table.of.values(), *table.title.values())
        found = (each for label in labels for each in _NUMBER.findall(label))
        self.named = {int(each) for each in found if len(each) <= _LONGEST}
        self._first = [int(each[1]) for label in labels if (each := _LEADING.match(label))]
        more = (number for number in self._first if number > self.whole)
        self.stated = self.whole if self.whole in self.named else next(more, None)
        """The number of people that a label states: the rows' sum, or a larger first number."""

    @property
    def people(self) -> int:
        """The number of people of the table: as stated, else the sum of its rows."""
        return self.whole if self.stated is None else self.stated

    def all_but_few(self) -> Iterator[int]:
        """Yield the rows that reveal how few people they leave out, where rows overlap."""
        of = self._first[0] if self._first else 0
        for at, count in enumerate(self.counts if self.whole > of else ()):
            if 0 < of - count < ENOUGH <= count:
                yield at

    def rows(self) -> Iterator[tuple[int, Iterator[_Same]]]:
        """Yield the index of each row of ENOUGH or more, and its keys in other tables."""
        for at, row in enumerate(self.table.rows):
            if row.count >= ENOUGH:
                yield at, self._names(row)

    def _names(self, row: ParticipantRow) -> Iterator[_Same]:
        if row.value:
            yield row.count, self.table.field or "", row.value
        yield from ((row.count, f"label.{code}", said) for code, said in row.label.items())


class _Tables:
    """Decides what is told of the tables of one archive."""

    def __init__(self, archive: Archive) -> None:
        self._tables = tuple(map(_Table, archive.participants))
        waived = waived_tables(archive)
        self._is_waived = [each.table.id in waived for each in self._tables]
        self._stated = {number for each in self._tables for number in each.named}
        self._hidden: list[set[int]] = [set(each.all_but_few()) for each in self._tables]
        self._published = Counter(
            number for each in self._tables for number in {each.people, each.whole, *each.counts}
        )
        self._by_sum: dict[int, list[int]] = {}
        for number, each in enumerate(self._tables):
            self._by_sum.setdefault(each.whole, []).append(number)
        of = Counter(_of(each.table) for each in self._tables if each.table.of)
        self._people: dict[str, int] = {}
        for each in self._tables:
            if of[_of(each.table)] > 1:
                largest = max(each.people, self._people.get(_of(each.table), 0))
                self._people[_of(each.table)] = largest
        self._alike: dict[_Same, list[tuple[int, int]]] = {}
        for number, each in enumerate(self._tables):
            for at, names in each.rows():
                for name in names:
                    self._alike.setdefault(name, []).append((number, at))

    def told(self) -> tuple[ToldTable, ...]:
        """Return what is told of every table, in order."""
        told = list(map(self._row_by_row, range(len(self._tables))))
        changed = set(range(len(self._tables)))
        while changed:
            spread = {other for number in changed for other in self._spread(number, told[number])}
            for number in spread:
                told[number] = self._row_by_row(number)
            changed = spread
        return tuple(map(_told_table, self._tables, told))

    def _row_by_row(self, number: int) -> tuple[Told, ...]:
        each, hidden = self._tables[number], set(self._hidden[number])
        if self._is_waived[number]:
            return tuple(map(Told, each.counts))
        for run, whole in _sums(each.counts):
            held = told_counts([each.counts[at] for at in run], whole, self._stated)
            hidden.update(at for at, told in zip(run, held, strict=True) if told == _UNTOLD)
        total = self._total(each)
        told = told_counts(each.counts, total, self._stated, hidden)
        said = tuple(_UNTOLD if at in hidden else said for at, said in enumerate(told))
        few = any(0 < each.counts[at] < ENOUGH for at in hidden)
        return said if not few or _is_likely(said, total) else (_UNTOLD,) * len(said)

    def _total(self, each: _Table) -> int | None:
        """Return the number of people of `each`, where anything published tells it, else None.

        Another table or row with the same number may count the same people.
        """
        if each.stated is not None or _of(each.table) in self._people:
            return max(each.people, self._people.get(_of(each.table), 0))
        is_known = len(each.counts) > 1 and self._published[each.whole] > 1  # in another table too
        return each.whole if is_known else None

    def _spread(self, number: int, told: Sequence[Told]) -> Iterator[int]:
        """Hide the rows of other tables that would reveal an untold row; yield these tables."""
        names = dict(self._tables[number].rows())
        for at, said in enumerate(told):
            if said == _UNTOLD and at in names:
                self._hidden[number].add(at)  # it stays hidden, whatever else is hidden later
                for name in names[at]:  # each key once: then all rows with it are hidden
                    for other, place in self._alike.pop(name, ()):
                        yield from self._hide(number, other, place)
                yield from self._hide_in_sums(number, self._tables[number].counts[at])

    def _hide_in_sums(self, number: int, count: int) -> Iterator[int]:
        """Hide a row of each table whose sum is `count`, unless a label tells that number."""
        for other in () if count in self._stated else self._by_sum.pop(count, ()):
            large = [at for at, _names in self._tables[other].rows()]
            if large and not self._hidden[other]:
                yield from self._hide(number, other, large[-1])

    def _hide(self, number: int, other: int, place: int) -> Iterator[int]:
        is_free = other != number and not self._is_waived[other]
        if is_free and place not in self._hidden[other]:
            self._hidden[other].add(place)
            yield other


def _is_likely(told: Sequence[Told], total: int | None) -> bool:
    """Return whether each row of which nothing is told can be ENOUGH, or more than that.

    Else a reader would know that a row beside such rows is their sum, and could compute it.
    """
    few, more = sum(each == _FEW for each in told), sum(each == _UNTOLD for each in told)
    left = 0 if total is None else total - sum(each.count or 0 for each in told)
    return total is None or few + ENOUGH * more < left


def _of(table: ParticipantTable) -> str:
    return repr(sorted(table.of.items()))


def _told_table(each: _Table, told: Sequence[Told]) -> ToldTable:
    table = each.table
    rows = (
        ToldRow(row.label, said, row.value, row.ages)
        for row, said in zip(table.rows, told, strict=True)
    )
    return ToldTable(table.id, table.title, table.of, tuple(rows), table.field)


def waived_tables(archive: Archive) -> frozenset[str]:
    """Return the ids of the tables for which the editor of `archive` waives suppression."""
    return frozenset(
        waiver.table
        for waiver in archive.waivers
        if waiver.code == SMALL_COUNTS
        and waiver.table
        and waiver.passage is None
        and waiver.reason.strip()
    )


def _sums(counts: Sequence[int]) -> Iterator[tuple[Sequence[int], int]]:
    """Yield (run of rows with a small count, sum) where a row next to the run is its sum."""
    for at, whole in enumerate(counts):
        for step in (-1, 1):
            run: list[int] = []
            left = whole
            while left > 0 and len(run) < _LONGEST_RUN:
                place = at + step * (len(run) + 1)
                if not 0 <= place < len(counts):
                    break
                run.append(place)
                left -= counts[place]
            few = any(0 < counts[each] < ENOUGH for each in run)
            if left == 0 and len(run) > 1 and few:
                yield run, whole
