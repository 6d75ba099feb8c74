"""The contents of one slide."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from index import Emphasis, OwnPicture, Span, Told, Value, replace
from viewer.wording.number_format import told_figure


class SlideKind(Enum):
    """What a slide shows, which decides how it is set."""

    WORDS = auto()  # of a passage
    CARE = auto()  # a care note on its own, before the words of a passage
    TITLE = auto()
    QUESTION = auto()
    INSTRUCTION = auto()
    TASK = auto()  # with a timer below its words
    PAUSE = auto()
    THEME = auto()
    CHART = auto()
    TERM = auto()
    PICTURE = auto()


class SlideBar(Value):
    """A number drawn as a bar, where a room may be told it. A bar of passages has a `voice`."""

    label: str
    told: Told
    voice: str = ""

    @property
    def count(self) -> int:
        """The length of the bar: 0 where the number may not be told."""
        return self.told.count or 0

    @property
    def figure(self) -> str:
        """The number in words."""
        return told_figure(self.told)


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture, and in words what it shows. Its sides are in pixels.

    `name` is another one where its bytes are others. `read` returns them, PNG or JPEG by the
    `ending`, on any thread.
    """

    name: str
    ending: str
    width: int
    height: int
    description: str
    read: Callable[[], bytes] = field(compare=False, repr=False)


def shown_picture(own: OwnPicture) -> ShownPicture:
    """Return a picture of the trainer's own as a slide has it."""
    sides = own.width, own.height
    return ShownPicture(own.picture.file, own.ending, *sides, own.description, lambda: own.data)


class SlideNote(Value):
    """The footnote `name` of words: the position that it is about, and its line."""

    name: str
    at: int
    line: str


class SlideCell(Value):
    """A cell of a table: where it begins, from 0, how many places it covers, and its words.

    Where it is merged and began on the slide before, `continued` says so.
    """

    row: int
    column: int
    rows: int
    columns: int
    words: str
    is_header: bool
    is_number: bool
    emphasis: tuple[Emphasis, ...] = ()
    continued: str = ""
    footnotes: tuple[SlideNote, ...] = ()

    def reaches(self, first: int, end: int) -> bool:
        """Return whether the cell covers any row from `first` to `end`."""
        return self.row < end and self.row + self.rows > first


class SlideTable(Value):
    """A table, or some rows of one below its first `heads` rows. `told` are all rows in words."""

    cells: tuple[SlideCell, ...]
    columns: int
    heads: int
    told: tuple[str, ...]

    def part(self, first: int, end: int, continued: str = "") -> "SlideTable":
        """Return the table with the rows from `first` to `end` alone, below its heads.

        A merged cell that reaches over an end keeps its words and the rest of its span; one that
        began before `first` is marked as `continued`.
        """
        heads = (each for each in self.cells if each.row < self.heads)
        rows = (each for each in self.cells if each.row >= self.heads)
        cells = (
            *(self._head(each, first, end) for each in heads),
            *(_clipped(each, first, end, self.heads, continued) for each in rows),
        )
        told = (*self.told[: self.heads], *self.told[first:end])
        return replace(self, cells=tuple(filter(None, cells)), told=told)

    def _head(self, cell: SlideCell, first: int, end: int) -> SlideCell:
        """Return a header cell, which may reach into the rows from `first` to `end`."""
        last = cell.row + cell.rows
        below = max(0, min(last, end) - first)
        return replace(cell, rows=min(last, self.heads) - cell.row + below)


def _clipped(cell: SlideCell, first: int, end: int, heads: int, continued: str) -> SlideCell | None:
    """Return the part of `cell` in the rows from `first` to `end`, which follow the `heads`."""
    if not cell.reaches(first, end):
        return None
    begin = max(cell.row, first)
    rows = min(cell.row + cell.rows, end) - begin
    mark = continued if cell.row < first else ""
    return replace(cell, row=begin - first + heads, rows=rows, continued=mark)


