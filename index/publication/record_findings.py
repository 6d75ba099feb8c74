"""Compares an archive with the record of its editions, and tells what contradicts it."""

from collections.abc import Iterable, Iterator

from index.container.codec import content_hash
from index.model import Archive
from index.publication.record import FILE, Published
from index.source.checks.waivers import EDITION_GAP, if_waived
from index.source.problems.problem import Problem, Severity, few

NUMBER_TAKEN = frozenset({"edition-lower", "edition-used"})
"""The codes of problems that another number of the edition solves."""


def findings(published: Published, archive: Archive, *, publish: bool) -> Iterator[Problem]:
    """Yield the problems of `archive` by the record. Most are warnings for a draft."""
    severity = Severity.ERROR if publish else Severity.WARNING
    held = archive.shown() if published.withdrawn or published.restored else frozenset()
    if back := published.withdrawn & held - set(archive.restored):
        yield withdrawn_returned(back)
    gone = published.withdrawn - held - {*archive.withdrawn, *archive.restored}
    if gone:
        told = _no_longer_named(gone, "withdrawn")
        hint = "Name each there in every later edition: that is how readers learn of it."
        yield _problem(severity, "withdrawal-dropped", told, hint, gone)
    if again := published.withdrawn & held & set(archive.restored):
        told = f"{_named(again, 'withdrawn')} in this one again, as [[restored]] says."
        hint = "If you did not write that, take it out: somebody else did."
        yield _problem(Severity.NOTE, "restored", told, hint, again)
    if lost := published.restored & held - set(archive.restored):
        told = _no_longer_named(lost, "restored")
        hint = "Name each there in every later edition: some readers skip one."
        yield _problem(severity, "restoration-dropped", told, hint, lost)
    if gap := published.gap(archive.edition):
        yield if_waived(_edition_gap(gap, has_record=bool(published.editions)), archive.waivers)
    same = published.edition(archive.edition)
    newest = published.newest.number if published.newest else 0
    if archive.edition < newest:
        told = f"Edition {newest} was published already, and this is edition {archive.edition}."
        hint = f"Give it the number {newest + 1} in archive.toml, or take the newest folder."
        yield _problem(severity, "edition-lower", told, hint)
    elif same and same.sha256 != content_hash(archive):
        told = f"Edition {archive.edition} was published already, with other content."
        hint = (
            f"Give it the number {newest + 1} in archive.toml. The window does that when it "
            "publishes."
        )
        yield _problem(severity, "edition-used", told, hint)


def other_number(published: Published, newest_here: int, problems: Iterable[Problem]) -> int | None:
    """Return the number after the newest edition, if `problems` say that the archive's is taken.

    None where the number stays: also where the folder's own record, whose newest edition is
    `newest_here`, lacks the newest one, since this may be an older copy of the folder.
    """
    newest = published.newest
    is_taken = any(each.code in NUMBER_TAKEN for each in problems)
    is_there = newest is not None and newest.number == newest_here
    return newest_here + 1 if is_taken and is_there else None


def withdrawn_returned(names: Iterable[str]) -> Problem:
    """Return the problem of withdrawn passages that are in the archive again."""
    told = f"{_named(names, 'withdrawn')} in this one again."
    hint = "Name each under [[withdrawn]]; or under [[restored]], to undo that on purpose."
    return _problem(Severity.ERROR, "withdrawn-returned", told, hint, names)


def _edition_gap(gap: range, *, has_record: bool) -> Problem:
    numbers = f"edition {gap[0]}" if len(gap) == 1 else f"editions {gap[0]} to {gap[-1]}"
    told = "No record of earlier editions is here, so this one cannot be compared with them"
    if has_record:
        told = "The record in this folder was cut, or is older than the folder"
    hint = (
        f"Put {FILE} back from the copy of this folder that was published last. If there was no "
        f"such edition, write edition = {gap[0]} into archive.toml. If the record is lost, readers "
        f'may be told that somebody else signed: waive this with a reason, code = "{EDITION_GAP}".'
    )
    return _problem(Severity.WARNING, EDITION_GAP, f"{told}: {numbers}.", hint)


def _no_longer_named(names: Iterable[str], became: str) -> str:
    return f"{_named(names, became)} no longer named under [[{became}]] in archive.toml."


def _named(names: Iterable[str], became: str) -> str:
    """Return the beginning of a sentence on `names`, at most three, `became` in an earlier one."""
    every = sorted(names)
    was, is_ = ("was", "is") if len(every) == 1 else ("were", "are")
    return f"{few(every)} {was} {became} in an earlier edition, and {is_}"


def _problem(
    severity: Severity, code: str, told: str, hint: str, names: Iterable[str] = ()
) -> Problem:
    return Problem("archive.toml", None, severity, code, told, hint, tuple(sorted(names)))
