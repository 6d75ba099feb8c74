"""What is found: a span of a text that could name or place a person."""

from dataclasses import dataclass
from enum import StrEnum

from index.text.certainty import Certainty


class NameKind(StrEnum):
    """What a span could tell. The order is that in which spans that overlap are taken."""

    CONTACT = "contact"
    DATE = "exact-date"
    DOCUMENT = "document-number"
    PHONE = "telephone"
    AGE = "age"
    ADDRESS = "address"
    KINSHIP = "kinship"
    WORKPLACE = "workplace"
    PLACE = "place-name"
    PERSON = "person-name"


@dataclass(frozen=True, slots=True)
class FoundName:
    """The words `text[start:end]`, by their form of the kind `kind`."""

    start: int
    end: int
    kind: NameKind
    certainty: Certainty = Certainty.LIKELY
