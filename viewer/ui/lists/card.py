"""A passage as a list shows it: its words, its attribution and its themes."""

from index import Emphasis, Span, Value


class Card(Value):
    """A passage or footnote as a list shows it. `marks` and `emphasis` are spans of `text`.

    `below` is its translation with the `below_line` under it, where both texts are shown.
    """

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
    translated: str = ""  # what `below` is, or `text` without that; "" for the text itself
    below: str = ""
    below_marks: tuple[Span, ...] = ()
    below_line: str = ""
    coded: bool = False  # the marks are the editor's coding, not words that a search found

    @property
    def spoken(self) -> str:
        """What a screen reader says: the care note comes before the words."""
        text = (self.text, self.attribution)
        below = (self.translated, self.below, self.below_line)
        told = (*text, *below) if self.below else (self.translated, *text)
        return ". ".join(filter(None, (self.care, *told, self.place)))

    @property
    def is_translation(self) -> bool:
        """Whether its `text` is a translation."""
        return bool(self.translated) and not self.below

    @property
    def choosable(self) -> bool:
        """Every card can be chosen."""
        return True
