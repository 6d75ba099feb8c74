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
class Left:
    """How one left a page: how far down it one was, and what its screen was told."""

    scroll: int
    manner: object = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A place, and how it was when one left it.

    `found` tells that one came to it as a hit, out of a list of results.
    """

    place: Place
    left: Left | None = None
    found: bool = False


class History(QObject):
    """The places one has been to in one tab. `moved` asks for one of them to be shown.

    `changed` tells whether there is a way back and one forward, or that where one is became another
    place.
    """

    moved = Signal(object)
    changed = Signal(bool, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits: list[Visit] = []
        self._at = -1

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
    def is_found(self) -> bool:
        """Whether one came to where one is out of a list of results."""
        return bool(self._visits) and self._visits[self._at].found

    @property
    def results(self) -> Place | None:
        """The list of results that one last came by, or None."""
        before = self._steps_to_results()
        return self._visits[self._at - before].place if before is not None else None

    def go(self, place: Place, *, left: Left | None = None, found: bool = False) -> None:
        """Go to `place`, from a page that was `left` so."""
        if place != self.place:
            self.leave(left)
            del self._visits[self._at + 1 :]
            self._visits.append(Visit(place))
            self._at += 1
        if found:
            self._visits[self._at] = replace(self._visits[self._at], found=True)
        self._tell()

    def take_over(self, other: "History") -> None:
        """Become what `other` is, without showing anything."""
        self._visits, self._at = list(other._visits), other._at  # noqa: SLF001  of one kind

    def resume(self) -> None:
        """Ask for where one is to be shown, as one left it."""
        if self._visits:
            self._tell()

    def leave(self, left: Left | None) -> None:
        """Remember how the page is left where one is."""
        if self._visits:
            self._visits[self._at] = replace(self._visits[self._at], left=left)

    def stand_at(self, place: Place) -> None:
        """Say that where one is has become `place`, without a step of its own."""
        if self._visits:
            self._visits[self._at] = replace(self._visits[self._at], place=place, left=None)
            self._tell_ways()

    def walk_to(self, place: Place, *, left: Left | None = None) -> None:
        """Go to `place`, a hit: one step out of a list, however many hits one walks to from it."""
        if not self.is_found:
            self.go(place, left=left, found=True)
        elif place != self.place:
            self.stand_at(place)
            self._tell()

    def back_to_results(self, left: Left | None) -> bool:
        """Go back to the list that one came out of; return False where one came out of none."""
        before = self._steps_to_results()
        if before is None or not self.is_found:
            return False
        self._move(-before, left)
        return True

    def back(self, left: Left | None) -> None:
        """Go back to the place before."""
        self._move(-1, left)

    def forward(self, left: Left | None) -> None:
        """Go on to the place that one came back from."""
        self._move(1, left)

    def go_to(self, number: int, left: Left | None) -> None:
        """Go to the one of `places` with this number."""
        self._move(number - self._at, left)

    def _move(self, by: int, left: Left | None) -> None:
        if by and 0 <= self._at + by < len(self._visits):
            self.leave(left)
            self._at += by
            self._tell()

    def _steps_to_results(self) -> int | None:
        """Return how many places before this one there was a list of results, or None."""
        before = reversed(self._visits[: self._at + 1])
        lists = (n for n, visit in enumerate(before) if visit.place.screen is ScreenName.SEARCH)
        return next(lists, None)

    @Slot()
    def _tell(self) -> None:
        self.moved.emit(self._visits[self._at])
        self._tell_ways()

    def _tell_ways(self) -> None:
        self.changed.emit(self._at > 0, self._at + 1 < len(self._visits))
