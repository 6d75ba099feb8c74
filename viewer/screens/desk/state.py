"""The state of an editor's folder, for the problems pane."""

from dataclasses import dataclass
from enum import Enum, auto

from index import OpenArchive, PendingGuess, Problem


class FolderStanding(Enum):
    """The result of the last look at the folder."""

    BUILT = auto()
    ERRORS = auto()
    AWAY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class FolderState:
    """The problems in the folder, and the time of the build shown, or "" if there is none.

    `guesses` are those of an import that nobody looked at yet, and `archive` is what is shown.
    """

    standing: FolderStanding
    problems: tuple[Problem, ...] = ()
    shown_since: str = ""
    guesses: tuple[PendingGuess, ...] = ()
    archive: OpenArchive | None = None
