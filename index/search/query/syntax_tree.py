"""The syntax tree of a query: words, phrases, fields, and how they are joined."""

from dataclasses import dataclass
from enum import StrEnum


class Unused(StrEnum):
    """Why a part of a query was left out, or not used in full."""

    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    NO_FIELD = "no-field"
    LEADING = "leading-wildcard"
    TOO_WIDE = "too-wide"
    NOT_ASKED = "not-in-a-question"


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any form; with `exact` in this form alone, with `prefix` still being typed."""

    term: str
    exact: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Every word that fits `pattern`: `*` stands for any letters or none, `?` for one letter."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side in this order; with `within`, in any order near each other.

    `within` is how many other words may stand between the first and the last of them.
    """

    words: tuple[Word | Wildcard, ...]
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A value of a field; with `prefix`, one that may still be being typed."""

    name: str
    value: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """The records that `part` does not find."""

    part: "Part"


@dataclass(frozen=True, slots=True)
class AllOf:
    """The records that every one of `parts` finds."""

    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """The records that at least one of `parts` finds."""

    parts: tuple["Part", ...]


type Part = Word | Wildcard | Phrase | Field | Not | AllOf | AnyOf


def fields_of(part: Part | None) -> frozenset[str]:
    """Return the names of the fields in `part`, those within a NOT too."""
    match part:
        case Field(name):
            return frozenset({name})
        case Not(inner):
            return fields_of(inner)
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*map(fields_of, parts))
        case _:
            return frozenset()


def words_of(part: Part | None) -> tuple[str, ...]:
    """Return the words and the words of phrases that `part` asks for, each once."""
    match part:
        case Word(term):
            return (term,)
        case Phrase(words):
            return tuple(each.term for each in words if isinstance(each, Word))
        case AllOf(parts) | AnyOf(parts):
            return tuple(dict.fromkeys(term for inner in parts for term in words_of(inner)))
        case _:
            return ()


class Why(StrEnum):
    """Why a search looked for other words than those typed."""

    GLOSSARY = "glossary"
    SPELLING = "spelling"
    LEFT_OUT = "left-out"
    COMMON = "common"


@dataclass(frozen=True, slots=True)
class Widened:
    """A typed word, and the words that were searched in its place or beside it."""

    typed: str
    words: tuple[str, ...]
    why: Why
