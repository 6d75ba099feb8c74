"""Connects the list of hits to the reader: opens hits, walks them with F3, and leads back."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot

from viewer.app.context.archive_screens import ArchiveScreens
from viewer.screens.reader.find.hit_walk import Stop, Walk
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.look.match import Match
from viewer.wording.number_format import figure

ONCE = Qt.ConnectionType.SingleShotConnection


class HitNavigation(QObject):
    """Tracks the current hit and its search. All hits are one place in the history."""

    def __init__(self, window: MainWindow, workspace: Workspace, screens: ArchiveScreens) -> None:
        super().__init__(workspace)
        self._bar = window.top_bar
        self._workspace, self._screens = workspace, screens
        self._here: Stop | None = None
        self._walks = False  # going to a hit, which is marked there
        self._owed = 0  # steps to take once the list has its hits
        self._to_choose = ""  # the hit to choose in the list `_results`
        self._results: Place | None = None
        self._marked = ""  # the query whose words are marked in the text
        self._bar.query_changed.connect(self._unmark)
        window.actions_.next_match.triggered.connect(self._go_on)
        window.actions_.previous_match.triggered.connect(self._go_back)
        workspace.hit_opened.connect(self._open)
        workspace.place_shown.connect(self._keep_in_step)
        workspace.box_wanted.connect(self._bar.focus_box)

    @property
    def _listed(self) -> Walk:
        """The walk through the present list."""
        return Walk(self._screens.search.hits.walk, self._screens.search.hits.matches)

    @Slot()
    def _go_on(self) -> None:
        self._walk_by(1)

    @Slot()
    def _go_back(self) -> None:
        self._walk_by(-1)

    @Slot(str)
    def _open(self, hit: str) -> None:
        """Show a hit in its document, with all matches marked."""
        self._stand_at(self._listed, Stop(hit))

    def _walk_by(self, by: int) -> None:
        if not self._workspace.is_at(ScreenName.READER):
            return
        finding = self._screens.reader.finding
        walk = Walk() if finding.is_open else self._walk()
        if walk is None:
            self._owed = by
            self._screens.search.answered.connect(self._pay, ONCE)
            return
        stop = self._step(walk, by)
        if stop is not None:
            self._stand_at(walk, stop)
        elif by > 0:
            finding.go_on()
        else:
            finding.go_back()

    @Slot()
    def _pay(self) -> None:
        by, self._owed = self._owed, 0
        if by:
            self._walk_by(by)

    def _walk(self) -> Walk | None:
        """Return the walk through the last list of results; None while it is being made."""
        results = self._workspace.history.results
        if results is None:
            return Walk()
        search = self._screens.search
        if search.answered_query != results.target:  # the reader went back past a later search
            search.show_target(results.target)
        is_there = search.answered_query == results.target or not results.target.strip()
        return self._listed if is_there else None

    def _step(self, walk: Walk, by: int) -> Stop | None:
        """Return the next stop: from the hit chosen in the text, else from the last one."""
        if not len(walk):
            return None
        chosen, here = self._screens.reader.chosen, self._here
        if here is not None and here.hit in walk and (chosen == here.hit or chosen not in walk):
            return walk.step(here, by)
        start = chosen if chosen in walk else self._screens.search.chosen
        return walk.come_to(start, by)

    def _stand_at(self, walk: Walk, stop: Stop) -> None:
        """Go to `stop`: where its part of the text is not written yet, some turns later."""
        show = partial(self._show, walk, stop)
        self._workspace.screens.after_making(ScreenName.READER, show, stop.hit)

    def _show(self, walk: Walk, stop: Stop) -> None:
        self._here, self._walks = stop, True
        self._workspace.show_hit(stop.hit)
        self._walks = False
        self._tell_query()
        self._screens.reader.mark(walk.matches, number=stop.number)
        self._bar.show_hint(self._told(walk, stop))

    def _told(self, walk: Walk, stop: Stop) -> str:
        """Return which passage of the list this is, and which match if it has several."""
        number, total = figure(walk.number_of(stop.hit)), figure(len(walk))
        told = self.tr("passage {number} of {total}").format(number=number, total=total)
        matches = walk.matches.get(stop.hit, Match()).count
        if matches < 2:
            return told
        within = self.tr("{passage} · match {number} of {total}")
        number, total = figure(stop.number + 1), figure(matches)
        return within.format(passage=told, number=number, total=total)

    @Slot(object)
    def _keep_in_step(self, place: Place) -> None:
        """Choose the hit that was walked to, once the list is shown again."""
        if place.screen is ScreenName.READER and self._workspace.history.is_found:
            self._to_choose, self._results = place.target, self._workspace.history.results
            if not self._walks:
                self._mark_anew()
        elif place.screen is ScreenName.SEARCH and place == self._results:
            self._results = None
            if self._screens.search.answered_query == place.target:
                self._choose()
            else:
                self._screens.search.answered.connect(self._choose, ONCE)

    @Slot()
    def _mark_anew(self) -> None:
        """Mark the matches of the list that led here, which in another tab may be another one."""
        if not self._workspace.is_at(ScreenName.READER) or not self._workspace.history.is_found:
            return
        self._tell_query()
        walk, reader = self._walk(), self._screens.reader
        if walk is None:
            self._screens.search.answered.connect(self._mark_anew, ONCE)
            return
        if self._here is None or self._here.hit != self._to_choose:
            self._here = Stop(self._to_choose)
        scrolled = reader.scrolled
        reader.mark(walk.matches)
        reader.restore_scroll(scrolled)

    def _tell_query(self) -> None:
        """Show in the box the query whose words are marked."""
        results = self._workspace.history.results
        if results is not None:
            self._bar.show_query(results.target)
            self._marked = results.target.strip()

    @Slot(str)
    def _unmark(self, query: str) -> None:
        """Remove the marks of a search other than the one in the box."""
        if self._marked and query.strip() != self._marked:
            self._marked = ""
            self._screens.reader.forget_matches()

    @Slot()
    def _choose(self) -> None:
        self._screens.search.hits.choose(self._to_choose)
