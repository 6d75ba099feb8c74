"""The tabs of an open archive: several histories, of which one is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from index import Value, replace
from viewer.shell.places.places import CrossSearchVisit, LeftState, Place, PlaceHistory, Trail
from viewer.ui.screen.screen import Spot

_MOST_CLOSED = 10  # tabs that can be opened again


class Tab:
    """One tab: its history, and the spot on its page when another tab was chosen."""

    def __init__(self, history: PlaceHistory, spot: Spot | None = None) -> None:
        self.history, self.spot = history, spot


class KeptTab(Value):
    """A tab as a value, which outlives the archive's screens."""

    trail: Trail
    spot: Spot | None


class KeptTabs(Value):
    """All tabs as values, which of them is shown, and the closed ones with their numbers."""

    tabs: tuple[KeptTab, ...]
    at: int
    closed: tuple[tuple[int, KeptTab], ...] = ()

    @property
    def before_results(self) -> "KeptTabs":
        """The tabs after the reader goes on from a list of several archives."""
        tabs = tuple(replace(tab, trail=tab.trail.before_results) for tab in self.tabs)
        return replace(self, tabs=tabs) if len(tabs) == 1 else self

    @property
    def is_nowhere(self) -> bool:
        """Whether no tab has a place left."""
        return not any(tab.trail.visits for tab in self.tabs)


class Tabs(QObject):
    """The tabs, each with its own history; all share the screens.

    `moved` and `changed` are those of the history that is shown. `returned` asks to go back to a
    spot on the page; `listed` is emitted when tabs or their places changed; `place_visited` when a
    new place is visited in any tab. `leaving` returns how the present page is left.
    """

    moved = Signal(object)
    changed = Signal(bool, bool)
    place_visited = Signal()
    returned = Signal(object)
    listed = Signal()

    def __init__(self, leaving: Callable[[], tuple[LeftState, Spot]], parent: QObject) -> None:
        super().__init__(parent)
        self._leaving = leaving
        self._tabs: list[Tab] = []
        self._closed: list[tuple[int, Tab]] = []
        self._at = 0
        self._add()

    @property
    def history(self) -> PlaceHistory:
        """The history of the tab that is shown."""
        return self._tabs[self._at].history

    @property
    def at(self) -> int:
        """The number of the tab that is shown."""
        return self._at

    @property
    def places(self) -> tuple[Place | None, ...]:
        """The current place of each tab."""
        return tuple(tab.history.place for tab in self._tabs)

    @property
    def can_reopen(self) -> bool:
        """Whether there is a closed tab that can be opened again."""
        return bool(self._closed)

    @property
    def recent(self) -> tuple[Place, ...]:
        """The places visited in any tab, each once: those of the shown tab first, the latest first.

        The current place is not among them.
        """
        others = [tab for tab in self._tabs if tab.history is not self.history]
        histories = [self.history, *(tab.history for tab in reversed(others))]
        places = (place for history in histories for place in reversed(history.places))
        return tuple(place for place in dict.fromkeys(places) if place != self.history.place)

    @Slot()
    def back(self) -> None:
        """Go to the place before."""
        self.history.back(self._leaving()[0])

    @Slot()
    def forward(self) -> None:
        """Go to the place after."""
        self.history.forward(self._leaving()[0])

    def step_out(self) -> None:
        """Go back to the list of several archives that led to the current place."""
        self.history.step_out(self._leaving()[0])

    def go_to(self, number: int) -> None:
        """Go to the place `number` of this tab."""
        self.history.go_to(number, self._leaving()[0])

    def open(self, place: Place | None = None) -> None:
        """Open a tab with a copy of the present history, and show it, at `place` if given."""
        self._leave()
        tab = self._add(self._tabs[self._at])
        self._at = len(self._tabs) - 1
        if place is None:
            self._show()
            return
        tab.spot = None
        tab.history.go(place)
        self.listed.emit()

    def open_behind(self, place: Place, *, found: bool = False) -> None:
        """Open a tab at `place` without showing it. `found` tells that it is a hit."""
        tab = self._made(self.history.trail, None)
        tab.history.go(place, left=self._leaving()[0], found=found)
        self._join(tab, len(self._tabs))
        self.listed.emit()

    def choose(self, number: int) -> None:
        """Show the tab `number` as it was left."""
        if number != self._at and 0 <= number < len(self._tabs):
            self._leave()
            self._at = number
            self._show()

    def step(self, by: int) -> None:
        """Show the tab `by` places to the right, continuing at the other end."""
        self.choose((self._at + by) % len(self._tabs))

    def close(self, number: int | None = None) -> None:
        """Close the tab `number`, or the current one; the last remaining tab stays."""
        if len(self._tabs) == 1:
            return
        number = self._at if number is None else number
        self._leave()
        self._closed = [*self._closed, (number, self._tabs.pop(number))][-_MOST_CLOSED:]
        was_shown = number == self._at
        if number < self._at or self._at == len(self._tabs):
            self._at -= 1
        if was_shown:
            self._show()
        else:
            self.listed.emit()

    def reopen(self) -> None:
        """Open the last closed tab again, where it was."""
        if self._closed:
            self._leave()
            number, tab = self._closed.pop()
            self._at = min(number, len(self._tabs))
            self._tabs.insert(self._at, tab)
            self._show()

    @property
    def kept(self) -> KeptTabs:
        """All tabs as they are now, as a value."""
        closed = tuple((number, _kept(tab)) for number, tab in self._closed)
        return KeptTabs(tuple(_kept(tab) for tab in self._tabs), self._at, closed)

    def take_over(self, kept: KeptTabs) -> None:
        """Replace all tabs by `kept`, and ask for the current place to be shown."""
        self._tabs = []
        for one in kept.tabs:
            self._join(self._made(one.trail, one.spot), len(self._tabs))
        self._closed = [(number, self._made(tab.trail, tab.spot)) for number, tab in kept.closed]
        for _number, tab in self._closed:
            self._listen(tab.history)
        self._at = kept.at
        self.history.resume()
        self.listed.emit()

    def come_from(self, outside: CrossSearchVisit, place: Place, *, afresh: bool) -> None:
        """Go to `place` from a list of several archives; `afresh` if it was just opened."""
        self.history.come_from(outside, place, left=self._leaving()[0], afresh=afresh)

    def _add(self, like: Tab | None = None) -> Tab:
        trail, spot = (like.history.trail, like.spot) if like else (Trail(), None)
        return self._join(self._made(trail, spot), len(self._tabs))

    def _made(self, trail: Trail, spot: Spot | None) -> Tab:
        history = PlaceHistory(self)
        history.take_over(trail)
        return Tab(history, spot)

    def _join(self, tab: Tab, number: int) -> Tab:
        self._tabs.insert(number, tab)
        self._listen(tab.history)
        return tab

    def _listen(self, history: PlaceHistory) -> None:
        history.moved.connect(self.moved)
        history.changed.connect(self.changed)
        history.changed.connect(self.listed)
        history.place_visited.connect(self.place_visited)

    def _leave(self) -> None:
        if self.history.place is not None:
            left, spot = self._leaving()
            self.history.leave(left)
            self._tabs[self._at].spot = spot

    def _show(self) -> None:
        tab = self._tabs[self._at]
        tab.history.resume()
        if tab.spot is not None:
            self.returned.emit(tab.spot)
        self.listed.emit()


def _kept(tab: Tab) -> KeptTab:
    return KeptTab(tab.history.trail, tab.spot)
