"""What is handed over to be printed: a text that a screen wrote for paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QTextDocument

from viewer.kit.dial import Dial
from viewer.kit.look import Look


@dataclass(frozen=True, slots=True)
class Paper:
    """What a screen writes for paper with: a look, and a dial for what leaves the screen.

    Where there are `names`, only these passages and footnotes are wanted.
    """

    look: Look
    dial: Dial
    names: frozenset[str] = frozenset()

    def wants(self, name: str) -> bool:
        """Return whether the passage or footnote `name` is to be printed."""
        return not self.names or name in self.names


@dataclass(frozen=True, slots=True)
class Printed:
    """A text for paper, in pixels as on the screen. `names` are the passages in it, in their order.

    `numbers` stand left of the blocks that begin at these positions. A table has as much of the
    page as there is, and needs at `least` so many pixels: on less paper it is set smaller.
    """

    text: QTextDocument
    names: tuple[str, ...] = ()
    numbers: Mapping[int, str] = field(default_factory=dict)
    least: float = 0

    def fit(self, room: QSizeF) -> None:
        """Set the text, and what is in it, for pages that have this `room`."""
        self.text.setTextWidth(max(room.width(), self.least))


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Says `why` there is nothing to print, and what to do."""

    why: str


def tells_too_much() -> NotPrinted:
    """Return why a list is not printed that is narrowed by what paper is not to tell."""
    told = QCoreApplication.translate(
        "Printing",
        "This list is narrowed by who speaks, and would tell more on paper than may be shared. "
        "Narrow it by something else, or choose how much is told under View, Attributions.",
    )
    return NotPrinted(told)
