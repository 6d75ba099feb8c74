"""What a search found in a passage or footnote, as whoever marks it must know it."""

from dataclasses import dataclass

from index import Span, Translation


@dataclass(frozen=True, slots=True)
class Match:
    """The `spans` of the words that were asked for: in the text, or in its `translation`."""

    spans: tuple[Span, ...] = ()
    translation: Translation | None = None
