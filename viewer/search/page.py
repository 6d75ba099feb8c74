"""The search screen: the hits for what stands in the search box, and what to narrow them by."""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from index import Choices, OpenArchive, SearchPage, Span
from viewer.kit.dial import Dial
from viewer.kit.facets import toggled
from viewer.kit.look import Look
from viewer.kit.naming import Naming
from viewer.kit.printed import NotPrinted, Paper, Printed
from viewer.kit.screen import Screen, Spot
from viewer.search.above import Above
from viewer.search.asking import Asking, Question
from viewer.search.hits import HitList

ROOM_FOR_BARS = 400  # pixels from the fields to the foot


class SearchScreen(Screen):
    """Searches one archive as the reader types. `hits` is the list of what was found."""

    hit_opened = Signal(str)
    answered = Signal(str)
    query_changed = Signal(str)

    def __init__(
        self,
        archive: OpenArchive,
        look: Look,
        language: str,
        dial: Dial,
        asking: Asking,
    ) -> None:
        naming = Naming(archive, language)
        hits = HitList(archive, look, language, dial, naming)
        super().__init__(hits)
        self._archive = archive
        self._dial = dial
        self._withheld = dial.withheld(archive.quotes)
        self._question = Question()
        self._answered: Question | None = None
        self._page: SearchPage | None = None
        self._chosen: Choices = {}
        self._open_when_answered = False
        self._spot_when_answered: Spot | None = None

        self._asking = asking
        asking.setParent(self)
        self.hits = self._list = hits
        self._list.setAccessibleName(self.tr("Search results"))
        self._above = Above(archive, look, naming)
        self._lay_out()
        self._connect()
        self._explain()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._above)
        layout.addWidget(self._list, 1)

    def _connect(self) -> None:
        self._asking.answered.connect(self._show)
        self._above.value_toggled.connect(self._toggle)
        self._above.all_let_go.connect(self._let_all_go)
        self._above.grouping_chosen.connect(self._list.group_by)
        self._above.query_wanted.connect(self.query_changed)
        self._list.row_chosen.connect(self.passage_chosen)
        self._list.row_opened.connect(self._open)
        self._dial.changed.connect(self._retell)

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen passage or footnote, or ""."""
        return self._list.chosen

    @property
    def said(self) -> str:
        """What is said about the answer."""
        return self._above.said

    @property
    def answered_query(self) -> str:
        """The query whose answer is shown, or "" before the first."""
        return self._page.query if self._page else ""

    @property
    def walk(self) -> tuple[str, ...]:
        """The ids of the hits, in the order of the list as it is shown."""
        return self._list.walk

    @property
    def matches(self) -> Mapping[str, tuple[Span, ...]]:
        """Where the words that were asked for stand, by the id of the passage or footnote."""
        return self._list.matches

    @property
    @override
    def manner(self) -> object:
        """What the hits are narrowed by."""
        return self._chosen

    @override
    def take_manner(self, manner: object) -> None:
        """Narrow what is searched for next as it was narrowed before."""
        if isinstance(manner, dict):
            self._chosen = manner

    @override
    def show_target(self, name: str) -> None:
        """Search for the query `name`, unless that is what is shown."""
        question = Question(name, self._chosen)
        if question == self._question:
            self._explain()
        else:
            self._ask(question)

    @override
    def restore_scroll(self, value: int) -> None:
        """Go back to where `scrolled` was `value`: as soon as there is a list to scroll."""
        self._spot_when_answered = Spot("", value) if self._asking.waits else None
        super().restore_scroll(value)

    @override
    def return_to(self, spot: Spot) -> None:
        """Go back to `spot`: as soon as there is a list to go back in."""
        super().return_to(spot)
        self._spot_when_answered = spot if self._asking.waits else None

    def _ask(self, question: Question) -> None:
        wanted = bool(question.typed.strip())
        self._chosen = question.chosen if wanted else {}  # each search begins with all there is
        self._question = Question(question.typed, self._chosen)
        self._open_when_answered, self._spot_when_answered = False, None
        if wanted:
            self._asking.ask(self._question)
        else:
            self._asking.drop()
            self._show(None)

    @override
    def printed(self, paper: Paper) -> Printed | NotPrinted:
        """Return the hits with what was asked, unless they tell more than may leave."""
        from viewer.search.printing import written  # noqa: PLC0415  rarely needed

        if self._page is None:
            return NotPrinted("")
        return written(self._page, self._question, self._above.told, self._list, paper)

    @Slot()
    def open_first(self) -> None:
        """Open the chosen hit, or the first: as soon as it is there, if the answer is not."""
        if self._page is not None and not self._asking.waits:
            self._list.choose_first()
            self._list.open_chosen()
        else:
            self._open_when_answered = True

    @Slot()
    def enter(self) -> None:
        """Go from the search box into the list."""
        self._list.setFocus()
        self._list.choose_first()

    @Slot(str)
    def _open(self, name: str) -> None:
        self._above.remember(self._question.typed)
        self.hit_opened.emit(name)

    @Slot(object)
    def _show(self, page: SearchPage | None) -> None:
        again = page is not None and self._answered == self._question
        self._page, self._answered = page, self._question
        self._list.show_page(page, stay=again)
        if not again:
            self.passage_chosen.emit("")
        self._explain()
        if self._spot_when_answered is not None:
            super().return_to(self._spot_when_answered)
        if self._open_when_answered:
            self._open_when_answered = False
            self.open_first()

    @Slot()
    def _retell(self) -> None:
        """Tell who speaks as the dial now has it."""
        self._withheld = self._dial.withheld(self._archive.quotes)
        if self._page is not None:
            self._list.retell()
        if self.isVisible():  # else it is explained when it is shown
            self._explain()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._above.give_room(enough=self.height() >= ROOM_FOR_BARS):
            self._explain()

    def _explain(self) -> None:
        if self._page is None:
            self._above.show_beginning(self._asking.progress)
            self.answered.emit("")
        else:
            page, progress = self._page, self._asking.progress
            hint = self._above.show_answer(page, self._question, self._withheld, progress)
            self.answered.emit(hint)

    @Slot(str, str)
    def _toggle(self, field: str, value: str) -> None:
        """Narrow by a value, or no longer."""
        self._ask(Question(self._question.typed, toggled(self._chosen, field, value)))

    @Slot()
    def _let_all_go(self) -> None:
        self._ask(Question(self._question.typed))
