"""Applies waivers: findings that an editor lets stand, with a reason that readers can see."""

from collections.abc import Sequence

from index.model import Waiver
from index.source.checks.fidelity import QUOTE_ALTERED
from index.source.checks.returned_words import WORDS_RETURNED
from index.source.checks.table_waivers import is_of_table, unused_words
from index.source.levels import FEW_AT_READ, FEW_AT_SHARE, NO_SAFE_LEVEL
from index.source.problems.problem import Problem, Severity
from index.values import replace

_FILE = "archive.toml"
_WAIVED = "Waived: "
EDITION_GAP = "edition-gap"
_BY_RECORDS = frozenset({EDITION_GAP, WORDS_RETURNED})  # which are not the same on each computer
WAIVABLE_ERRORS = frozenset(
    {FEW_AT_READ, FEW_AT_SHARE, NO_SAFE_LEVEL, QUOTE_ALTERED, WORDS_RETURNED}
)


def waived(problems: Sequence[Problem], waivers: Sequence[Waiver]) -> tuple[Problem, ...]:
    """Return `problems`, with those that a waiver covers turned into notes.

    A waiver without a passage covers problems without a passage. A waiver that covers nothing is a
    problem itself, so that none is left behind. Waivers of a table are checked in `table_waivers`.
    """
    waivers = [waiver for waiver in waivers if not is_of_table(waiver)]
    used: set[Waiver] = set()
    found: list[Problem] = []
    for problem in problems:
        waiver = next((each for each in waivers if _covers(each, problem)), None)
        if waiver is None:
            found.append(problem)
        else:
            used.add(waiver)
            found.append(_as_note(problem, waiver))
    left = (each for each in waivers if each not in used and not _is_elsewhere(each))
    return (*found, *(_unused(waiver, problems) for waiver in left))


def if_waived(problem: Problem, waivers: Sequence[Waiver]) -> Problem:
    """Return `problem`, as a note where one of `waivers` covers it."""
    covering = next((each for each in waivers if _covers(each, problem)), None)
    return _as_note(problem, covering) if covering else problem


def _as_note(problem: Problem, waiver: Waiver) -> Problem:
    return replace(problem, severity=Severity.NOTE, hint=f"{_WAIVED}{waiver.reason}")


def _is_elsewhere(waiver: Waiver) -> bool:
    """Return whether `waiver` may cover what the records of another computer show."""
    return waiver.code in _BY_RECORDS and bool(waiver.reason.strip())


def may_be_waived(problem: Problem) -> bool:
    """Return whether a waiver can cover `problem`, and none does."""
    may_stand = problem.severity is not Severity.ERROR or problem.code in WAIVABLE_ERRORS
    return may_stand and not problem.hint.startswith(_WAIVED)


def _covers(waiver: Waiver, problem: Problem) -> bool:
    if problem.severity is Severity.ERROR and problem.code not in WAIVABLE_ERRORS:
        return False
    passages = problem.passages or (None,)
    is_given = bool(waiver.reason.strip())
    return waiver.code == problem.code and waiver.passage in passages and is_given


def _unused(waiver: Waiver, problems: Sequence[Problem]) -> Problem:
    hint = "Take it out, or mend its code and passage."
    if not waiver.reason.strip():
        hint = "Give a reason: readers of the archive see it."
    elif any(_is_same(waiver, problem) for problem in problems):
        hint = "An error of this kind cannot be waived. Mend it."
    said = unused_words(*filter(None, (waiver.code, waiver.passage)))
    return Problem(_FILE, None, Severity.WARNING, "unused-waiver", said, hint)


def _is_same(waiver: Waiver, problem: Problem) -> bool:
    return waiver.code == problem.code and problem.severity is Severity.ERROR