class Reveal(Value):
    """The part of the words of a slide, and of their translation, that a room is to read now.

    What is before it is dimmed, and what is after it is not shown yet.
    """

    words: Span
    translation: Span


class Slide(Value):
    """The words of a slide, who says them and their source; or a theme, chart or term.

    `item` is the same on all slides of one item, and on no others. `care` is the note above the
    words; `warned` names its subjects where the note stands alone before them. `attribution` is the
    line under a quote, `voice` says who is reported. `translated` describes the `translation`.
    Where the words are one themselves, `words_are` describes them, and `translation` is the
    original.
    `below` is set smaller than the words: the definition of a theme, or whom a chart counts;
    `untold` explains a bar without an exact number. `rows` are a term in each language; the words
    of a `table` or `picture` are its caption, but those of a TITLE stand above its picture. `note`
    is for the presenter alone. `minutes` is 0 where none are planned; what `may_drop` is left out
    first where time runs short. `name` is the item's name in the report: it identifies nobody. Its
    item is number `number` `of` those of a set, from 1; both are 0 where no set is shown.
    `continued` says that the slide goes on with the table of the one before. Where it `is_draft`,
    the `source` says so first, and is highlighted.
    """

    item: str
    words: str
    attribution: str = ""
    source: str = ""
    note: str = ""
    kind: SlideKind = SlideKind.WORDS
    care: str = ""
    warned: str = ""
    voice: str = ""
    as_of: str = ""
    untold: str = ""
    translation: str = ""
    translated: str = ""
    words_are: str = ""
    below: str = ""
    bars: tuple[SlideBar, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    table: SlideTable | None = None
    picture: ShownPicture | None = None
    minutes: int = 0
    name: str = ""
    is_draft: bool = False
    emphasis: tuple[Emphasis, ...] = ()  # in `words`
    depth: int = 0  # of a list item
    has_bullet: bool = False  # it begins here, without a number of its own
    continued: str = ""
    may_drop: bool = False
    footnotes: tuple[SlideNote, ...] = ()  # of `words`: those of cells are in these
    reveal: Reveal | None = None  # None where all is shown at once
    phrase: Span | None = None  # in `words`: the trainer has it stand out
    number: int = 0
    of: int = 0

    @property
    def whole(self) -> "Slide":
        """The slide with all of its words shown: it is laid out so from the first of them on."""
        return self if self.reveal is None else replace(self, reveal=None)

    @property
    def now(self) -> tuple[str, str]:
        """The words and the translation that are to be read now."""
        if self.reveal is None:
            return self.words, self.translation
        reveal = self.reveal
        words, translation = self.words[slice(*reveal.words)], self.translation
        return words.strip(), translation[slice(*reveal.translation)].strip()

    @property
    def noted(self) -> tuple[str, ...]:
        """The footnotes of what the slide shows, each once: for the trainer, not the room."""
        cells = self.table.cells if self.table else ()
        notes = (*self.footnotes, *(note for cell in cells for note in cell.footnotes))
        lines: dict[str, str] = {}
        for note in notes:
            lines.setdefault(note.name, note.line)
        return tuple(lines.values())

    @property
    def begins(self) -> str:
        """The words with which the slide begins, after a care note."""
        rows = self.table.told if self.table else ()
        return "\n".join(filter(None, (self.words, *rows)))

    @property
    def told(self) -> str:
        """The text for a screen reader; of words that go on, only those that are new."""
        words, translation = self.now
        if self.reveal is not None and self.reveal.words.start:
            return "\n".join(filter(None, (words, translation)))
        shown = self.picture.description if self.picture else ""
        lines = (
            self.care,
            self.continued,
            self.voice,
            *((words, shown) if self.kind is SlideKind.TITLE else (shown, words)),
            *(self.table.told if self.table else ()),
            self.words_are,
            self.attribution,
            self.translated,
            translation,
            *(f"{label}: {words}" for label, words in self.rows),
            self.below,
            *(f"{bar.label}: {bar.figure}" for bar in self.bars),
            self.untold,
            self.as_of,
        )
        return "\n".join(filter(None, lines))
