"""How an editor's folder stands, as the problems pane tells it."""

from dataclasses import dataclass
from enum import Enum, auto

from index import Problem


class FolderStanding(Enum):
    """What the last look at the folder came to."""

    BUILT = auto()
    ERRORS = auto()
    AWAY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class FolderState:
    """What is wrong in the folder now, and of when is what can be read: "" where nothing can."""

    standing: FolderStanding
    problems: tuple[Problem, ...] = ()
    shown_since: str = ""
