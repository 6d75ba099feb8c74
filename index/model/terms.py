"""Terms of the model: kinds of passages, voices, access tiers, levels, wordings."""

from collections.abc import Mapping
from enum import StrEnum

type Wording = Mapping[str, str]
"""A text in several languages: language code -> words."""


def worded(wording: Wording, language: str) -> str:
    """Return `wording` in `language`, else in English, else in any language that it has."""
    return wording.get(language) or wording.get("en") or next(iter(wording.values()), "")


class PassageKind(StrEnum):
    """What a passage is in its document."""

    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list-item"
    TABLE = "table"
    LEAD_IN = "lead-in"


class Voice(StrEnum):
    """Whose words a passage is: the speaker's own, the writer's report of them, or the writer's."""

    QUOTED = "quoted"
    REPORTED = "reported"
    NARRATOR = "narrator"


class Access(StrEnum):
    """Who may see a passage, the widest circle first. These are the UK Data Service's tiers."""

    OPEN = "open"
    SAFEGUARDED = "safeguarded"
    CONTROLLED = "controlled"


class Level(StrEnum):
    """How much an attribution tells, from the whole line to nothing."""

    FULL = "full"
    BANDED = "banded"
    ROLE = "role"
    NONE = "none"
