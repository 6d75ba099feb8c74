"""A passage as it stands in a list: the words, under them who says so, and the themes."""

from dataclasses import dataclass

from index import Span


@dataclass(frozen=True, slots=True)
class Card:
    """A passage or footnote as it stands in a list. `marks` point into `text`."""

    id: str
    place: str
    text: str
    marks: tuple[Span, ...] = ()
    quote: bool = False
    attribution: str = ""
    care: str = ""
    themes: tuple[str, ...] = ()
    own: bool = False  # the words are Satchel's, not the archive's
    translated: str = ""  # the words are a translation, and of which kind
    coded: bool = False  # the marks are the editor's coding, not words that were found

    @property
    def spoken(self) -> str:
        """What a screen reader says: the care note comes before the words."""
        said = (self.care, self.translated, self.text, self.attribution, self.place)
        return ". ".join(filter(None, said))

    @property
    def choosable(self) -> bool:
        """Every card can be chosen."""
        return True
