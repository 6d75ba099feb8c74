"""How the notebook is, as whoever shows it is told. No Qt, and no engine."""

from dataclasses import dataclass, field
from enum import StrEnum

from viewer.store.model import Kept


class Keeping(StrEnum):
    """How the notebook is: whether there is one, and what can be done with it.

    A `DAMAGED` one was unlocked, but its file cannot be read: a backup can take its place.
    """

    NONE = "none"
    LOCKED = "locked"
    DAMAGED = "damaged"
    READ_ONLY = "read-only"
    OPEN = "open"


class Protection(StrEnum):
    """What stands between the notebook and whoever opens this laptop."""

    PASSPHRASE = "passphrase"  # noqa: S105  the name of a choice
    SITTING = "sitting"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Standing:
    """How the notebook is, and what it holds as far as it is open."""

    keeping: Keeping
    protection: Protection = Protection.NOTHING
    kept: Kept = field(default_factory=Kept)
    words: tuple[str, ...] | None = field(default=None, repr=False)
    is_elsewhere: bool = False

    @property
    def state(self) -> tuple[Keeping, Protection, bool]:
        """How it is, whatever it holds."""
        return self.keeping, self.protection, self.is_elsewhere
