"""What is found: a span of a text that could name or place a person."""

from enum import StrEnum

from index.text.certainty import Certainty
from index.values import Value


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


_PEOPLE = frozenset({NameKind.PERSON, NameKind.KINSHIP})
_PLACES = frozenset({NameKind.PLACE, NameKind.ADDRESS, NameKind.WORKPLACE})
_STAND_INS = {
    "en": ("[name]", "[place]", "[left out]"),
    "ru": ("[имя]", "[место]", "[опущено]"),
    "ky": ("[ысым]", "[жер]", "[калтырылды]"),
}
PERSON_STAND_INS = frozenset(person.strip("[]") for person, _place, _other in _STAND_INS.values())
"""The words that may stand in square brackets for the name of a person."""


def stand_in(kind: NameKind, language: str) -> str:
    """Return what may stand in place of a name in a text of this language, else in English."""
    person, place, other = _STAND_INS.get(language, _STAND_INS["en"])
    if kind in _PEOPLE:
        return person
    return place if kind in _PLACES else other


class FoundName(Value):
    """The words `text[start:end]`, by their form of the kind `kind`."""

    start: int
    end: int
    kind: NameKind
    certainty: Certainty = Certainty.LIKELY
