"""What a search found in a passage or footnote, for the widgets that mark it."""

from dataclasses import dataclass

from index import Span, Translation


@dataclass(frozen=True, slots=True)
class Match:
    """The `spans` of the words found: in the text, or in `translation` if there is one."""

    spans: tuple[Span, ...] = ()
    translation: Translation | None = None
