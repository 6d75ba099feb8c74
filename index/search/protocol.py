"""The protocol of an index, so that another can be used for archives that outgrow this one."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from index.search.query.plan import Plan
from index.search.request import Choices
from index.values import Value


class Ranked(Value):
    """The best of the records that a plan found, and counts over all of them.

    `top` holds (number of the record, score); records of equal score are in reading order. `facets`
    is field -> value -> how many of the found records have it, the most first; a field with chosen
    values is counted as if none had been chosen in it. `voices` is (voice, role) -> number of found
    passages with them; the role is "" where there is none.
    """

    total: int
    top: tuple[tuple[int, float], ...]
    facets: Mapping[str, Mapping[str, int]]
    voices: Mapping[tuple[str, str], int]


class Searching(Protocol):
    """The full text of one archive's records, independent of languages and query syntax."""

    @property
    def terms(self) -> Sequence[str]:
        """Every term that stands in a text, sorted by code points."""

    def held(self, term: str) -> int:
        """Return the number of records that hold `term`; 0 where it is no term of the index."""

    def values(self, field: str) -> Mapping[str, int]:
        """Return value of `field` -> how many records have it."""

    def finds(self, plan: Plan) -> bool:
        """Return whether `plan` finds anything."""

    def run(self, plan: Plan, chosen: Choices, *, limit: int, offset: int = 0) -> Ranked:
        """Return the records that `plan` finds among those with a `chosen` value in each field."""
