"""Problems: the findings about a source folder that its editor is told."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from index.limits import Excess
from index.values import Value


class Severity(StrEnum):
    """The severity of a problem: no archive is made while there are errors."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Spot(Value):
    """Where words stand: the title of the document, and a place in it. 0 is unknown."""

    document: str
    line: int = 0
    paragraph: int = 0
    page: int = 0


class Problem(Value):
    """One finding: where it is, what it is, and what to do. Lines count from 1.

    `words` is how many words or names it is about, where it is about those. `kind` tells problems
    of one code apart, and `about` are the first words of the passage, where those are needed, with
    the `spot` where they stand, or where what came in says them.
    """

    file: str
    line: int | None
    severity: Severity
    code: str
    text: str
    hint: str = ""
    passages: tuple[str, ...] = ()
    words: int = 0
    kind: str = ""
    about: str = ""
    spot: Spot | None = None


class Problems:
    """Collects the problems found while a folder is read, so that an editor sees all at once."""

    def __init__(self, found: Iterable[Problem] = ()) -> None:
        self._found = list(found)

    def error(self, file: str, line: int | None, code: str, text: str, hint: str = "") -> None:
        """Add an error, with which no archive can be made."""
        self.add(Problem(file, line, Severity.ERROR, code, text, hint))

    def add(self, problem: Problem) -> None:
        """Add `problem`."""
        self._found.append(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Add all `problems`."""
        self._found += problems

    def exceeds(self, file: str, line: int | None, over: Excess, code: str = "too-much") -> None:
        """Add an error for a limit that is exceeded."""
        self.error(file, line, code, over.text, over.limit.hint)

    @property
    def count(self) -> int:
        """The number of problems found so far."""
        return len(self._found)

    @property
    def block(self) -> bool:
        """Whether there is an error, so that no archive can be made."""
        return blocks(self._found)

    def found(self) -> tuple[Problem, ...]:
        """Return the problems, sorted by file and line."""
        return tuple(sorted(self._found, key=lambda found: (found.file, found.line or 0)))


def blocks(problems: Iterable[Problem]) -> bool:
    """Return whether `problems` have an error, so that no archive can be made."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def words_told(problems: Iterable[Problem], code: str) -> int:
    """Return how many words or names `problems` with that `code` are about."""
    return sum(each.words for each in problems if each.code == code)


def few(names: Sequence[str]) -> str:
    """Return the first of `names`, each in quotation marks, and how many more there are."""
    named = ", ".join(f"“{each}”" for each in names[:3])
    return named + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def either(names: Sequence[str]) -> str:
    """Return `names` as a choice: “a, b or c”."""
    return " or ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
