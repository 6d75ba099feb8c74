"""The problems of a folder as rows of a list."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from index import Problem, Severity

MOST = 500  # problems that are listed; nobody mends more before saving
_LONGEST = 1_000  # characters of a sentence: it may quote what is in the file


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem. `id` stays the same while lines above it come and go."""

    id: str
    problem: Problem

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.problem.severity

    @property
    def place(self) -> str:
        """The file and line, as editors write it."""
        line = self.problem.line
        return f"{self.problem.file}:{line}" if line else self.problem.file

    @property
    def text(self) -> str:
        """What is wrong, cut where it is endless."""
        text = self.problem.text
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        word = severity_word(self.problem.severity)
        parts = (f"{word}.", self.text, self.problem.hint, self.place)
        return " ".join(filter(None, parts))

    @property
    def choosable(self) -> bool:
        """Every problem can be chosen."""
        return True


def problem_rows(problems: Iterable[Problem]) -> tuple[ProblemRow, ...]:
    """Return a row for each of the first MOST `problems`: errors first, then by file and line."""
    rows, seen, weights = [], Counter[str](), list(Severity)
    weighed = sorted(problems, key=lambda problem: weights.index(problem.severity))
    for problem in weighed[:MOST]:
        name = "\n".join((problem.file, problem.code, problem.text, *problem.passages))
        seen[name] += 1
        rows.append(ProblemRow(f"{name}\n{seen[name]}", problem))
    return tuple(rows)


def severity_word(severity: Severity) -> str:
    """Return the word for how much a problem weighs, beginning with a capital."""
    match severity:
        case Severity.ERROR:
            return QCoreApplication.translate("Problems", "Error")
        case Severity.WARNING:
            return QCoreApplication.translate("Problems", "Warning")
        case Severity.NOTE:
            return QCoreApplication.translate("Problems", "Note")


def counted(problems: Iterable[Problem]) -> str:
    """Say how many of `problems` weigh how much: 2 errors, 8 warnings, 9 notes."""
    number = Counter(problem.severity for problem in problems)
    errors, warnings, notes = (number[severity] for severity in Severity)
    told = (
        (errors, QCoreApplication.translate("Problems", "%n error(s)", "", errors)),
        (warnings, QCoreApplication.translate("Problems", "%n warning(s)", "", warnings)),
        (notes, QCoreApplication.translate("Problems", "%n note(s)", "", notes)),
    )
    return ", ".join(text for count, text in told if count)
