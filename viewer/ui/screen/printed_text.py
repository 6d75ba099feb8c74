"""What is handed over to be printed: a text that a screen wrote for paper."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.wording.dial import Dial


@dataclass(frozen=True, slots=True)
class PrintContext:
    """What a screen writes for paper with: a look, and a dial for what leaves the screen.

    Where there are `names`, only these passages and footnotes are wanted. What is in `kept_back` is
    not printed: what its speaker agreed to does not cover it. What was asked about is in `given` or
    in `left_out`, so that the one who asked can be told of it. To write much takes long: `turn`,
    called after every little part, lets the window have its turn.
    """

    look: Look
    dial: Dial
    names: frozenset[str] = frozenset()
    kept_back: frozenset[str] = frozenset()
    given: set[str] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)
    turn: Callable[[], None] = lambda: None

    def wants(self, name: str) -> bool:
        """Return whether the passage or footnote `name` is to be printed."""
        if self.names and name not in self.names:
            return False
        (self.left_out if name in self.kept_back else self.given).add(name)
        return name not in self.kept_back

    def through[T](self, parts: Iterable[T]) -> Iterator[T]:
        """Yield `parts`, and let the window have its turn between them."""
        for part in parts:
            self.turn()
            yield part


@dataclass(frozen=True, slots=True)
class Printed:
    """A text for paper, in pixels as on the screen. `names` are the passages in it, in their order.

    `numbers` stand left of the blocks that begin at these positions. A table has as much of the
    page as there is, and needs at `least` so many pixels: on less paper it is set smaller. `left`
    counts the passages that are not in it for want of consent.
    """

    text: QTextDocument
    names: tuple[str, ...] = ()
    numbers: Mapping[int, str] = field(default_factory=dict)
    least: float = 0
    left: int = 0

    def fit(self, room: QSizeF) -> None:
        """Set the text, and what is in it, for pages that have this `room`."""
        self.text.setTextWidth(max(room.width(), self.least))

    def decode_on(self, tasks: Tasks) -> None:
        """Have pictures decoded on the worker of `tasks` from now on, before they are painted."""

    def is_ready(self, images: Iterable[str]) -> bool:
        """Return whether these `images` of the text can be painted at once; else they will be."""
        del images
        return True

    def show_on(self, page: QWidget, tasks: Tasks) -> None:
        """Let `page` show each picture once it is decoded, with a ground in its place till then."""

    def put_on_paper(self) -> None:
        """Paint nothing but the pictures themselves from now on."""


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


def covers_no_printing() -> NotPrinted:
    """Return why nothing is printed of which no speaker agreed to that."""
    told = QCoreApplication.translate(
        "Printing",
        "Nothing was printed: what the speakers agreed to does not cover printing. Read it on the "
        "screen.",
    )
    return NotPrinted(told)


def left_words(left: int) -> str:
    """Say how many passages are not printed for want of consent, or nothing."""
    if not left:
        return ""
    return QCoreApplication.translate(
        "Printing",
        "%n passage(s) left out: what the speakers agreed to does not cover printing.",
        "",
        left,
    )
