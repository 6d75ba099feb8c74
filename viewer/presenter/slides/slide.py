"""The contents of one slide."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from index import Emphasis, Told
from viewer.wording.number_format import told_figure


class SlideKind(Enum):
    """What a slide shows, which decides how it is set."""

    WORDS = auto()  # of a passage
    CARE = auto()  # a care note on its own, before the words of a passage
    TITLE = auto()
    QUESTION = auto()
    INSTRUCTION = auto()
    PAUSE = auto()
    THEME = auto()
    CHART = auto()
    TERM = auto()


@dataclass(frozen=True, slots=True)
class SlideBar:
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
class SlideCell:
    """A cell of a table: where it begins, from 0, how many places it covers, and its words."""

    row: int
    column: int
    rows: int
    columns: int
    words: str
    is_header: bool
    is_number: bool
    emphasis: tuple[Emphasis, ...] = ()


@dataclass(frozen=True, slots=True)
class SlideTable:
    """A table, or some rows of one below its first `heads` rows. `told` are all rows in words."""

    cells: tuple[SlideCell, ...]
    columns: int
    heads: int
    told: tuple[str, ...]

    def part(self, first: int, end: int) -> "SlideTable":
        """Return the table with the rows from `first` to `end` alone, below its heads."""
        heads = [cell for cell in self.cells if cell.row < self.heads]
        rows = [cell for cell in self.cells if first <= cell.row < end]
        moved = (replace(cell, row=cell.row - first + self.heads) for cell in rows)
        told = (*self.told[: self.heads], *self.told[first:end])
        return replace(self, cells=(*heads, *moved), told=told)


@dataclass(frozen=True, slots=True)
class Slide:
    """The words of a slide, who says them and their source; or a theme, chart or term.

    `item` is the same on all slides of one item, and on no others. `care` is the note above the
    words; `warned` names its subjects where the note stands alone before them. `attribution` is the
    line under a quote, `voice` says who is reported. `translated` describes the `translation`.
    `below` is set smaller than the words: the definition of a theme, or whom a chart counts;
    `untold` explains a bar without an exact number. `rows` are a term in each language; the words
    of a `table` are its caption. `note` is for the presenter, and never shown to the room.
    `minutes` is 0 where none are planned. `name` is the item's name in the report: it identifies
    nobody. Where it `is_draft`, the `source` says so first, and is highlighted.
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
    below: str = ""
    bars: tuple[SlideBar, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    table: SlideTable | None = None
    minutes: int = 0
    name: str = ""
    is_draft: bool = False
    emphasis: tuple[Emphasis, ...] = ()  # in `words`
    depth: int = 1  # of a list item

    @property
    def begins(self) -> str:
        """The words with which the slide begins, after a care note."""
        rows = self.table.told if self.table else ()
        return "\n".join(filter(None, (self.words, *rows)))

    @property
    def told(self) -> str:
        """The text for a screen reader."""
        lines = (
            self.care,
            self.words,
            *(self.table.told if self.table else ()),
            self.attribution,
            self.voice,
            self.translated,
            self.translation,
            self.below,
            *(f"{label}: {words}" for label, words in self.rows),
            *(f"{bar.label}: {bar.figure}" for bar in self.bars),
            self.untold,
            self.as_of,
        )
        return "\n".join(filter(None, lines))
