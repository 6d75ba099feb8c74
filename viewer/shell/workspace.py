"""An open archive in the window: its screens, and how to get from one to another."""

from collections.abc import Callable
from functools import partial
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from index import OpenArchive
from viewer.services.steps import Stepwise
from viewer.shell.bars.tab_bar import TabBar
from viewer.shell.focus import counterpart, name_of_focus
from viewer.shell.panes.card import CardPane
from viewer.shell.panes.navigation import Navigation
from viewer.shell.panes.panes import Panes
from viewer.shell.panes.right_pane import RightPane
from viewer.shell.places.place_names import PlaceNames, place_called
from viewer.shell.places.places import LeftState, Place, PlaceHistory, ScreenName, Visit
from viewer.shell.places.tabs import Tabs
from viewer.shell.screen_stack import ScreenStack
from viewer.shell.stay import Stay
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt, whole
from viewer.ui.screen.screen import Screen, Spot
from viewer.ui.widgets.stack_layout import stack
from viewer.wording.dial import Dial


class Workspace(QWidget):
    """The tabs, navigation, screens and card of one archive, discarded with it."""

    query_shown = Signal(str)
    place_shown = Signal(object)
    hit_opened = Signal(str)
    box_wanted = Signal()
    list_wanted = Signal(object)
    withdrawn_met = Signal()
    begun = Signal()
    shared_file_met = Signal(str)
    note_resumed = Signal(object)
    leave_note: Callable[[], object]  # saves a note being written; returns it for `note_resumed`
    make_screen: Callable[[ScreenName], Stepwise[Screen]]  # set before any screen is asked for

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._archive, self._dial = archive, dial
        self.takes_focus = True  # whether a screen that is shown takes the keyboard
        self.tabs = Tabs(lambda: (self._left, self.shown.spot), self)
        self.names = PlaceNames(archive, language, dial)
        self.navigation = Navigation(archive, look, language, dial)
        self.screens, card = ScreenStack(self._made), CardPane(archive, look, language, dial)
        self.panes = Panes(self.navigation, self.screens, card, self)
        look.changed.connect(self.panes.fit_anew)
        self.right = RightPane(card, self.panes, self)
        stack(self, TabBar(self.tabs, self.names, look), self.panes)
        self.tabs.moved.connect(self._show)
        self.tabs.returned.connect(self._return)
        self.navigation.place_chosen.connect(self.go_soon)
        self.navigation.place_chosen_apart.connect(self.tabs.open_behind)
        card.theme_chosen.connect(self.show_theme)
        card.text_wanted.connect(self.show_text)

    def _made(self, name: ScreenName) -> Stepwise[Screen]:
        screen = yield from self.make_screen(name)
        screen.passage_chosen.connect(self.describe)
        screen.scrolled_away.connect(self.describe)
        screen.passage_opened.connect(self.show_text)
        screen.opened_apart.connect(self._open_apart)
        return screen

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Esc: go from a hit to its list, and from there to the search box."""
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and self.history.back_to_results(self._left):
            self.shown.take_focus()
        elif is_escape and self.history.results_outside is not None:
            self.list_wanted.emit(self.history.results_outside)
        elif is_escape and self.is_at(ScreenName.SEARCH):
            self.box_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def history(self) -> PlaceHistory:
        """The history of the tab that is shown, with the place that was asked for last."""
        self.screens.finish()
        return self.tabs.history

    @property
    def shown(self) -> Screen:
        """The current screen."""
        return self.screens.of(place.screen if (place := self.history.place) else ScreenName.READER)

    @property
    def chosen(self) -> str:
        """The id of the passage chosen on the current screen, or ""."""
        return self.shown.chosen

    @property
    def excerpt(self) -> Excerpt | None:
        """The selection on the current screen, else the whole of what is chosen there, or None."""
        shown = self.shown
        return shown.selected or whole(self._archive, shown.chosen, self._dial.reading, shown.folds)

    @property
    def _left(self) -> LeftState:
        return LeftState(self.shown.spot, self.shown.manner)

    def is_at(self, name: ScreenName) -> bool:
        """Return whether `name` is the current screen."""
        place = self.history.place
        return place is not None and place.screen is name

    def discard(self) -> None:
        """Destroy it: another archive is shown in its place."""
        self.screens.stop()
        self.deleteLater()

    def begin(self) -> None:
        """Go to the beginning of the contents."""
        self.history.go(Place(ScreenName.READER))
        self.begun.emit()

    @property
    def stay(self) -> Stay:
        """Where the reader is in this archive, as a value."""
        self.screens.finish()
        return Stay(self.tabs.kept, self.shown.spot, self.panes.arrangement, name_of_focus(self))

    @Slot(object)
    def go(self, place: Place) -> None:
        """Go to `place`."""
        self.history.go(place, left=self._left)

    @Slot(object)
    def go_soon(self, place: Place) -> None:
        """Go to `place`: where that takes long, some turns of the event loop later.

        Until then the reader is at the place before. Whoever asks for the place goes there first.
        """
        self.screens.after_making(place.screen, partial(self.go, place), place.target)

    @Slot(str)
    def search(self, query: str) -> None:
        """Search for `query` while it is typed: one place in the history, however many letters."""
        place = Place(ScreenName.SEARCH, query)
        if self.screens.is_making(ScreenName.SEARCH):
            self.go_soon(place)
        elif self.is_at(ScreenName.SEARCH):
            self.history.stand_at(place)
            self.screens.of(ScreenName.SEARCH).show_target(query)
        else:
            self.go_soon(place)

    @Slot(str)
    def look_up(self, query: str) -> None:
        """Search for `query`, which was chosen and not typed, and move the focus to the results."""
        self.search(query)
        self.shown.take_focus()

    @Slot(str)
    def show_text(self, name: str) -> None:
        """Show the passage or footnote `name` in its document; if it was withdrawn, report that."""
        if self._archive.is_withdrawn(name):
            self.withdrawn_met.emit()
            return
        self.go_soon(Place(ScreenName.READER, name))

    def show_hit(self, name: str) -> None:
        """Show a hit in its document: one place in the history for all hits of a list."""
        self.history.walk_to(Place(ScreenName.READER, name), left=self._left)

    @Slot(str)
    def show_theme(self, name: str) -> None:
        """Show the passages under the theme `name`."""
        self.go_soon(Place(ScreenName.THEMES, name))

    @Slot(str)
    def theme_changed(self, name: str) -> None:
        """Record that the themes screen now shows the theme `name`."""
        if self.is_at(ScreenName.THEMES):
            self.history.stand_at(Place(ScreenName.THEMES, name))

    @Slot(str)
    def describe(self, name: str) -> None:
        """Where `name` is chosen on the current screen, have the panes tell of what is seen."""
        shown, place, in_reader = self.shown, self.history.place, self.is_at(ScreenName.READER)
        if name != shown.chosen:
            return
        passage = self._archive.passage(name)
        folded = passage is not None and shown.folds(passage)
        self.right.tell(shown.chosen_in_sight, can_show_text=not in_reader, folded=folded)
        if in_reader and place:
            here = shown.scrolled_to or name or place.target
            self.navigation.show_place(place, _section_of(self._archive, here))

    @Slot(str)
    def _open_apart(self, name: str) -> None:
        """Open what a row names in a new tab: a hit, else a passage, a theme or a query."""
        place = place_called(self._archive, name)
        hit = self.is_at(ScreenName.SEARCH) and place.screen is ScreenName.READER
        self.tabs.open_behind(place, found=hit)

    @Slot(object)
    def _return(self, spot: Spot) -> None:
        self.shown.return_to(spot)

    @Slot(object)
    def _show(self, visit: Visit) -> None:
        place = visit.place
        screen = self.screens.of(place.screen)
        takes_focus = self.takes_focus and place.screen is not ScreenName.SEARCH
        if screen is not self.screens.currentWidget():
            self.screens.leave(takes_focus=takes_focus)
            self.right.make_room(screen)
        self.screens.setCurrentWidget(screen)
        self.right.arrive(screen, visit)
        self.describe(self.chosen)
        self.navigation.show_place(place, _section_of(self._archive, place.target))
        if place.screen is ScreenName.SEARCH:
            self.query_shown.emit(place.target)
        elif takes_focus:
            screen.take_focus()
        self.place_shown.emit(place)


def resume(workspace: Workspace, stay: Stay) -> None:
    """Restore `stay` of another workspace. The focus goes to the same control as there."""
    workspace.panes.arrange(stay.panes)
    workspace.takes_focus = False
    workspace.tabs.take_over(stay.tabs)
    workspace.takes_focus = True
    workspace.panes.fill_card(filled=bool(stay.spot.chosen))
    workspace.shown.return_to(stay.spot)
    if stay.focus is not None:
        workspace.right.show_due()
        part = counterpart(workspace, stay.focus)
        (part.setFocus if part else workspace.shown.take_focus)()


def show_beside(workspace: Workspace, name: str) -> None:
    """Show the passage `name` in its document and leave the keyboard where it is.

    In a document that is no step in the history, from another screen it is one.
    """
    place = Place(ScreenName.READER, name)
    workspace.takes_focus = False
    if workspace.is_at(ScreenName.READER):
        workspace.history.stand_at(place)
        workspace.history.resume()
    else:
        workspace.go(place)
    workspace.takes_focus = True


def _section_of(archive: OpenArchive, name: str) -> str:
    """Return the id of the section that the passage or footnote `name` is in, or else `name`."""
    known = archive.passage(name) or archive.footnote(name)
    return archive.headed_section_of(name).id if known else name
