"""Rows of the list of problems."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication

from index import OpenArchive, PassageChange, Problem, Severity
from viewer.screens.desk.mends import details, plain_words, tells_by_name
from viewer.screens.desk.report_words import change_lines, where_words
from viewer.screens.desk.wording.file_words import file_words
from viewer.wording.archive_words import speaks_english

MOST = 500  # problems in the list; nobody corrects more before saving
_LONGEST = 1_000  # characters of a sentence, which may quote the file
_RETURNED = "words-returned"
_OF_AN_IMPORT = frozenset({"changed", "gone", "removed", "replaced", "withdrawn"})  # conflicts
_SHORT = 80  # characters of a passage


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem. `id` stays the same when its line number changes.

    `about` are the words that it is about, "" where they are not known. `beside` are the place of
    words that came in, and what they say, beside those that are there.
    """

    id: str
    problem: Problem
    about: str = ""
    beside: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def word(self) -> str:
        """The label of its severity."""
        return severity_word(self.problem.severity)

    @property
    def hint(self) -> str:
        """The details; where these name what only the files know, the words that it is about."""
        if self.beside:
            return "\n".join(self.beside)
        if plain_words(self.problem) and tells_by_name(self.problem):
            in_english = self.problem.text if self.problem.kind and speaks_english() else ""
            return self.about or in_english
        return _cut(details(self.problem)) or self.about

    @property
    def severity(self) -> Severity:
        """The severity of the problem."""
        return self.problem.severity

    @property
    def place(self) -> str:
        """The file and line, in the form that editors use."""
        line = self.problem.line
        return f"{self.problem.file}:{line}" if line else self.problem.file

    @property
    def aside(self) -> str:
        """The name of its file and its line."""
        return PurePosixPath(self.place).name

    @property
    def is_settled_here(self) -> bool:
        """Whether it is settled at the desk, and its lines of a table tell an editor nothing."""
        is_plain = plain_words(self.problem) and not file_words(self.problem)
        return bool(is_plain) and self.problem.file.endswith(".toml")

    @property
    def text(self) -> str:
        """The problem in the editor's language, else its text as it is found."""
        return plain_words(self.problem) or _cut(self.problem.text)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        word = severity_word(self.problem.severity)
        parts = (f"{word}.", self.text, self.hint, self.place)
        return " ".join(filter(None, parts))

    @property
    def choosable(self) -> bool:
        """Every problem can be chosen."""
        return True


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def problem_rows(
    problems: Iterable[Problem],
    archive: OpenArchive | None = None,
    changes: Mapping[str, PassageChange] | None = None,
) -> tuple[ProblemRow, ...]:
    """Return a row for each of the first MOST `problems`: errors first, then by file and line.

    `changes` is id of a passage -> what a document that came again says in its place.
    """
    rows, seen, weights = [], Counter[str](), list(Severity)
    weighed = sorted(problems, key=lambda problem: weights.index(problem.severity))
    for problem in weighed[:MOST]:
        name = "\n".join((problem.file, problem.code, problem.text, *problem.passages))
        seen[name] += 1
        about = _about(problem, archive)
        beside = tuple(_beside(problem, about, changes or {}))
        rows.append(ProblemRow(f"{name}\n{seen[name]}", problem, about, beside=beside))
    return tuple(rows)


def _beside(problem: Problem, about: str, changes: Mapping[str, PassageChange]) -> Iterator[str]:
    """Yield where words came in, and both what they say and what stands there, if `problem` is it.

    What a document said is known only while the desk that took it in is open.
    """
    if problem.code == _RETURNED:
        yield from _returned(problem, about)
        return
    change = next((changes[name] for name in problem.passages if name in changes), None)
    if problem.kind not in _OF_AN_IMPORT or not (problem.spot or change):
        return
    if spot := problem.spot:
        where = where_words(spot.line, spot.paragraph, spot.page)
        title = QCoreApplication.translate("Problems", "“{title}”").format(title=spot.document)
        yield ", ".join(filter(None, (title if spot.document else "", where)))
    if change and (change.here or change.there):
        yield from change_lines(change)
        return
    if about:
        yield about
    if problem.kind != "gone":
        yield QCoreApplication.translate(
            "Problems", "Add the document again to see what it says here: that is kept nowhere."
        )


def _returned(problem: Problem, about: str) -> Iterator[str]:
    """Yield where withdrawn words stand again, what they are, and what was built there last."""
    if spot := problem.spot:
        where = where_words(spot.line, 0, 0)
        title = QCoreApplication.translate("Problems", "“{title}”").format(title=spot.document)
        yield ", ".join(filter(None, (title, where)))
    if problem.about:
        said = QCoreApplication.translate("Problems", "Now: {words}")
        yield said.format(words=problem.about)
    if about and about != problem.about:
        said = QCoreApplication.translate("Problems", "Before: {words}")
        yield said.format(words=about)


def _about(problem: Problem, archive: OpenArchive | None) -> str:
    """Return the beginning of the first passage that `problem` is about, and its line."""
    first = problem.passages[0] if problem.passages else ""
    passage = archive.passage(first) if archive and first else None
    if passage is None:
        return problem.about
    words = " ".join(passage.text.split())
    words = words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"
    line = passage.attribution.text if passage.attribution else ""
    return " — ".join(filter(None, (words, line)))


def severity_word(severity: Severity) -> str:
    """Return the label of a severity, beginning with a capital."""
    match severity:
        case Severity.ERROR:
            return QCoreApplication.translate("Problems", "Error")
        case Severity.WARNING:
            return QCoreApplication.translate("Problems", "Warning")
        case Severity.NOTE:
            return QCoreApplication.translate("Problems", "Note")


def counted(problems: Iterable[Problem]) -> str:
    """Return the number of `problems` of each severity: 2 errors, 8 warnings, 9 notes."""
    number = Counter(problem.severity for problem in problems)
    errors, warnings, notes = (number[severity] for severity in Severity)
    told = (
        (errors, QCoreApplication.translate("Problems", "%n error(s)", "", errors)),
        (warnings, QCoreApplication.translate("Problems", "%n warning(s)", "", warnings)),
        (notes, QCoreApplication.translate("Problems", "%n note(s)", "", notes)),
    )
    return ", ".join(text for count, text in told if count)
