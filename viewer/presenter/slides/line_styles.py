"""The lines of a slide, and how each kind of line is set for a room."""

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from index import Emphasis, ItemKind, Value
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.ui.look.look import INTERFACE_FACE, READING_FACE, face
from viewer.wording.item_kinds import item_kind_word

MOST = 46  # pixels of the words on a screen of the usual size
LEAST = 28
"""The least size of words as a part of a screen's height: one in so many can be read from afar."""

_DEEPEST = 4  # list items that stand deeper are indented as far

MOST_OF_NAME = 200
"""Characters of the label of a speaker, a bar or a row that are shown."""


class Size(Value):
    """The size of the `words` in pixels, and that below which other lines should not be."""

    words: int
    least: int


class Style(Value):
    """How a line is set.

    `part` is its size as a part of the size of the words; `above` is the space above it, as a part
    of the size of the words. More than `most` characters of it, or `most_of_word` of one word,
    could not be read on any wall.
    """

    colour: str
    part: float = 1.0
    above: float = 0.55
    own: bool = True  # Satchel's, an editor's or a trainer's words, not the archive's
    bold: bool = False
    italic: bool = False
    leading: float = 1.5
    most: int = 3_000
    most_of_word: int = 3_000

    def pixels(self, size: Size) -> int:
        """Return the line's size in pixels."""
        return max(min(size.least, size.words), round(size.words * self.part))

    def font(self, size: Size) -> QFont:
        """Return the line's font."""
        font = face(INTERFACE_FACE if self.own else READING_FACE, self.pixels(size))
        font.setItalic(self.italic)
        if self.bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font


class LineKind(Enum):
    """The kinds of lines."""

    WORDS = Style("ink", above=0, own=False)
    OWN = Style("ink", above=0, leading=1.4)
    OWN_LINE = Style("ink", above=0.7, leading=1.3)
    TERM = Style("ink", 1.5, above=0, bold=True, leading=1.25)
    TITLE = Style("ink", 1.4, above=0, bold=True, leading=1.3)
    HEADING = Style("ink", 1.15, above=0, bold=True, leading=1.3)
    CAPTION = Style("ink", 0.8, above=0, own=False, bold=True, leading=1.3)
    UNDER_PICTURE = Style("ink", 0.62, above=0.45, own=False, leading=1.35)
    CELL = Style("ink", 0.75, own=False, leading=1.25)
    HEADER = Style("ink", 0.75, own=False, bold=True, leading=1.25)
    BAR = Style("ink", 0.85, leading=1.25)
    BELOW = Style("ink", 0.72, leading=1.5)
    LABEL = Style("soft", 0.48, above=0, bold=True)
    CARE = Style("care", 0.62, above=0)
    ATTRIBUTION = Style("quote", 0.62, own=False, italic=True, most_of_word=MOST_OF_NAME)
    VOICE = Style("quote", 0.62, above=0, bold=True, most=MOST_OF_NAME)
    TRANSLATED = Style("soft", 0.48, above=0.8)
    TRANSLATION = Style("ink", 0.8, above=0.1)
    WORDS_ARE = Style("soft", 0.48, above=0.3)
    ORIGINAL = Style("ink", 0.8, above=0.1, own=False)
    AS_OF = Style("care", 0.5, above=0.5)
    CONTINUED = Style("soft", 0.5, above=0, leading=1.25)
    COUNT = Style("soft", 0.55)

    @property
    def style(self) -> Style:
        """The style of the line."""
        return self.value


class SlideLine(Value):
    """A line of a slide, broken into several where it must be, with words set `apart`."""

    text: str
    what: LineKind
    more: bool = False  # a little more space above than its kind has
    apart: tuple[Emphasis, ...] = ()
    depth: int = 0  # of a list item
    has_bullet: bool = False

    def indent(self, size: Size) -> int:
        """Return how far its words are indented, in pixels."""
        return size.words * min(self.depth, _DEEPEST)


_WORDS = {
    SlideKind.WORDS: LineKind.WORDS,
    SlideKind.CARE: LineKind.OWN,
    SlideKind.QUESTION: LineKind.OWN_LINE,
    SlideKind.TERM: LineKind.TERM,
    SlideKind.INSTRUCTION: LineKind.OWN_LINE,
    SlideKind.TASK: LineKind.OWN,
    SlideKind.PAUSE: LineKind.OWN,
    SlideKind.TITLE: LineKind.TITLE,
}
CALM = frozenset({SlideKind.CARE, SlideKind.PAUSE})
"""The kinds set on the calm background, like the pause to breathe."""


def first_lines(slide: Slide) -> Iterator[SlideLine]:
    """Yield the lines of `slide` from the top, down to its words."""
    above = slide.care or slide.continued or _label(slide.kind)
    if above:
        yield SlideLine(above, LineKind.CARE if slide.care else LineKind.LABEL)
    if slide.voice:
        yield SlideLine(slide.voice, LineKind.VOICE, bool(above))
    is_below = bool(above or slide.voice)
    if _WORDS.get(slide.kind) is LineKind.OWN_LINE:  # each question stands for itself
        lines = filter(None, map(str.strip, slide.words.split("\n")))
        yield from (SlideLine(line, LineKind.OWN_LINE) for line in lines)
    elif slide.words and slide.kind is not SlideKind.PICTURE:
        kind = LineKind.CAPTION if slide.table else _WORDS.get(slide.kind, LineKind.HEADING)
        kind = LineKind.OWN if slide.words_are else kind
        item = slide.depth, slide.has_bullet
        yield SlideLine(slide.words, kind, is_below, slide.emphasis, *item)


def lines_below(slide: Slide) -> Iterator[SlideLine]:
    """Yield the lines of `slide` below its words or its table, except its source, bars and rows."""
    caption = slide.words if slide.kind is SlideKind.PICTURE else ""
    for text, what in (
        (caption, LineKind.UNDER_PICTURE),
        (slide.words_are, LineKind.WORDS_ARE),
        (slide.attribution, LineKind.ATTRIBUTION),
        (slide.translated, LineKind.TRANSLATED),
        (slide.translation, LineKind.ORIGINAL if slide.words_are else LineKind.TRANSLATION),
        (slide.below, LineKind.BELOW),
        (slide.untold, LineKind.COUNT),
        (slide.as_of, LineKind.AS_OF),
    ):
        if text:
            yield SlideLine(text, what)


def _label(kind: SlideKind) -> str:
    return {
        SlideKind.QUESTION: QCoreApplication.translate("Slides", "Question"),
        SlideKind.TASK: QCoreApplication.translate("Slides", "Task"),
        SlideKind.INSTRUCTION: QCoreApplication.translate("Slides", "What to do"),
        SlideKind.TERM: item_kind_word(ItemKind.TERM),
    }.get(kind, "")
