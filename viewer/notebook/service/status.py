"""How the notebook is, as whoever shows it is told. No Qt, and no engine."""

from dataclasses import dataclass, field
from enum import StrEnum

from viewer.notebook.store.model import NotebookSnapshot


class NotebookState(StrEnum):
    """How the notebook is: whether there is one, and what can be done with it.

    It is `UNKNOWN` until it was looked for. One that is `LEFT` stays closed in a sitting that
    writes nothing. An `UNUSABLE` one cannot be opened here: the `trouble` of its `NotebookStatus`
    says why. A `DAMAGED` one was unlocked, but its file cannot be read: a backup can take its
    place.
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
        """Whether what it holds can be read."""
        return self in (NotebookState.OPEN, NotebookState.READ_ONLY)

    @property
    def takes_more(self) -> bool:
        """Whether something can be kept, after a question where there is no notebook yet."""
        return self in (NotebookState.OPEN, NotebookState.NONE, NotebookState.LEFT)

    @property
    def is_shut(self) -> bool:
        """Whether there is one that the reader must see to before anything of it is seen."""
        return self in (NotebookState.LOCKED, NotebookState.UNUSABLE, NotebookState.DAMAGED)


class Protection(StrEnum):
    """What stands between the notebook and whoever opens this laptop."""

    PASSPHRASE = "passphrase"  # noqa: S105  the name of a choice
    SITTING = "sitting"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NotebookStatus:
    """How the notebook is, and what it holds as far as it is open."""

    keeping: NotebookState
    protection: Protection = Protection.NOTHING
    kept: NotebookSnapshot = field(default_factory=NotebookSnapshot)
    words: tuple[str, ...] | None = field(default=None, repr=False)
    is_elsewhere: bool = False
    trouble: Exception | None = None

    @property
    def state(self) -> tuple[NotebookState, Protection, bool, str]:
        """How it is, whatever it holds."""
        return self.keeping, self.protection, self.is_elsewhere, str(self.trouble or "")
