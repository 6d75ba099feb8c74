"""What is known of a passage without its words: who speaks in it, and its themes."""

from index.model.document import Attribution, Coding, Passage
from index.model.terms import PassageKind, Voice
from index.values import Value


class PassageHead(Value):
    """A passage without its words, for lists and counts."""

    id: str
    kind: PassageKind
    attribution: Attribution | None = None
    voice: Voice = Voice.NARRATOR
    voice_of: str | None = None
    codings: tuple[Coding, ...] = ()


type HeadedPassage = Passage | PassageHead
"""A passage, perhaps without its words."""
