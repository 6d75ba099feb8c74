"""A passage as a list shows it: its words, its attribution and its themes."""

from dataclasses import dataclass

from index import Emphasis, Span


@dataclass(frozen=True, slots=True)
class Card:
    """A passage or footnote as a list shows it. `marks` and `emphasis` are spans of `text`."""

    id: str
    place: str
    text: str
    marks: tuple[Span, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()
    quote: bool = False
    attribution: str = ""
    care: str = ""
    themes: tuple[str, ...] = ()
    own: bool = False  # the words are Satchel's, not the archive's
    translated: str = ""  # the kind of translation that `text` is, in words; "" for the text itself
    coded: bool = False  # the marks are the editor's coding, not words that a search found

    @property
    def spoken(self) -> str:
        """What a screen reader says: the care note comes before the words."""
        said = (self.care, self.translated, self.text, self.attribution, self.place)
        return ". ".join(filter(None, said))

    @property
    def choosable(self) -> bool:
        """Every card can be chosen."""
        return True
