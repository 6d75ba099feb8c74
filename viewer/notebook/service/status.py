"""The status of the notebook as the window sees it. No Qt, and no database engine."""

from enum import StrEnum
from typing import override

from index import Value, value_field
from viewer.notebook.store.model import NotebookSnapshot


class NotebookState(StrEnum):
    """Whether there is a notebook, and what can be done with it.

    `UNKNOWN` until it was looked for. `LEFT`: stays closed in a sitting that writes nothing.
    `UNUSABLE`: cannot be opened here, as `NotebookStatus.trouble` explains. `DAMAGED`: unlocked,
    but its file cannot be read; a backup can replace it.
    """

    UNKNOWN = "unknown"
    NONE = "none"
    LEFT = "left"
    LOCKED = "locked"
    UNUSABLE = "unusable"
    DAMAGED = "damaged"
    READ_ONLY = "read-only"
    OPEN = "open"

    @property
    def is_open(self) -> bool:
        """Whether its content can be read."""
        return self in (NotebookState.OPEN, NotebookState.READ_ONLY)

    @property
    def takes_more(self) -> bool:
        """Whether something can be kept, perhaps after asking the reader to make a notebook."""
        return self in (NotebookState.OPEN, NotebookState.NONE, NotebookState.LEFT)

    @property
    def is_shut(self) -> bool:
        """Whether there is a notebook that the reader must act on before its content is seen."""
        return self in (NotebookState.LOCKED, NotebookState.UNUSABLE, NotebookState.DAMAGED)


class Protection(StrEnum):
    """What protects the notebook from somebody who opens this computer."""

    PASSPHRASE = "passphrase"  # noqa: S105  a name, no secret
    SITTING = "sitting"
    NOTHING = "nothing"


class NotebookStatus(Value):
    """The state of the notebook, and its content if it is open."""

    keeping: NotebookState
    protection: Protection = Protection.NOTHING
    kept: NotebookSnapshot = value_field(default_factory=NotebookSnapshot)
    words: tuple[str, ...] | None = None
    is_elsewhere: bool = False
    trouble: Exception | None = None

    @override
    def __repr__(self) -> str:
        return f"NotebookStatus({self.keeping})"

    @property
    def state(self) -> tuple[NotebookState, Protection, bool, str]:
        """Everything but the content, to tell whether the state changed."""
        return self.keeping, self.protection, self.is_elsewhere, str(self.trouble or "")
