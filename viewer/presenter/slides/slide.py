"""What a room sees at once."""

from dataclasses import dataclass
from enum import Enum, auto

from index import Told
from viewer.wording.number_format import told_figure


class SlideKind(Enum):
    """What a slide shows, and so how it is set."""

    WORDS = auto()  # of a passage
    CARE = auto()  # what should be known before the words of a passage, on its own
    TITLE = auto()
    QUESTION = auto()
    INSTRUCTION = auto()
    PAUSE = auto()
    THEME = auto()
    CHART = auto()
    TERM = auto()


@dataclass(frozen=True, slots=True)
class SlideBar:
    """A number that is drawn, where a room is told it. A bar of passages says in what `voice`."""

    label: str
    told: Told
    voice: str = ""

    @property
    def count(self) -> int:
        """How long it is drawn: not at all where the number is not told."""
        return self.told.count or 0

    @property
    def figure(self) -> str:
        """The number in words."""
        return told_figure(self.told)


@dataclass(frozen=True, slots=True)
class Slide:
    """The words, who says so, and where they are from; or what stands in their place.

    `item` is the same on all slides of one item, and on no others. `care` is the note above the
    words, `warned` what it names where it stands alone, before them. `attribution` is the line
    under a quote, `voice` says who is reported. `translated` says what the `translation` is.
    `below` is smaller than the words: what a theme means, whom a chart counts; `untold` says
    what it means that a bar has no exact number. `rows` are a term
    in each language. `note` is for whoever presents, and never shown to the room. `minutes` is 0
    where nobody said how many. `name` is what the page afterwards calls it: it tells nobody. Where
    it `is_draft`, the `source` says so first, and stands out.
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
    minutes: int = 0
    name: str = ""
    is_draft: bool = False

    @property
    def told(self) -> str:
        """What a screen reader is told of it."""
        lines = (
            self.care,
            self.words,
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
