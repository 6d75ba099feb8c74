"""Where one can be in an archive, and the way back."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot


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


@dataclass(frozen=True, slots=True)
class Place:
    """A screen and what it shows: a passage, section, quote, theme, term, set or query."""

    screen: ScreenName
    target: str = ""


@dataclass(frozen=True, slots=True)
class LeftState:
    """How one left a page: how far down it one was, and what its screen was told."""

    scroll: int
    manner: object = None


@dataclass(frozen=True, slots=True)
class CrossSearchVisit:
    """A list of hits in several archives: what it was made for, and what it needs to be shown."""

    query: str
    listed: object


@dataclass(frozen=True, slots=True)
class Visit:
    """A place, and how it was when one left it.

    `found` tells that one came to it as a hit, out of a list of results; where that list is of
    several archives, it is `outside`.
    """

    place: Place
    left: LeftState | None = None
    found: bool = False
    outside: CrossSearchVisit | None = None

    @property
    def results(self) -> Place | None:
        """The list of results that this is, or came out of, or None."""
        if self.outside is not None:
            return Place(ScreenName.SEARCH, self.outside.query)
        return self.place if self.place.screen is ScreenName.SEARCH else None


@dataclass(frozen=True, slots=True)
class Trail:
    """The places that one has been to, the oldest first, and at which of them one is.

    `is_out` tells that one went back from there to the list of several archives that led to it.
    """

    visits: tuple[Visit, ...] = ()
    at: int = -1
    is_out: bool = False

    @property
    def gone_on(self) -> "Trail":
        """What is left of it when one goes on from such a list: what it led to lies ahead."""
        return Trail(self.visits[: self.at], self.at - 1) if self.is_out else self


class PlaceHistory(QObject):
    """The places one has been to in one tab. `moved` asks for one of them to be shown.

    `changed` tells whether there is a way back and one forward, or that where one is became another
    place. `gone_on` tells that one went on to a new place.
    """

    moved = Signal(object)
    changed = Signal(bool, bool)
    gone_on = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits: list[Visit] = []
        self._at = -1
        self._is_out = False

    @property
    def place(self) -> Place | None:
        """Where one is."""
        return self._visits[self._at].place if self._visits else None

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place that one can go back or forward to, the oldest first."""
        return tuple(visit.place for visit in self._visits)

    @property
    def at(self) -> int:
        """Which of `places` one is at."""
        return self._at

    @property
    def trail(self) -> Trail:
        """All of it, as a value."""
        return Trail(tuple(self._visits), self._at, self._is_out)

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Whether there is a way back, and one forward."""
        return self._at > 0, self._is_out or self._at + 1 < len(self._visits)

    @property
    def is_found(self) -> bool:
        """Whether one came to where one is out of a list of results."""
        return bool(self._visits) and self._visits[self._at].found

    @property
    def outside(self) -> CrossSearchVisit | None:
        """The list of hits in several archives by which one came to where one is, or None."""
        return self._visits[self._at].outside if self._visits else None

    @property
    def results(self) -> Place | None:
        """The list of results that one last came by, or None."""
        source = self._source
        return source.results if source else None

    @property
    def results_outside(self) -> CrossSearchVisit | None:
        """The list that one is at a hit of, where that is one of several archives, or None."""
        source = self._source if self.is_found else None
        return source.outside if source else None

    def go(self, place: Place, *, left: LeftState | None = None, found: bool = False) -> None:
        """Go to `place`, from a page that was `left` so."""
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
        """Go to `place`, a hit out of a list of several archives. `afresh`, nothing lies before."""
        if afresh:
            self.take_over(Trail())
        self._go_on(Visit(place, found=True, outside=outside), left)
        self._tell()

    def _go_on(self, visit: Visit, left: LeftState | None) -> None:
        self.leave(left)
        self.take_over(self.trail.gone_on)
        self._visits = [*self._visits[: self._at + 1], visit]
        self._at += 1
        self.gone_on.emit()

    def take_over(self, trail: Trail) -> None:
        """Become what `trail` is, without showing anything."""
        self._visits, self._at, self._is_out = list(trail.visits), trail.at, False

    def resume(self) -> None:
        """Ask for where one is to be shown, as one left it."""
        if self._visits:
            self._tell()

    def leave(self, left: LeftState | None) -> None:
        """Remember how the page is left where one is."""
        if self._visits:
            self._visits[self._at] = replace(self._visits[self._at], left=left)

    def stand_at(self, place: Place) -> None:
        """Say that where one is has become `place`, without a step of its own."""
        if self._visits:
            self._visits[self._at] = replace(self._visits[self._at], place=place, left=None)
            self._tell_ways()

    def walk_to(self, place: Place, *, left: LeftState | None = None) -> None:
        """Go to `place`, a hit: one step out of a list, however many hits one walks to from it."""
        if not self.is_found:
            self.go(place, left=left, found=True)
        elif place != self.place:
            self.stand_at(place)
            self._tell()

    def back_to_results(self, left: LeftState | None) -> bool:
        """Go back to the list that one came out of; return False where that is not in here."""
        source = self._source
        if not self.is_found or source is None or source.outside is not None:
            return False
        before = reversed(self._visits[: self._at + 1])
        self._move(-next(n for n, visit in enumerate(before) if visit is source), left)
        return True

    @property
    def is_out(self) -> bool:
        """Whether one went back to the list of several archives that led to where one is."""
        return self._is_out

    def step_out(self, left: LeftState | None) -> None:
        """Say that one goes back to the list `outside`, which lies before where one is."""
        self.leave(left)
        self._is_out = True
        self._tell_ways()

    def step_in(self) -> None:
        """Say that where one is is shown again."""
        if self._is_out:
            self._is_out = False
            self._tell_ways()

    def back(self, left: LeftState | None) -> None:
        """Go back to the place before."""
        self._move(-1, left)

    def forward(self, left: LeftState | None) -> None:
        """Go on to the place that one came back from."""
        if self._is_out:
            self._tell()
        else:
            self._move(1, left)

    def go_to(self, number: int, left: LeftState | None) -> None:
        """Go to the one of `places` with this number."""
        self._move(number - self._at, left)

    def _move(self, by: int, left: LeftState | None) -> None:
        if by and 0 <= self._at + by < len(self._visits):
            self.leave(left)
            self._at += by
            self._tell()

    @property
    def _source(self) -> Visit | None:
        """The visit that the results are of that one last came by, or None."""
        before = reversed(self._visits[: self._at + 1])
        return next((visit for visit in before if visit.results is not None), None)

    @Slot()
    def _tell(self) -> None:
        self._is_out = False
        self.moved.emit(self._visits[self._at])
        self._tell_ways()

    def _tell_ways(self) -> None:
        self.changed.emit(*self.can_go)
