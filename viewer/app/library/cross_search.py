"""Searches several archives of the library as one, lists the hits, and opens them."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from index import ArchiveGroup, Choices, SearchRequest, Value, replace, value_field
from viewer.app.archives.archives import Archives
from viewer.app.context.window_services import WindowServices
from viewer.app.library.group_answer import (
    GroupAnswer,
    GroupCards,
    GroupWords,
    SearchState,
    answered,
    found_in,
)
from viewer.app.library.group_builder import GroupBuilder
from viewer.app.library.hit_opener import HitOpener
from viewer.app.library.searched_archives import SearchedArchives
from viewer.screens.library.cross_search import AcrossPane
from viewer.screens.search.notices import Notices
from viewer.screens.search.query_runner import Question
from viewer.shell.places.places import CrossSearchVisit
from viewer.shell.window import MainWindow
from viewer.ui.widgets.facet_bar import toggled
from viewer.wording.dial import Dial

FIRST = 10  # hits listed at once, more than are in sight: their archives are opened for them
MOST = 50  # hits listed when nobody has typed for so many ms:
_REST = 400


class Listed(Value):
    """The archives of a list of hits, its filters, and the row that was opened."""

    archives: tuple[str, ...]
    narrowed: Choices = value_field(default_factory=dict)
    row: str = ""


class CrossSearch(QObject):
    """Connects the archives to the pane of hits. A new query replaces the one before."""

    def __init__(
        self, archives: Archives, window: MainWindow, pane: AcrossPane, services: WindowServices
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._services = services
        self._groups = GroupBuilder(archives, services, self)
        self._words = GroupWords(pane.names, services)
        self.notices = Notices()
        """The lines on the answer, some with another query to search for."""
        self._among = SearchedArchives()
        self._question = Question()
        self._group: ArchiveGroup | None = None
        self._answer: GroupAnswer | None = None
        self._task: Future[GroupAnswer | None] | None = None
        self._number = 0
        self._is_left = False
        self._opener = HitOpener(archives, window)
        self._to_choose = ""  # a row to choose as soon as it is listed
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(partial(self._put, listing_all=True))
        pane.put_above(self.notices)
        pane.hit_opened.connect(self._open)
        pane.stop_wanted.connect(self._stop)
        pane.value_toggled.connect(self._toggle)
        pane.all_let_go.connect(partial(self._narrow, {}))
        self._groups.changed.connect(self._follow)
        services.dial.changed.connect(self._ask_again)
        window.actions_.care_covered.triggered.connect(self._ask_again)
        window.closing.connect(self.forget)

    def wait(self) -> None:
        """Say that the search begins soon."""
        self.drop()
        self._pane.say(self.tr("Searching …"))

    def ask(self, query: str, among: SearchedArchives, narrowed: Choices | None = None) -> None:
        """Search for `query` in the archives of `among` that are chosen, or in all of them.

        Filters stay while the same archives are searched; `narrowed` replaces them.
        """
        chosen = self._question.chosen if among == self._among else {}
        self._among, self._is_left = among, False
        self._question = Question(query, chosen if narrowed is None else narrowed)
        self._to_choose = ""
        self._group = self._groups.group_of(among.entries)
        self._put()

    def return_to(self, outside: CrossSearchVisit, among: SearchedArchives) -> None:
        """List the hits of `outside`, unless they still are, and choose the row that was opened."""
        listed = outside.listed
        if not isinstance(listed, Listed):
            return
        among = replace(among, chosen=tuple(n for n in listed.archives if n in among.entries))
        question = Question(outside.query, listed.narrowed)
        if (question, among) != (self._question, self._among) or self._answer is None:
            self.ask(outside.query, among, listed.narrowed)
        self._to_choose = listed.row
        self._choose()

    def _choose(self) -> None:
        if self._to_choose and self._pane.choose(self._to_choose):
            self._to_choose = ""

    @Slot()
    def drop(self) -> None:
        """Discard the query and its hits, but not what was made to search."""
        self._groups.stop()
        self._question, self._among, self._to_choose = Question(), SearchedArchives(), ""
        self._clear()

    @Slot()
    def forget(self) -> None:
        """Discard the query, its hits, and what was made to search."""
        self._groups.forget()
        self._group = None
        self.drop()

    def _clear(self) -> None:
        self._cancel()
        self._answer, self._pane.answered = None, ""
        self._pane.show_rows(())
        self._pane.say("")
        self._pane.show_counts({}, 0, {})
        self.notices.show_lines(())

    @Slot()
    def _stop(self) -> None:
        """Search no more archives; the hits so far stay."""
        self._groups.stop()
        self._is_left = True
        self._tell()

    @Slot()
    def _ask_again(self) -> None:
        """Search again at the present level of attribution, and replace the list."""
        if self._group is not None and self._question.typed:
            self._clear()
            self._put()

    @Slot(str, str)
    def _toggle(self, field: str, value: str) -> None:
        self._narrow(toggled(self._question.chosen, field, value))

    def _narrow(self, chosen: Choices) -> None:
        self._question = replace(self._question, chosen=chosen)
        self._put()

    @Slot()
    def _follow(self) -> None:
        """Search anew where more can be searched than before."""
        before = self._answer.page.searched if self._answer else 0
        is_more = self._group is not None and self._group.searched != before
        if is_more and self._question.typed and self._task is None:
            self._put()
        else:
            self._tell()

    def _put(self, *, listing_all: bool = False) -> None:
        """Have the present question answered, if anything can be searched yet."""
        group, limit = self._group, MOST if listing_all else FIRST
        self._cancel()
        if group is None or not (group.searched or group.is_complete):
            self._tell()
            return
        request = _request(self._question, self._among, self._services.dial, limit)
        self._task = self._services.tasks.run(
            partial(answered, group, self._question, request, MOST),
            then=partial(self._take, self._number),
            failed=partial(self._fail, self._number),
        )
        self._tell()

    def _cancel(self) -> None:
        """Wait for no answer any more."""
        self._number += 1
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, number: int, answer: GroupAnswer | None) -> None:
        if number != self._number:
            return
        self._task, self._answer = None, answer
        if answer is not None and self._group is not None:
            self._words.name_all(self._group)
            self._list(answer)
        self._tell()
        self._choose()
        self._follow_rest()

    def _follow_rest(self) -> None:
        """Search anew where the index is complete by now, and soon for the rest of the hits."""
        group, answer = self._group, self._answer
        if group and answer and group.is_complete:
            if not answer.page.complete:
                self._put()
            elif answer.awaited:
                self._rest.start()

    def _fail(self, number: int, error: Exception) -> None:
        self._services.messages.report(error)
        if number == self._number:
            self._task = None
            self._tell()

    def _list(self, answer: GroupAnswer) -> None:
        """Show the hits of `answer`, and the filters."""
        covers = self._window.actions_.care_covered.isChecked()
        cards = GroupCards(answer, self._services, self._pane.names, covers=covers)
        self._pane.answered = answer.question.typed
        self._pane.show_rows(cards.rows)
        counts = {**answer.page.facets, "document": found_in(answer, self._among)}
        self._pane.show_counts(counts, answer.page.total, answer.question.chosen)

    def _tell(self) -> None:
        if self._group is not None and self._question.typed:
            goes_on = self._groups.goes_on and not self._is_left
            state = SearchState(goes_on, self._task is not None, self._is_left)
            said, lines = self._words.told(self._group, self._among, self._answer, state)
            self.notices.show_lines(lines)
            self._pane.say(said, going=goes_on)

    @Slot(str)
    def _open(self, row: str) -> None:
        """Open the archive of a hit, and show the hit in it."""
        archive, _line, name = row.partition("\n")
        entry = self._among.entries.get(archive)
        if entry is None:
            return
        listed = Listed(self._among.chosen, self._question.chosen, row)
        outside = CrossSearchVisit(self._question.typed, listed)
        self._opener.open(entry.path, name, outside)


def _request(question: Question, among: SearchedArchives, dial: Dial, limit: int) -> SearchRequest:
    chosen = _within(among, question.chosen)
    return SearchRequest(
        question.typed, chosen, dial.setting, limit=limit, language=dial.reading.language
    )


def _within(searched: SearchedArchives, chosen: Choices) -> Choices:
    """Return `chosen` among the archives that are `searched`."""
    among = frozenset(searched.chosen)
    if not among:
        return chosen
    return {**chosen, "document": (chosen.get("document") or among) & among}
