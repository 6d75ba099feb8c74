"""The order of all matches of a search: hit after hit, and match after match within a hit."""

from collections.abc import Iterable, Mapping

from index import Value
from viewer.ui.look.match import Match


class Stop(Value):
    """The match `number`, from 0, in the passage or footnote `hit`."""

    hit: str
    number: int = 0


class Walk:
    """The hits of one search in the order of their list, in any document.

    A hit without matches in its words, such as one found by a field, is one stop.
    """

    def __init__(
        self, hits: Iterable[str] = (), matches: Mapping[str, Match] | None = None
    ) -> None:
        self.matches = matches or {}
        self._numbers = {hit: number for number, hit in enumerate(hits, start=1)}
        self._stops = [
            Stop(hit, number)
            for hit in self._numbers
            for number in range(max(1, self.matches.get(hit, Match()).count))
        ]

    def __len__(self) -> int:
        """Return the number of hits."""
        return len(self._numbers)

    def __contains__(self, hit: str) -> bool:
        return hit in self._numbers

    def number_of(self, hit: str) -> int:
        """Return the number of `hit`, from 1, or 0 if it is no hit."""
        return self._numbers.get(hit, 0)

    def step(self, here: Stop | None, by: int) -> Stop | None:
        """Return the stop `by` steps from `here`, around the ends; None if there are no hits."""
        if not self._stops:
            return None
        at = self._stops.index(here) if here in self._stops else -1 if by > 0 else 0
        return self._stops[(at + by) % len(self._stops)]

    def come_to(self, hit: str, by: int) -> Stop | None:
        """Return the stop to go to from `hit` if the reader is at none of its matches."""
        first = Stop(hit)
        return first if by > 0 and first in self._stops else self.step(first, by)
