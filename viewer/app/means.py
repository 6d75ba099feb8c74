"""What the screens in a window are made with."""

from dataclasses import dataclass
from pathlib import Path

from index import OpenArchive
from viewer.app.archives import Archives
from viewer.app.choices import Choices
from viewer.keeping.keeper import Keeper
from viewer.kit.dial import Dial
from viewer.kit.indexing import Indexing
from viewer.kit.look import Look
from viewer.kit.messages import Messages
from viewer.kit.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Means:
    """`indexes` is where the indexes of large archives are kept, or None."""

    look: Look
    language: str
    dial: Dial
    tasks: Tasks
    messages: Messages
    indexes: Path | None
    keeper: Keeper


@dataclass(frozen=True, slots=True)
class Parts:
    """What the screens of an open archive are made of."""

    archive: OpenArchive
    means: Means
    indexing: Indexing
    choices: Choices
    archives: Archives

    @property
    def common(self) -> tuple[OpenArchive, Look, str, Dial]:
        """What every screen is made of, in order."""
        means = self.means
        return self.archive, means.look, means.language, means.dial
