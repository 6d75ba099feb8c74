"""Decides which entries are listed: runs the search, and fills the list."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from index import OpenArchive, counted
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.store.model import Entry
from viewer.screens.notebook.list.list import NoteList
from viewer.screens.notebook.list.row_words import Teller
from viewer.screens.notebook.list.rows import BIN, FIELDS, Listed, Lister, NotebookRow, View
from viewer.screens.notebook.shown_texts import ShownTexts
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from viewer.notebook.store.entries.note_search import Answer


class ListQuery(QObject):
    """Fills the list as `view` says. `filled` is sent after that."""

    filled = Signal()

    def __init__(
        self, keeper: Keeper, archive: OpenArchive, teller: Teller, notes: NoteList, dial: Dial
    ) -> None:
        super().__init__(notes)
        self._keeper, self._teller, self._notes = keeper, teller, notes
        self._lister = Lister(archive, teller)
        self.view = View()
        self._dial = dial
        self._texts = ShownTexts(archive, dial.reading)
        self._answer: Answer | None = None
        self._answered = ""
        self._asked = ""
        self._things: list[Entry] = []
        self.total = 0
        self.is_filling = False  # what is chosen meanwhile was not chosen by the reader

    @property
    def answer(self) -> "Answer | None":
        """The answer of the search that is listed, or None."""
        return self._answer

    @property
    def counts(self) -> dict[str, dict[str, int]]:
        """The counts of field values by which the list can be filtered."""
        if self.view.chosen:
            return counted(self._things, FIELDS, self._lister.values, self.view.chosen)
        return self._lister.counts(self._things)

    @property
    def listed(self) -> list[NotebookRow]:
        """The rows of entries in the list."""
        return self._notes.rows

    @property
    def title(self) -> str:
        """The title of the collection that is listed, or ""."""
        collection = self._keeper.kept.collections.get(self.view.shelf)
        return collection.title if collection else ""

    def rows_for(self, teller: Teller) -> list[Listed]:
        """Return the rows that are listed, worded by another teller."""
        teller.answer = None
        return self._lister.told_by(teller).rows(self.view, self._things, ())

    def enter(self) -> None:
        """Focus the list."""
        self._notes.setFocus()
        self._notes.choose_first()

    def show(self, view: View, *, stay: bool = False) -> None:
        """List what `view` says, once a search has answered; `stay` keeps the position."""
        self.view = view
        if view.query.strip() and view.shelf != BIN:
            self._ask(stay=stay)
        else:
            self._asked = ""
            self._answer, self._answered = None, ""
            self._fill(stay=stay)

    def refresh(self) -> None:
        """List the present content of the notebook, and keep the position."""
        self._lister.take(self._keeper.kept)
        self.show(self.view, stay=True)

    def _ask(self, *, stay: bool) -> None:
        query = self._asked = self.view.query
        self._texts = self._texts.now(self._dial.reading)
        self._keeper.search(self._texts.asking(query), partial(self._take, query, stay))

    def _take(self, query: str, stay: bool, answer: "Answer") -> None:
        if query == self._asked:
            stays = stay and query == self._answered
            self._answer, self._answered = answer, query
            self._fill(stay=stays)

    def _fill(self, *, stay: bool) -> None:
        view, answer = self.view, self._answer
        self._teller.answer = answer
        found = frozenset(answer.entries) if answer else None
        self._things = [] if view.shelf == BIN else self._lister.things(view, found)
        manner = (self._dial.level, self._teller.care, self._answered)
        rows = self._lister.rows(view, self._things, manner)
        self.total = sum(row.choosable for row in rows)
        self.is_filling = True
        (self._notes.update_rows if stay else self._notes.show_rows)(rows)
        self._notes.choose_first()
        self.filled.emit()
        self.is_filling = False
