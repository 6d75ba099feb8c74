"""The state of an editor's folder, for the problems pane."""

from collections.abc import Mapping
from enum import Enum, auto

from index import OpenArchive, PendingGuess, Problem, ThemeNote, Value, value_field


class FolderStanding(Enum):
    """The result of the last look at the folder."""

    BUILT = auto()
    ERRORS = auto()
    AWAY = auto()
    FAILED = auto()


class FolderState(Value):
    """The problems in the folder, and the time of the build shown.

    `shown_since` is "" where an act is shown of which there is no good build, or nothing is.

    `guesses` are those of an import that nobody looked at yet, `archive` is what is shown, and
    `theme_notes` what the folder alone has of its themes.
    """

    standing: FolderStanding
    problems: tuple[Problem, ...] = ()
    shown_since: str = ""
    guesses: tuple[PendingGuess, ...] = ()
    archive: OpenArchive | None = None
    theme_notes: Mapping[str, ThemeNote] = value_field(default_factory=dict)
