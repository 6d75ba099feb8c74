"""What a screen hands over for printing: a text written for paper, or why there is none."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from index import Value, value_field
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.wording.dial import Dial


class PrintPart(Value):
    """What may be printed of a screen: its `words` for the reader, and its `names`, none for all.

    `is_selected` tells that it is what the reader selected or chose.
    """

    words: str
    names: frozenset[str] = frozenset()
    is_selected: bool = False


class TextPlace(Value):
    """Where something stands in a text for paper: `name` from position `begin` to `end`."""

    name: str
    begin: int
    end: int


class PrintContext(Value):
    """What a screen needs to write for paper: a look, and a dial for what leaves the screen.

    If `names` is not empty, only these passages, footnotes, pictures and headings are printed.
    Those in `kept_back` are not printed: consent does not cover printing. `wants` records each name
    it was asked about in `given` or `left_out`, which the caller reads afterwards: what is left out
    with the name before it that was given, or "". Writing can take long: `turn` is called after
    every small part and lets the window handle events.
    """

    look: Look
    dial: Dial
    names: frozenset[str] = frozenset()
    kept_back: frozenset[str] = frozenset()
    given: dict[str, None] = value_field(default_factory=dict)
    left_out: dict[str, str] = value_field(default_factory=dict)
    turn: Callable[[], None] = lambda: None

    def wants(self, name: str) -> bool:
        """Return whether the passage or footnote `name` is to be printed."""
        if self.names and name not in self.names:
            return False
        if name in self.kept_back:
            self.left_out.setdefault(name, next(reversed(self.given), ""))
            return False
        self.given.setdefault(name)
        return True

    def through[T](self, parts: Iterable[T]) -> Iterator[T]:
        """Yield `parts`, and let the window handle events after each."""
        for part in parts:
            self.turn()
            yield part


class Printed(Value):
    """A text for paper, in pixels as on the screen. `names` are the passages in it, in their order.

    `numbers` maps the positions at which blocks begin to the numbers printed left of them. A table
    takes the width of the page and needs at `least` so many pixels: on narrower paper it is scaled
    down. `left_after` has, for each passage left out because consent does not cover printing, the
    one before it that is there, or "".
    `above` stands above each page in place of the title of the archive, and `name` is proposed for
    a file of the pages. `is_part` tells that it is not all of what the screen shows. `places` are
    those of passages and notes; what has none counts as standing on every page. `marks` are those
    of the signs that point to a note.
    """

    text: QTextDocument
    names: tuple[str, ...] = ()
    numbers: Mapping[int, str] = value_field(default_factory=dict)
    least: float = 0
    left_after: tuple[str, ...] = ()
    above: str = ""
    name: str = ""
    is_part: bool = False
    places: tuple[TextPlace, ...] = ()
    marks: tuple[TextPlace, ...] = ()

    @property
    def left(self) -> int:
        """The number of passages that are left out: consent does not cover printing."""
        return len(self.left_after)

    def fit(self, room: QSizeF) -> None:
        """Lay the text out for pages whose printable area is `room`."""
        self.text.setTextWidth(max(room.width(), self.least))

    def decode_on(self, tasks: Tasks) -> None:
        """Have pictures decoded on the worker of `tasks` from now on, before they are painted."""

    def is_ready(self, images: Iterable[str]) -> bool:
        """Return whether `images` of the text can be painted now; if not, have them decoded."""
        del images
        return True

    def show_on(self, page: QWidget, tasks: Tasks) -> None:
        """Let `page` show each picture once it is decoded, and a plain rectangle until then."""

    def put_on_paper(self) -> None:
        """From now on paint only decoded pictures, never a plain rectangle in their place."""


def selected_part(names: frozenset[str]) -> tuple[PrintPart, ...]:
    """Return what is selected or chosen as a part to print, or nothing where there are no names."""
    told = QCoreApplication.translate("Printing", "Only what is chosen: %n", "", len(names))
    return (PrintPart(told, names, is_selected=True),) if names else ()


def selected_in(parts: Iterable[PrintPart]) -> frozenset[str]:
    """Return the names of what is selected among `parts`, if it is one of them."""
    return next((part.names for part in parts if part.is_selected), frozenset[str]())


class NotPrinted(Value):
    """The reason `why` there is nothing to print, and what to do."""

    why: str


def tells_too_much() -> NotPrinted:
    """Return the reason not to print a list that is narrowed by what paper may not tell."""
    told = QCoreApplication.translate(
        "Printing",
        "This list is narrowed by who speaks, and would tell more on paper than may be shared. "
        "Narrow it by something else, or choose how much is told under View, Attributions.",
    )
    return NotPrinted(told)


def covers_no_printing() -> NotPrinted:
    """Return the reason not to print passages whose speakers' consent does not cover printing."""
    told = QCoreApplication.translate(
        "Printing",
        "Nothing was printed: what the speakers agreed to does not cover printing. Read it on the "
        "screen.",
    )
    return NotPrinted(told)


def left_words(left: int) -> str:
    """Return how many passages are left out for want of consent, in words; "" for none."""
    if not left:
        return ""
    return QCoreApplication.translate(
        "Printing",
        "%n passage(s) left out: what the speakers agreed to does not cover printing.",
        "",
        left,
    )
