"""The tables of who took part, as an editor writes them: read, and made of what is typed."""

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from index.desk.participants.typed_ages import ages_of
from index.desk.participants.typed_counts import (
    TypedCount,
    TypedCounts,
    folded,
    typed_counts,
    written_counts,
)
from index.desk.participants.value_words import entries_of, value_of
from index.disclosure import Counts
from index.model import (
    VOCABULARY_FIELDS,
    Archive,
    Level,
    ParticipantRow,
    ParticipantTable,
    Vocabulary,
    worded,
)
from index.source.joins import banded, bands_of
from index.source.problems.problem import Problems
from index.source.tables import Tables
from index.values import Value, replace

AGES = "age_band"
"""The field whose values are groups of ages."""

type Row = dict[str, Any]
"""A row of a table as `participants.toml` has it."""


class TableDraft(Value):
    """A table as it is typed; `id` is "" for a new one, and `typed` are the lines of its rows."""

    id: str = ""
    title: str = ""
    of: str = ""
    field: str | None = None
    typed: str = ""


@dataclass(frozen=True)
class CountedPeople:
    """The tables of a folder, its vocabulary, and the language that they are typed in."""

    tables: tuple[ParticipantTable, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    language: str = "en"

    def table(self, name: str) -> ParticipantTable | None:
        """Return the table with the id `name`, if there is one."""
        return next((each for each in self.tables if each.id == name), None)

    def draft_of(self, name: str) -> TableDraft:
        """Return the table `name` as it is typed, an empty one where there is none."""
        held = self.table(name)
        if held is None:
            return TableDraft()
        labels = ((worded(row.label, self.language), row.count) for row in held.rows)
        title, of = worded(held.title, self.language), worded(held.of, self.language)
        return TableDraft(name, title, of, held.field, written_counts(labels))

    def counts(self, draft: TableDraft) -> TypedCounts:
        """Return what is typed in `draft`, one of these tables or a new one."""
        return typed_of(draft, rows_of(self.table(draft.id)), self.language)

    def likely_field(self, draft: TableDraft) -> str | None:
        """Return the field whose values the groups of `draft` seem to be; None in doubt."""
        labels = [row.label for row in self.counts(draft).rows]
        if labels and all(map(ages_of, labels)):
            return AGES
        for name in VOCABULARY_FIELDS:
            entries = entries_of(self.vocabulary, name)
            known = sum(value_of(entries, label) is not None for label in labels)
            if known and 2 * known >= len(labels):
                return name
        return None

    def saying(self, draft: TableDraft, before: Set[str]) -> str | None:
        """Return the id of the table that says what `draft` does, else None.

        For a new table that is one which was not there `before`.
        """
        new = (each.id for each in self.tables if each.id not in before)
        for name in (draft.id,) if draft.id else new:
            held = self.draft_of(name)
            if self.table(name) and _told(held, self) == _told(draft, self):
                return name
        return None

    def fitting(self, archive: Archive, draft: TableDraft) -> tuple[int, int, int]:
        """Return how many lines under quotes at least three people fit with `draft`.

        Then of how many that is not known, and how many lines there are. Lines that tell nothing of
        who speaks are not among them.
        """
        table = made_table(draft, self)
        tables = [each for each in self.tables if each.id != draft.id] + [table]
        bands, counts = bands_of(tables), Counts(tables, self.vocabulary)
        lines = (passage.attribution for passage in archive.passages() if passage.attribution)
        said = [banded(replace(line, age_band=None), bands) for line in lines]
        told = [line for line in said if line.role or line.gender or line.sector or line.age]
        found = [counts.disclosure(line, Level.FULL) for line in told]
        return sum(each.is_safe for each in found), sum(each.is_unsure for each in found), len(told)


def read_people(folder: Path) -> CountedPeople:
    """Return what `folder` counts. A file with mistakes counts as empty."""
    tables = Tables(folder, Problems())
    head = tables.archive()
    language = head.language if head else "en"
    return CountedPeople(tables.participants(), tables.vocabulary(), language)


def typed_of(draft: TableDraft, rows: Iterable[Row], language: str) -> TypedCounts:
    """Return what is typed in `draft`, of a table that has `rows` so far."""
    known = frozenset(folded(worded(row["label"], language)) for row in rows)
    return typed_counts(draft.typed, known)


def rows_of(table: ParticipantTable | None) -> list[Row]:
    """Return the rows of `table` as they are written."""
    return [_written(row) for row in table.rows] if table else []


def _written(row: ParticipantRow) -> Row:
    written: Row = {"label": dict(row.label), "count": row.count}
    if row.value is not None:
        written["value"] = row.value
    if row.ages is not None:
        written["ages"] = [*row.ages]
    return written


class MadeRow(Value):
    """A row as it is to be written. `old` is the number that it had, None for a new one."""

    old: int | None
    row: Row


def made_rows(
    draft: TableDraft,
    held: Sequence[Row],
    was: str | None,
    language: str,
    give: Callable[[str], str],
) -> list[MadeRow]:
    """Return the rows that `draft` makes of those `held`, which were values of the field `was`.

    A row with the same label stays as it is but for its number. One with another label that means
    the same keeps its words in other languages. `give` returns the value of the draft's field that
    a label names.
    """
    typed = typed_of(draft, held, language).rows
    made: list[MadeRow] = []
    for each, old in zip(typed, _matched(held, typed, language), strict=True):
        row: Row = dict(held[old]) if old is not None else {"label": {}}
        is_same = folded(worded(row["label"], language)) == folded(each.label)
        if not is_same or was != draft.field:
            told = _said_by(each.label, draft.field, give)
            label = {language: each.label}
            if is_same or (told and told.items() <= row.items()):  # it means the same
                label = {**row["label"], **({} if is_same else label)}
            row = {"label": label, **told}
        made.append(MadeRow(old, _ordered(row | {"count": each.count})))
    return made


def made_table(draft: TableDraft, people: CountedPeople) -> ParticipantTable:
    """Return the table that `draft` makes; a value that the vocabulary lacks is its label."""
    held = people.table(draft.id)
    entries = entries_of(people.vocabulary, draft.field or "")

    def give(label: str) -> str:
        return value_of(entries, label) or label

    was, language = held.field if held else draft.field, people.language
    made = [each.row for each in made_rows(draft, rows_of(held), was, language, give)]
    rows = tuple(
        ParticipantRow(
            row["label"],
            row["count"],
            row.get("value"),
            (row["ages"][0], row["ages"][1]) if "ages" in row else None,
        )
        for row in made
    )
    return ParticipantTable(
        draft.id, {language: draft.title}, {language: draft.of}, rows, draft.field
    )


def _said_by(label: str, counted: str | None, give: Callable[[str], str]) -> Row:
    """Return the value of the field `counted` that `label` names, and its ages."""
    if counted is None:
        return {}
    if counted != AGES:
        return {"value": give(label)}
    ages = ages_of(label)
    return {"value": ages.value, "ages": [ages.first, ages.last]} if ages else {}


def _ordered(row: Row) -> Row:
    """Return `row` with its keys in the order in which they are written."""
    return {key: row[key] for key in ("label", "count", "value", "ages") if key in row}


def _matched(
    held: Sequence[Row], typed: Sequence[TypedCount], language: str
) -> Sequence[int | None]:
    """Return for each group that is typed the number of the row that it was.

    That is the one with the same label, else the one in the same place with the same number.
    """
    left: dict[str, list[int]] = {}
    for number, row in enumerate(held):
        left.setdefault(folded(worded(row["label"], language)), []).append(number)
    found: list[int | None] = []
    for each in typed:
        same = left.get(folded(each.label))
        found.append(same.pop(0) if same else None)
    for place, (row, each) in enumerate(zip(held, typed, strict=False)):
        if found[place] is None and place not in found and row["count"] == each.count:
            found[place] = place
    return found


def _told(draft: TableDraft, people: CountedPeople) -> tuple[object, ...]:
    """Return what `draft` says, however it is spaced."""
    words = folded(draft.title), folded(draft.of)
    return (*words, draft.field, people.counts(draft).rows)
