"""The search screen: the hits for what stands in the search box, and counts to narrow them by."""

from collections.abc import Mapping
from concurrent.futures import Future
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout

from index import OpenArchive, SearchPage, Span, Unused
from viewer.kit.cards import CardList
from viewer.kit.dial import Dial
from viewer.kit.look import Look
from viewer.kit.messages import Messages
from viewer.kit.passages import PassageCards
from viewer.kit.screen import Screen
from viewer.kit.tasks import Tasks
from viewer.search.facets import FacetChips, asks_for

MOST_HITS = 200


class SearchScreen(Screen):
    """Searches one archive as the reader types. An answer to an old question is dropped."""

    hit_opened = Signal(str)
    answered = Signal(str)
    query_changed = Signal(str)

    def __init__(
        self,
        archive: OpenArchive,
        look: Look,
        language: str,
        dial: Dial,
        tasks: Tasks,
        messages: Messages,
    ) -> None:
        cards = CardList(look)
        super().__init__(cards)
        self._archive = archive
        self._dial = dial
        self._tasks = tasks
        self._messages = messages
        self._cards = PassageCards(archive, language, dial)
        self._withheld = dial.withheld(archive.quotes)
        self._query = ""
        self._page: SearchPage | None = None
        self._task: Future[SearchPage] | None = None
        self._open_when_answered = False

        self._facets = FacetChips(archive, language)
        self._said = QLabel()
        self._said.setProperty("role", "soft")
        self._said.setWordWrap(True)
        self._list = cards
        self._list.setAccessibleName(self.tr("Search results"))
        self._lay_out()
        self._facets.term_toggled.connect(self._toggle)
        self._list.row_chosen.connect(self.passage_chosen)
        self._list.row_opened.connect(self.hit_opened)
        dial.changed.connect(self._retell)
        self._explain()

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(24, 16, 24, 10)
        above.setSpacing(10)
        above.addWidget(self._facets)
        above.addWidget(self._said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._list, 1)

    @property
    @override
    def chosen(self) -> str:
        """The id of the chosen passage or footnote, or ""."""
        return self._list.chosen

    @property
    def said(self) -> str:
        """What is said about the answer."""
        return self._said.text()

    @property
    def answered_query(self) -> str:
        """The query whose answer is shown, or "" before the first."""
        return self._page.query if self._page else ""

    @property
    def matches(self) -> Mapping[str, tuple[Span, ...]]:
        """Where the words that were asked for stand, by the id of the passage or footnote."""
        return {hit.id: hit.matches for hit in self._page.hits} if self._page else {}

    @override
    def show_target(self, name: str) -> None:
        """Search for the query `name`, unless that is what is shown."""
        query = name
        if query == self._query:
            self._explain()
            return
        self._query = query
        self._open_when_answered = False
        if self._task is not None:
            self._task.cancel()
        if not query.strip():
            self._show(None)
            return
        archive = self._archive
        known = archive.known_answer(query, limit=MOST_HITS)
        if known is not None:  # so that what was built anew is shown without a blank between
            self._show(known)
            return
        self._task = self._tasks.run(
            lambda: archive.search(query, limit=MOST_HITS),
            then=self._take,
            failed=self._messages.report,
        )

    @Slot()
    def open_first(self) -> None:
        """Open the chosen hit, or the first: as soon as it is there, if the answer is not."""
        if self._page is not None and self._page.query == self._query:
            self._list.choose_first()
            self._list.open_chosen()
        else:
            self._open_when_answered = True

    @Slot()
    def enter(self) -> None:
        """Go from the search box into the list."""
        self._list.setFocus()
        self._list.choose_first()

    def _take(self, page: SearchPage) -> None:
        if page.query == self._query:  # else the reader has typed on
            self._show(page)
            if self._open_when_answered:
                self._open_when_answered = False
                self.open_first()

    def _show(self, page: SearchPage | None) -> None:
        self._page = page
        self._list.show_rows([self._cards.hit(hit) for hit in page.hits] if page else [])
        self.passage_chosen.emit("")
        self._facets.setVisible(page is not None and page.total > 0)
        if page is not None:
            self._facets.show_page(page, self._withheld)
        self._explain()

    @Slot()
    def _retell(self) -> None:
        """Tell who speaks as the dial now has it."""
        self._withheld = self._dial.withheld(self._archive.quotes)
        if self._page is not None:
            self._list.update_rows([self._cards.hit(hit) for hit in self._page.hits])
            self._facets.show_page(self._page, self._withheld)
        if self.isVisible():  # else it is explained when it is shown
            self._explain()

    def _explain(self) -> None:
        page = self._page
        if page is None:
            self._say(self.tr("Type a word to search the whole archive."), "")
            return
        count = self.tr("%n passage(s)", "", page.total)
        unused = self._unused(page)
        if page.total:
            shown = self.tr("{count}, the best first").format(count=count)
            said = (shown + ".", unused, self._told_anyway(page))
            self._say(" ".join(filter(None, said)), count)
        elif not page.understood_as:
            wordless = self.tr("There is no word in this to search for.")
            self._say(" ".join(filter(None, (wordless, unused))), "")
        else:
            nothing = self.tr("Nothing was found. Try fewer words, or the beginning of one.")
            self._say(" ".join(filter(None, (nothing, unused))), self.tr("nothing found"))

    def _say(self, text: str, hint: str) -> None:
        self._said.setText(text)
        self.answered.emit(hint)

    def _unused(self, page: SearchPage) -> str:
        match page.unused:
            case Unused.TOO_LONG:
                return self.tr("Only the first 1,000 characters were searched.")
            case Unused.TOO_MANY:
                return self.tr("Only the first 64 words were searched.")
            case Unused.NO_FIELD:
                told = self.tr("There is no field “{field}:”, so that part was left out.")
                return told.format(field=page.unused_text)
            case Unused.LEADING:
                told = self.tr("A word cannot begin with * or ?: see “{text}”.")
                return told.format(text=page.unused_text)
            case Unused.TOO_WIDE:
                told = self.tr("“{text}” fits too many words: only 1,000 were searched.")
                return told.format(text=page.unused_text)
            case None:
                return ""

    def _told_anyway(self, page: SearchPage) -> str:
        """Say that the list tells by what it holds what the lines under its quotes leave out."""
        if not asks_for(page.query, self._withheld):
            return ""
        return self.tr("This search asks who speaks: its list tells more than the attributions.")

    @Slot(str)
    def _toggle(self, term: str) -> None:
        """Add `term` to the query, or take it away where it is there."""
        words = self._query.split()
        words = [word for word in words if word != term] if term in words else [*words, term]
        self.query_changed.emit(" ".join(words) + " ")
