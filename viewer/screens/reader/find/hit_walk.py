"""The way through all that a search found: from marked words to marked words, hit after hit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from viewer.ui.look.match import Match


@dataclass(frozen=True, slots=True)
class Stop:
    """The marked words `number`, counted from 0, of the passage or footnote `hit`."""

    hit: str
    number: int = 0


class Walk:
    """The hits of one search in the order of their list, wherever they stand.

    A hit without marked words, found by what it is rather than what it says, is one stop.
    """

    def __init__(
        self, hits: Iterable[str] = (), matches: Mapping[str, Match] | None = None
    ) -> None:
        self.matches = matches or {}
        self._numbers = {hit: number for number, hit in enumerate(hits, start=1)}
        self._stops = [
            Stop(hit, number)
            for hit in self._numbers
            for number in range(max(1, len(self.matches.get(hit, Match()).spans)))
        ]

    def __len__(self) -> int:
        """Return how many hits there are."""
        return len(self._numbers)

    def __contains__(self, hit: str) -> bool:
        return hit in self._numbers

    def number_of(self, hit: str) -> int:
        """Return which of the hits `hit` is, counted from 1; 0 where it is none."""
        return self._numbers.get(hit, 0)

    def step(self, here: Stop | None, by: int) -> Stop | None:
        """Return the stop `by` on from `here`, round the ends; None where there is no hit."""
        if not self._stops:
            return None
        at = self._stops.index(here) if here in self._stops else -1 if by > 0 else 0
        return self._stops[(at + by) % len(self._stops)]

    def come_to(self, hit: str, by: int) -> Stop | None:
        """Return the stop to go to from `hit`, where one stands at none of its words."""
        first = Stop(hit)
        return first if by > 0 and first in self._stops else self.step(first, by)
