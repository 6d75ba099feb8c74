"""The places in an archive, and the history of those visited."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QObject, Signal, Slot

from index import Value, replace
from viewer.ui.screen.screen import Spot


class ScreenName(StrEnum):
    """The screens of an open archive."""

    READER = "reader"
    QUOTES = "quotes"
    THEMES = "themes"
    PEOPLE = "people"
    GLOSSARY = "glossary"
    SEARCH = "search"
    NOTEBOOK = "notebook"
    WORKSHOP = "workshop"


class Place(Value):
    """A screen and what it shows: a passage, section, quote, theme, term, set or query."""

    screen: ScreenName
    target: str = ""


class LeftState(Value):
    """How a page was when it was left: the spot on it, and what its screen was told."""

    spot: Spot
    manner: object = None


class CrossSearchVisit(Value):
    """A list of hits in several archives: its query, and the data to show it again."""

    query: str
    listed: object


class Visit(Value):
    """A place, and how it was when it was left.

    `found` tells that it was reached as a hit, from a list of results; `outside` is that list where
    it covers several archives.
    """

    place: Place
    left: LeftState | None = None
    found: bool = False
    outside: CrossSearchVisit | None = None

    @property
    def results(self) -> Place | None:
        """The list of results that this visit is, or was reached from, or None."""
        if self.outside is not None:
            return Place(ScreenName.SEARCH, self.outside.query)
        return self.place if self.place.screen is ScreenName.SEARCH else None


class Trail(Value):
    """The places visited, the oldest first, and the index of the current one.

    `is_out` tells that the reader went back from there to the list of several archives that led to
    it.
    """

    visits: tuple[Visit, ...] = ()
    at: int = -1
    is_out: bool = False

    @property
    def before_results(self) -> "Trail":
        """The trail without what that list led to, which a new place replaces."""
        return Trail(self.visits[: self.at], self.at - 1) if self.is_out else self

    @property
    def searched(self) -> Iterator[str]:
        """The queries of which a hit was opened, the oldest first."""
        for before, visit in pairwise(self.visits):
            if visit.found and before.place.screen is ScreenName.SEARCH:
                yield before.place.target


class PlaceHistory(QObject):
    """The places visited in one tab. `moved` asks for one of them to be shown.

    `changed` tells whether there is a way back and one forward; it is also emitted when the current
    place became another. `place_visited` is emitted when a new place is visited.
    """

    moved = Signal(object)
    changed = Signal(bool, bool)
    place_visited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits: list[Visit] = []
        self._at = -1
        self._is_out = False

    @property
    def place(self) -> Place | None:
        """The current place, or None."""
        return self._visits[self._at].place if self._visits else None

    @property
    def places(self) -> tuple[Place, ...]:
        """The places of the history, the oldest first."""
        return tuple(visit.place for visit in self._visits)

    @property
    def at(self) -> int:
        """The index of the current place in `places`."""
        return self._at

    @property
    def trail(self) -> Trail:
        """The whole history, as a value."""
        return Trail(tuple(self._visits), self._at, self._is_out)

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Whether there is a way back, and one forward."""
        return self._at > 0, self._is_out or self._at + 1 < len(self._visits)

    @property
    def is_found(self) -> bool:
        """Whether the current place was reached from a list of results."""
        return bool(self._visits) and self._visits[self._at].found

    @property
    def outside(self) -> CrossSearchVisit | None:
        """The list of hits in several archives that led to the current place, or None."""
        return self._visits[self._at].outside if self._visits else None

    @property
    def results(self) -> Place | None:
        """The last list of results at or before the current place, or None."""
        source = self._source
        return source.results if source else None

    @property
    def results_outside(self) -> CrossSearchVisit | None:
        """The list of several archives that the current place is a hit of, or None."""
        source = self._source if self.is_found else None
        return source.outside if source else None

    def go(self, place: Place, *, left: LeftState | None = None, found: bool = False) -> None:
        """Go to `place`. `left` is how the present page is left."""
        if place != self.place:
            self._go_on(Visit(place), left)
        if found:
            self._visits[self._at] = replace(self._visits[self._at], found=True)
        self._tell()

    def come_from(
        self,
        outside: CrossSearchVisit,
        place: Place,
        *,
        left: LeftState | None = None,
        afresh: bool = False,
    ) -> None:
        """Go to `place`, a hit in a list of several archives. `afresh` empties the history."""
        if afresh:
            self.take_over(Trail())
        self._go_on(Visit(place, found=True, outside=outside), left)
        self._tell()

    def _go_on(self, visit: Visit, left: LeftState | None) -> None:
        self.leave(left)
        self.take_over(self.trail.before_results)
        self._visits = [*self._visits[: self._at + 1], visit]
        self._at += 1
        self.place_visited.emit()

    def take_over(self, trail: Trail) -> None:
        """Replace the history by `trail`, without showing anything."""
        self._visits, self._at, self._is_out = list(trail.visits), trail.at, False

    def resume(self) -> None:
        """Ask for the current place to be shown as it was left."""
        if self._visits:
            self._tell()

    def leave(self, left: LeftState | None) -> None:
        """Record how the page of the current place is left."""
        if self._visits:
            self._visits[self._at] = replace(self._visits[self._at], left=left)

    def stand_at(self, place: Place) -> None:
        """Replace the current place by `place`, without a step in the history."""
        if self._visits:
            self._visits[self._at] = replace(self._visits[self._at], place=place, left=None)
            self._tell_ways()

    def walk_to(self, place: Place, *, left: LeftState | None = None) -> None:
        """Go to the hit `place`: one step in the history for all hits of one list."""
        if not self.is_found:
            self.go(place, left=left, found=True)
        elif place != self.place:
            self.stand_at(place)
            self._tell()

    def back_to_results(self, left: LeftState | None) -> bool:
        """Go back to the list of the current hit; return False where it is not in this history."""
        source = self._source
        if not self.is_found or source is None or source.outside is not None:
            return False
        before = reversed(self._visits[: self._at + 1])
        self._move(-next(n for n, visit in enumerate(before) if visit is source), left)
        return True

    @property
    def is_out(self) -> bool:
        """Whether the reader went back to the list of several archives that led here."""
        return self._is_out

    def step_out(self, left: LeftState | None) -> None:
        """Record that the reader goes back to the list `outside`, before the current place."""
        self.leave(left)
        self._is_out = True
        self._tell_ways()

    def step_in(self) -> None:
        """Record that the current place is shown again."""
        if self._is_out:
            self._is_out = False
            self._tell_ways()

    def back(self, left: LeftState | None) -> None:
        """Go to the place before."""
        self._move(-1, left)

    def forward(self, left: LeftState | None) -> None:
        """Go to the place after."""
        if self._is_out:
            self._tell()
        else:
            self._move(1, left)

    def go_to(self, number: int, left: LeftState | None) -> None:
        """Go to `places[number]`."""
        self._move(number - self._at, left)

    def _move(self, by: int, left: LeftState | None) -> None:
        if by and 0 <= self._at + by < len(self._visits):
            self.leave(left)
            self._at += by
            self._tell()

    @property
    def _source(self) -> Visit | None:
        """The last visit at or before the current place that has results, or None."""
        before = reversed(self._visits[: self._at + 1])
        return next((visit for visit in before if visit.results is not None), None)

    @Slot()
    def _tell(self) -> None:
        self._is_out = False
        self.moved.emit(self._visits[self._at])
        self._tell_ways()

    def _tell_ways(self) -> None:
        self.changed.emit(*self.can_go)
