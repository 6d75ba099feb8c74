"""The syntax tree of a query: words, phrases, fields, and how they are joined."""

from enum import StrEnum

from index.values import Value


class Unused(StrEnum):
    """Why a part of a query was left out, or not used in full."""

    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    NO_FIELD = "no-field"
    LEADING = "leading-wildcard"
    TOO_WIDE = "too-wide"
    NOT_ASKED = "not-in-a-question"


class Word(Value):
    """A word in any form; with `exact` in this form alone, with `prefix` still being typed."""

    term: str
    exact: bool = False
    prefix: bool = False


class Wildcard(Value):
    """Every word that fits `pattern`: `*` stands for any letters or none, `?` for one letter."""

    pattern: str


class Phrase(Value):
    """Words side by side in this order; with `within`, in any order near each other.

    `within` is how many other words may stand between the first and the last of them.
    """

    words: tuple[Word | Wildcard, ...]
    within: int | None = None


class Field(Value):
    """A value of a field; with `prefix`, one that may still be being typed."""

    name: str
    value: str
    prefix: bool = False


class Not(Value):
    """The records that `part` does not find."""

    part: "Part"


class AllOf(Value):
    """The records that every one of `parts` finds."""

    parts: tuple["Part", ...]


class AnyOf(Value):
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


def fields_left_out(part: Part | None) -> frozenset[str]:
    """Return the names of the fields in `part` by which records are left out: within a NOT."""
    match part:
        case Not(inner):
            return fields_of(inner) - fields_left_out(inner)
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*map(fields_left_out, parts))
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


class Widened(Value):
    """A typed word, and the words that were searched in its place or beside it."""

    typed: str
    words: tuple[str, ...]
    why: Why
