"""The page of the search screen: the hits, their filters, and words about the answer."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent

from index import Choices, SearchPage
from viewer.screens.search.header import SearchHeader
from viewer.screens.search.hits import HitList
from viewer.screens.search.query_runner import QueryRunner, Question
from viewer.ui.look.look import Look, grown
from viewer.ui.screen.printed_text import NotPrinted, PrintContext, Printed
from viewer.ui.screen.screen import Screen, Spot
from viewer.ui.widgets.facet_bar import toggled
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.stack_layout import stack
from viewer.wording.field_names import FieldNames

if TYPE_CHECKING:
    from index import Wanted

ROOM_FOR_BARS = 400  # pixels at 100 %: the least height of a page with bars


class SearchScreen(Screen):
    """Searches one archive during typing.

    `narrowed` carries the filters before a change, and after. `hits` is the list of hits, `notes`,
    `offers` and `recent` are what is offered above it.
    """

    hit_opened = Signal(str)
    answered = Signal(str)
    query_changed = Signal(str)
    narrowed = Signal(object, object)

    def __init__(self, asking: QueryRunner, look: Look, language: str) -> None:
        archive, dial = asking.archive, asking.dial
        naming = FieldNames(archive, language)
        hits = HitList(archive, look, language, dial, naming)
        super().__init__(hits)
        self._dial = dial
        self._question = Question()
        self._answered: Question | None = None
        self._page: SearchPage | None = None
        self._chosen: Choices = {}
        self._open_when_answered = False
        self._soon = QTimer(self, singleShot=True)  # opens a hit a turn after the list is there
        self._soon.timeout.connect(self.open_first)
        self._spot_when_answered: Spot | None = None
        self._asking = asking
        asking.setParent(self)
        self.hits, self.folds = hits, hits.folds
        self.hits.setAccessibleName(self.tr("Search results"))
        self._above = SearchHeader(archive, look, language, naming)
        above = self._above
        self.notes, self.offers, self.recent = above.notes, above.offers, above.recent
        stack(self, ListHeader(self._above), self.hits)
        self._connect()
        self._explain()

    def _connect(self) -> None:
        self._asking.answered.connect(self._show)
        self._above.value_toggled.connect(self._toggle)
        self._above.all_let_go.connect(self.narrow)
        self._above.grouping_chosen.connect(self.hits.group_by)
        self._above.query_wanted.connect(self.query_changed)
        self._above.rest_wanted.connect(self._asking.index_all)
        self.hits.row_chosen.connect(self.passage_chosen)
        self.hits.row_opened.connect(self._open)
        self._dial.changed.connect(self._retell)

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen passage or footnote, or ""."""
        return self.hits.chosen

    @property
    def said(self) -> str:
        """The words about the answer."""
        return self._above.said

    @property
    def answered_query(self) -> str:
        """The query whose answer is shown, or ""."""
        return self._page.query if self._page else ""

    @property
    def question(self) -> Question:
        """The present query and its filters."""
        return self._question

    @property
    @override
    def manner(self) -> object:
        """The filters of the hits."""
        return self._chosen

    @override
    def take_manner(self, manner: object) -> None:
        """Restore the filters, for the next search."""
        if isinstance(manner, dict):
            self._chosen = manner

    @override
    def show_target(self, name: str) -> None:
        """Search for the query `name`, unless its answer is shown."""
        question = Question(name, self._chosen)
        if question == self._question:
            self._explain()
        else:
            self._ask(question)

    @override
    def scroll_back(self, spot: Spot) -> None:
        """Go back to `spot`, now and once an awaited answer is shown."""
        super().scroll_back(spot)
        self._spot_when_answered = spot if self._asking.waits else None

    @override
    def return_to(self, spot: Spot) -> None:
        """Go back to `spot`, now and once an awaited answer is shown."""
        super().return_to(spot)
        self._spot_when_answered = spot if self._asking.waits else None

    def _ask(self, question: Question) -> None:
        wanted = bool(question.typed.strip())
        self._chosen = question.chosen if wanted else {}  # an empty query drops all filters
        self._question = Question(question.typed, self._chosen)
        self._open_when_answered, self._spot_when_answered = False, None
        self._soon.stop()
        if wanted:
            self.hits.rests = True  # while one thread measures, the other searches half as fast
            self._asking.ask(self._question)
            if self._page is None:  # otherwise the last answer stays until then
                self._explain()
        else:
            self._asking.drop()
            self._show(None)

    @override
    def exportable(self) -> "Wanted | None":
        """Return the present query and filters, if an answer is shown."""
        from index import Wanted  # noqa: PLC0415  rarely needed

        asked, is_answered = self._question, bool(self.answered_query.strip())
        return Wanted(query=asked.typed, choices=asked.chosen) if is_answered else None

    @override
    def printed(self, paper: PrintContext) -> Printed | NotPrinted:
        """Return the hits with the query, unless they tell more than may leave."""
        from viewer.screens.search.printing import written  # noqa: PLC0415  rarely needed

        if self._page is None:
            return NotPrinted("")
        return written(self._page, self._question, self._above.told, self.hits, paper)

    @Slot()
    def open_first(self) -> None:
        """Open the chosen hit or the first, once the answer is there, or focus the suggestion."""
        if self._page is None or self._asking.waits:
            self._open_when_answered = True
        elif not (self._above.follow_picture() or self._above.focus_suggestion()):
            self.hits.choose_first()
            self.hits.open_chosen()

    @Slot()
    def enter(self) -> None:
        """Move from the search box into the list, or to the suggestion where nothing was found."""
        if not self._above.focus_suggestion():
            self.hits.setFocus()
            self.hits.choose_first()

    @Slot(str)
    def _open(self, name: str) -> None:
        self._above.remember(self._question.typed)
        self.hit_opened.emit(name)

    @Slot(object)
    def _show(self, page: SearchPage | None) -> None:
        again = page is not None and self._answered == self._question
        self._page, self._answered = page, self._question
        self.hits.show_page(page, stay=again)
        if not again:
            self.passage_chosen.emit("")
        if self._spot_when_answered is not None:  # before it is told that an answer is there
            super().return_to(self._spot_when_answered)
        self._explain()
        if self._open_when_answered:
            self._open_when_answered = False
            self._soon.start()

    @Slot()
    def _retell(self) -> None:
        """Search again after a change of the dial, which hides or shows values."""
        self.hits.retell()
        if self._question.typed.strip():
            self._asking.ask(self._question)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._above.give_room(self.height(), enough=self.height() >= grown(ROOM_FOR_BARS)):
            self._explain()

    def _explain(self) -> None:
        asking, hint, progress = self._asking, "", self._asking.progress
        if self._page is None:
            self._above.show_beginning(progress, waits=asking.waits, failed=asking.has_failed)
        else:
            hint = self._above.show_answer(self._page, self._question, progress)
        self.answered.emit(hint)

    @Slot(str, str)
    def _toggle(self, field: str, value: str) -> None:
        self.narrow(toggled(self._chosen, field, value))

    @Slot()
    def narrow(self, chosen: Choices | None = None) -> None:
        """Filter the same query by `chosen`; None removes all filters."""
        before = self._chosen
        self._ask(Question(self._question.typed, chosen or {}))
        self.narrowed.emit(before, self._chosen)
