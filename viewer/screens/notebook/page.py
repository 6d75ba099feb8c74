"""The page of the notebook screen: shelves, header, list of entries, and note editor."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from index import OpenArchive
from viewer.notebook.dialogs.note_editor import NoteEditor
from viewer.notebook.service.keeper import Keeper
from viewer.screens.notebook.change_requests import NotebookChanges
from viewer.screens.notebook.entry_actions import EntryActions
from viewer.screens.notebook.header import NotebookHeader, NotebookNaming
from viewer.screens.notebook.list.list import NoteList
from viewer.screens.notebook.list.list_query import ListQuery
from viewer.screens.notebook.list.row_words import Teller
from viewer.screens.notebook.page_layout import lay_out
from viewer.screens.notebook.pane import ShelfPane
from viewer.screens.notebook.shelf_actions import ShelfActions
from viewer.screens.notebook.state_note import StandingNote
from viewer.screens.notebook.view_controller import ViewController
from viewer.services.settings import CareChoice
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt, several
from viewer.ui.screen.printed_text import PrintContext, Printed
from viewer.ui.screen.screen import Screen, Spot
from viewer.ui.widgets.stack_layout import stack
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from index import Wanted


class NotebookPage(Screen):
    """Shows the content of the notebook. `told` carries a sentence, and an offer or None.

    `keeper_wanted` asks to make, unlock or repair the notebook, `search_wanted` to search the
    archive; `elsewhere_wanted` carries the id of an archive that is not open.
    """

    told = Signal(str, object)
    keeper_wanted = Signal()
    search_wanted = Signal(str)
    elsewhere_wanted = Signal(str)

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, keeper: Keeper
    ) -> None:
        super().__init__(notes := NoteList(look))
        self._archive, self._language, self._keeper, self._dial = archive, language, keeper, dial
        self._teller = Teller(archive, language, dial)
        self.folds = self._teller.folds
        naming = NotebookNaming(archive, language)
        self.hand = NotebookChanges(keeper, archive, self)
        self.notes, self.pane, self.above = notes, ShelfPane(look), NotebookHeader(naming)
        self.listing = ListQuery(keeper, archive, self._teller, notes, dial)
        self.viewing = ViewController(self.listing, self.above, self.pane, naming, keeper)
        self.actions_ = EntryActions(notes, self.hand)
        self.shelf_actions = ShelfActions(self.pane, self.hand)
        self.editor, self.standing = NoteEditor(keeper, look), StandingNote()
        self._stack, self._is_stale = QStackedWidget(), True
        stack(self, self._stack)
        lay_out(self._stack, self.pane, self.above, notes, self.editor)
        self._stack.addWidget(self.standing)
        dial.changed.connect(self._retell)
        self._connect()

    def _connect(self) -> None:
        self._keeper.changed.connect(self._retell)
        self._keeper.state_changed.connect(self._show_state)
        self.hand.told.connect(self.told)
        self.standing.keeper_wanted.connect(self.keeper_wanted)
        self.listing.filled.connect(self._follow)
        self.viewing.search_wanted.connect(self.search_wanted)
        self.viewing.save_wanted.connect(self.shelf_actions.ask_to_save)
        self.notes.row_chosen.connect(self._choose)
        self.notes.row_opened.connect(self._open)
        self.editor.made.connect(self.notes.choose)
        self._show_state()

    @property
    @override
    def chosen(self) -> str:
        """The passage of the chosen entry, or ""."""
        return row.passage if (row := self.notes.chosen_row) else ""

    @property
    @override
    def selected(self) -> Excerpt | None:
        """The passages of the selected entries, if there are several."""
        return several(self._archive, self.notes.passages, self._dial.reading, self.folds)

    @property
    @override
    def taken(self) -> frozenset[str]:
        """The passages of the selected entries, or ids of entries on no passage or in the bin."""
        return self.notes.named

    @override
    def printed(self, paper: PrintContext) -> Printed:
        """Return the listed entries with their notes."""
        from viewer.screens.notebook.printing import written  # noqa: PLC0415  rarely needed

        return written(self._archive, self._language, self.listing, self._teller.care, paper)

    @override
    def exportable(self) -> "Wanted | None":
        """Return the passages of the collection that is listed."""
        return self.hand.exported(self.listing.view.shelf, self._teller.becoming)

    @property
    @override
    def spot(self) -> Spot:
        """The chosen entry, and the filters and order of the list."""
        return Spot(self.notes.chosen, self.scrolled, self.listing.view)

    @property
    @override
    def manner(self) -> object:
        """The filters and order of the list."""
        return self.listing.view

    @override
    def take_manner(self, manner: object) -> None:
        """Restore the filters and order of the list."""
        self.viewing.take(manner)

    @override
    def return_to(self, spot: Spot) -> None:
        """Restore the filters and order, then the position."""
        self.viewing.take(spot.own)
        super().return_to(spot)

    @override
    def show_target(self, name: str) -> None:
        """Choose the entry `name`, or run the search that follows a question mark."""
        self._catch_up()
        if name.startswith("?"):
            self.viewing.search(name[1:])
        elif name:
            self.viewing.find(name)
            self.notes.choose(name)
        self.notes.choose_first()

    @override
    def take_focus(self) -> None:
        """Focus the list, or the button shown in its place."""
        if self._stack.currentWidget() is self.standing:
            self.standing.button.setFocus()
        else:
            super().take_focus()

    @Slot(object)
    def treat_care(self, care: CareChoice) -> None:
        """Show words with a care note as the reader chose."""
        self._teller.care = care
        self._retell()

    @Slot()
    def write_new(self) -> None:
        """Begin a note on no passage."""
        self.viewing.show_all()
        self._stack.setCurrentIndex(0)
        self.notes.choose_none()  # otherwise the note would seem to belong to the chosen entry
        self.editor.show()
        self.editor.begin()
        self.passage_chosen.emit("")

    @Slot()
    def _retell(self) -> None:
        """Update the page, now if it is visible, else when it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.viewing.refresh()
            self._show_state()

    @Slot()
    def _show_state(self) -> None:
        is_out = self.standing.show_state(self._keeper) and not self.editor.is_new
        had_focus = self.standing.button.hasFocus()
        self._stack.setCurrentIndex(int(is_out))
        if had_focus:
            self.take_focus()
        for part in (self.actions_, self.shelf_actions, self.above):
            part.let_write(self._keeper.keeping.takes_more)

    @Slot()
    def _follow(self) -> None:
        """Show the note of the chosen entry after the list was filled."""
        self.actions_.view = self.listing.view
        self.actions_.refresh()
        self._choose()
        self.content_changed.emit()

    @Slot()
    def _choose(self) -> None:
        """Show the note of the chosen entry; a refill keeps a note that is being written."""
        row = self.notes.chosen_row
        entry = row.entry if row and row.entry and not row.entry.deleted else None
        is_other = entry is None or entry.id != self.editor.entry
        if not (is_other and self.listing.is_filling and self.editor.is_used):
            self.editor.show_entry(entry)
            self.editor.setVisible(entry is not None)
        self.passage_chosen.emit(self.chosen)

    @Slot(str)
    def _open(self, name: str) -> None:
        """Open the passage of an entry in the text, or focus its note."""
        row = self.notes.chosen_row
        if row is None or row.id != name or row.thing.deleted:
            return
        if row.passage:
            self.passage_opened.emit(row.passage)
        elif row.elsewhere:
            self.elsewhere_wanted.emit(row.elsewhere)
        elif row.told.became:
            self.told.emit(row.told.became, None)
        else:
            self.editor.box.setFocus()

    @override
    def open_apart(self, row: str) -> None:
        """Open the passage of an entry in a new tab."""
        passage = next((each.passage for each in self.notes.rows if each.id == row), "")
        if passage:
            self.opened_apart.emit(passage)
