"""Tells what does not add up in a table of who took part, while it is typed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from index.desk.participants.table_drafts import (
    AGES,
    CountedPeople,
    TableDraft,
    made_table,
)
from index.desk.participants.typed_ages import ages_of
from index.desk.participants.typed_counts import TypedCounts, folded
from index.desk.participants.value_words import entries_of, value_of
from index.disclosure import ENOUGH
from index.model import VOCABULARY_FIELDS, ParticipantTable
from index.values import Value

_NUMBER = re.compile(r"\d+")


class CountFault(Enum):
    """What does not add up, or is to be known, in a table."""

    NO_NUMBER = auto()
    SEVERAL_NUMBERS = auto()
    OTHER_THAN_SUM = auto()
    OTHER_THAN_WHOLE = auto()
    LABEL_TWICE = auto()
    AGE_TWICE = auto()
    AGES_MISSING = auto()
    NO_AGES = auto()
    NEW_VALUES = auto()
    SMALL = auto()


class CountFinding(Value):
    """A fault with the `words` that it is about, and its numbers."""

    fault: CountFault
    words: tuple[str, ...] = ()
    number: int = 0
    other: int = 0


def count_findings(draft: TableDraft, people: CountedPeople) -> tuple[CountFinding, ...]:
    """Return what there is to say of `draft`, the worst first."""
    table, typed = made_table(draft, people), people.counts(draft)
    found = [*_unread(typed), *_sums(draft, typed), *_labels(typed)]
    if draft.field == AGES:
        found += _ages(table)
        lacking = tuple(
            each.label
            for each, row in zip(typed.rows, table.rows, strict=True)
            if not row.ages and ages_of(each.label) is None
        )
        if lacking:
            found.append(CountFinding(CountFault.NO_AGES, lacking))
    if draft.field in VOCABULARY_FIELDS and (new := _new_values(typed, table, people)):
        found.append(CountFinding(CountFault.NEW_VALUES, new))
    if few := sum(0 < each.count < ENOUGH for each in typed.rows):
        found.append(CountFinding(CountFault.SMALL, number=few))
    return tuple(found)


def _unread(typed: TypedCounts) -> Iterator[CountFinding]:
    if typed.numberless:
        yield CountFinding(CountFault.NO_NUMBER, typed.numberless)
    if typed.doubtful:
        yield CountFinding(CountFault.SEVERAL_NUMBERS, typed.doubtful)


def _sums(draft: TableDraft, typed: TypedCounts) -> Iterator[CountFinding]:
    """Yield a sum that was typed, and the number of all, where the groups add up to another."""
    if typed.rows and typed.total is not None and typed.total != typed.sum:
        yield CountFinding(CountFault.OTHER_THAN_SUM, (), typed.sum, typed.total)
    whole = _NUMBER.search(draft.of)
    if typed.rows and draft.field and whole and int(whole[0][:12]) != typed.sum:
        yield CountFinding(CountFault.OTHER_THAN_WHOLE, (), typed.sum, int(whole[0][:12]))


def _labels(typed: TypedCounts) -> Iterator[CountFinding]:
    times = Counter(folded(each.label) for each in typed.rows)
    twice = {folded(each.label): each.label for each in typed.rows if times[folded(each.label)] > 1}
    if twice:
        yield CountFinding(CountFault.LABEL_TWICE, tuple(twice.values()))


def _ages(table: ParticipantTable) -> Iterator[CountFinding]:
    """Yield the ages that are in two groups, and those between two that are in none."""
    bands = sorted(row.ages for row in table.rows if row.ages)
    reached = bands[0][1] if bands else 0
    for _below, (first, last) in pairwise(bands):
        if first <= reached:
            yield CountFinding(CountFault.AGE_TWICE, (), first)
        elif first > reached + 1:
            yield CountFinding(CountFault.AGES_MISSING, (), reached + 1, first - 1)
        reached = max(reached, last)


def _new_values(
    typed: TypedCounts, table: ParticipantTable, people: CountedPeople
) -> tuple[str, ...]:
    """Return the labels that the vocabulary gets."""
    entries = entries_of(people.vocabulary, table.field or "")
    named: Sequence[str] = [
        each.label
        for each, row in zip(typed.rows, table.rows, strict=True)
        if row.value == each.label and value_of(entries, each.label) is None
    ]
    return tuple(dict.fromkeys(named))
