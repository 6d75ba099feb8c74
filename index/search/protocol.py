"""What an engine must do, so that another can take over for archives that outgrow this one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from index.search.query.plan import Plan
from index.search.request import Choices


@dataclass(frozen=True, slots=True)
class Ranked:
    """Some of the records that a plan found, the best first, and what is true of all of them.

    `top` holds numbers of records with their scores; those of equal score are in reading order.
    `facets` is field -> value -> how many of the found records have it, most first; in a field in
    which values were chosen, as if none had been chosen there. `voices` is voice and role -> how
    many of the found passages are whose words; the role is "" where there is none.
    """

    total: int
    top: tuple[tuple[int, float], ...]
    facets: Mapping[str, Mapping[str, int]]
    voices: Mapping[tuple[str, str], int]


class Searching(Protocol):
    """The full text of one archive's records. It knows no language and no query language."""

    @property
    def terms(self) -> Sequence[str]:
        """Every term that stands in a text, sorted by code points."""

    def held(self, term: str) -> int:
        """Return in how many records `term` stands; 0 where it is no term of the index."""

    def values(self, field: str) -> Mapping[str, int]:
        """Return the values that records have in `field`, and how many have each."""

    def finds(self, plan: Plan) -> bool:
        """Whether `plan` finds anything."""

    def run(self, plan: Plan, chosen: Choices, *, limit: int, offset: int = 0) -> Ranked:
        """Return what `plan` finds among the records that have what is `chosen`."""
