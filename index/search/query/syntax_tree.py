"""What a person asked for, as they meant it: words, phrases, fields, and how they are joined."""

from dataclasses import dataclass
from enum import StrEnum


class Unused(StrEnum):
    """Why a part of a query was left out, or not used in full."""

    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    NO_FIELD = "no-field"
    LEADING = "leading-wildcard"
    TOO_WIDE = "too-wide"


@dataclass(frozen=True, slots=True)
class Word:
    """One word: in any form, or in this form alone, or as the beginning of one still typed."""

    term: str
    exact: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Every word of this pattern: `*` stands for any letters or none, `?` for one letter."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side, in this order; or, with `within`, in any order that far apart.

    `within` is how many other words may stand between the first and the last of them.
    """

    words: tuple[Word | Wildcard, ...]
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A value that the editor or the source gave the passage, or the beginning of one."""

    name: str
    value: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """What `part` does not find."""

    part: "Part"


@dataclass(frozen=True, slots=True)
class AllOf:
    """What every one of `parts` finds."""

    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """What at least one of `parts` finds."""

    parts: tuple["Part", ...]


type Part = Word | Wildcard | Phrase | Field | Not | AllOf | AnyOf


def fields_of(part: Part | None) -> frozenset[str]:
    """Return the names of the fields that `part` asks for, also for what must not be there."""
    match part:
        case Field(name):
            return frozenset({name})
        case Not(inner):
            return fields_of(inner)
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*map(fields_of, parts))
        case _:
            return frozenset()


class Why(StrEnum):
    """Why a search looked for something else than what was typed."""

    GLOSSARY = "glossary"
    SPELLING = "spelling"
    LEFT_OUT = "left-out"
    COMMON = "common"


@dataclass(frozen=True, slots=True)
class Widened:
    """What was typed, and the words that were looked for in its place or beside it."""

    typed: str
    words: tuple[str, ...]
    why: Why
