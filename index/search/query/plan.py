"""Plans, which an index executes: terms of the index with weights, and how they are joined.

A query says what a person means, a plan which terms of the archive that is. So the index is
independent of languages, and the query language of the index.
"""

from collections.abc import Mapping

from index.values import Value


class Terms(Value):
    """Any of these terms of the index: term -> its weight, above 0 and at most 1.

    Every other term that begins with `beginning`, if that is not empty, has the weight `rest`, so
    that the thousands of terms with one first letter need not be listed. The score in a record is
    the highest of its terms, so that many forms count no more than one.
    """

    weights: Mapping[str, float]
    beginning: str = ""
    rest: float = 1.0


class Near(Value):
    """Words side by side in this order; with `within`, in any order near each other.

    `within` is how many other words may stand between the first and the last of them.
    """

    words: tuple[Terms, ...]
    within: int | None = None


class FieldFilter(Value):
    """Records with one of these values in a field, such as theme or age. It scores nothing."""

    field: str
    values: tuple[str, ...]


class Without(Value):
    """The records that `plan` does not find. It scores nothing."""

    plan: "Plan"


class All(Value):
    """The records that every one of `plans` finds; scores add up."""

    plans: tuple["Plan", ...]


class Any(Value):
    """The records that at least one of `plans` finds; scores add up."""

    plans: tuple["Plan", ...]


class Some(Any):
    """Like `Any`, but a record with more of the words, or with words closer together, comes first.

    Each of `plans` is a word, and they stand in the order in which they were typed.
    """


type Plan = Terms | Near | FieldFilter | Without | All | Any
