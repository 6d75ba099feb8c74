"""Reports tables whose small counts are not hidden, and labels that reveal a hidden count."""

from collections.abc import Callable, Mapping

from index.counts.small_counts import SMALL_COUNTS, ToldTable, told_tables, waived_tables
from index.counts.stated_numbers import names_numbers
from index.disclosure import ENOUGH
from index.model import Archive, Waiver
from index.source.problems.problem import Problem, Problems, Severity
from index.values import replace

_HEAD, _TABLES = "archive.toml", "participants.toml"


def tell_small_counts(
    archive: Archive, problems: Problems, line: Callable[[str, str, int], int | None]
) -> None:
    """Report the tables of `archive` whose small counts are waived, and waivers without use.

    Labels that reveal a hidden count are reported too. `line` finds the line on which a table
    begins.
    """
    waived, told = waived_tables(archive), told_tables(archive)
    reasons = {each.table: each.reason for each in archive.waivers if each.table in waived}
    tables = {table.id: table for table in told_tables(replace(archive, waivers=()))}
    for number, table in enumerate(archive.participants):
        at = line(_TABLES, "table", number)
        if table.id in waived and not tables[table.id].is_whole:
            problems.add(_waived(table.id, at, reasons[table.id]))
        elif names_numbers((*table.title.values(), *table.of.values()), archive, told):
            problems.add(_in_label(table.id, at))
    for waiver in archive.waivers:
        why = _idle(waiver, tables)
        if why and is_of_table(waiver):
            said = unused_words(*filter(None, (waiver.code, waiver.table)))
            problems.add(Problem(_HEAD, None, Severity.WARNING, "unused-waiver", said, why))


def unused_words(*named: str) -> str:
    """Return what is said of a waiver that covers nothing: of its code, and of what it names."""
    return f"The waiver of {' of '.join(named)} covers nothing."


def is_of_table(waiver: Waiver) -> bool:
    """Return whether `waiver` is about a participants' table, and not about another finding."""
    return waiver.code == SMALL_COUNTS or waiver.table is not None


def _waived(table: str, line: int | None, reason: str) -> Problem:
    said = f"Numbers of “{table}” that are under {ENOUGH} are told wherever it leaves Satchel."
    hint = f"Waived: {reason}"
    return Problem(_TABLES, line, Severity.NOTE, SMALL_COUNTS, said, hint)


def _in_label(table: str, line: int | None) -> Problem:
    said = f"The title of “{table}”, or whom it is of, names a number that is not to leave Satchel."
    hint = f'Write it without, or waive it: code = "{SMALL_COUNTS}", table = "…", and a reason.'
    return Problem(_TABLES, line, Severity.WARNING, "number-in-label", said, hint)


def _idle(waiver: Waiver, tables: Mapping[str, ToldTable]) -> str:
    """Return what to do about `waiver` where it covers nothing, or ""."""
    if waiver.code != SMALL_COUNTS:
        return f"Only {SMALL_COUNTS} is waived for a table. Name a passage, or nothing."
    if not waiver.reason.strip():
        return "Give a reason: readers of the archive see it."
    if waiver.table is None:
        return f'Name the table of {_TABLES}: table = "…".'
    if waiver.table not in tables:
        return f"No table of {_TABLES} has this id."
    if waiver.passage is not None:
        return "Take the passage out: it is of a table."
    is_whole = tables[waiver.table].is_whole
    return "Take it out: every number of this table is told." if is_whole else ""
