"""What an index is asked: terms that are in it, with their weights, and how they are joined.

A query says what a person means (`query`); a plan says which of the archive's terms that is. So
the index need know no language, and the language no index.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """Any of these terms of the index: term -> its weight, above 0 and at most 1.

    Where there is a `beginning`, every other term that begins with it too, of weight `rest`: so
    that the first letter of a word need not name the thousands of terms that it may become.
    Its score in a record is the highest of theirs, so that many forms count no more than one.
    """

    weights: Mapping[str, float]
    beginning: str = ""
    rest: float = 1.0


@dataclass(frozen=True, slots=True)
class Near:
    """Words in this order, side by side; or, with `within`, in any order that far apart.

    `within` is how many other words may stand between the first and the last of them.
    """

    words: tuple[Terms, ...]
    within: int | None = None


@dataclass(frozen=True, slots=True)
class FieldFilter:
    """Records with one of these values in a field, such as theme or age. It scores nothing."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """What `plan` does not find. It scores nothing."""

    plan: "Plan"


@dataclass(frozen=True, slots=True)
class All:
    """What every one of `plans` finds; scores add up."""

    plans: tuple["Plan", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """What at least one of `plans` finds; scores add up."""

    plans: tuple["Plan", ...]


type Plan = Terms | Near | FieldFilter | Without | All | Any
