"""What a search found in a passage or footnote, for the widgets that mark it."""

from typing import Self

from index import Span, Translation, Value, replace


class Match(Value):
    """The `spans` of the words found: in the text, or in `translation` if there is one.

    Where the translation that is read is shown too, `read` has what was found in that.
    """

    spans: tuple[Span, ...] = ()
    translation: Translation | None = None
    read: Self | None = None

    @property
    def parts(self) -> tuple[Self, ...]:
        """The match in each of the texts that are shown."""
        return (self, self.read) if self.read else (self,)

    @property
    def count(self) -> int:
        """How many words were found in all of these texts."""
        return sum(len(part.spans) for part in self.parts)

    def only(self, number: int) -> Self:
        """Return this match with the words `number` alone, counted from 0 through all texts."""
        own = len(self.spans)
        if self.read is None or number < own:
            return replace(self, spans=self.spans[number : number + 1], read=None)
        return replace(self, spans=(), read=self.read.only(number - own))
