"""What a search found in a passage or footnote, for the widgets that mark it."""

from index import Span, Translation, Value


class Match(Value):
    """The `spans` of the words found: in the text, or in `translation` if there is one."""

    spans: tuple[Span, ...] = ()
    translation: Translation | None = None
