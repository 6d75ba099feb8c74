"""Connects the shelves and the header with the list."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from index import Choices, replace
from viewer.notebook.service.keeper import Keeper
from viewer.screens.notebook.header import NotebookHeader, NotebookNaming, field_counts
from viewer.screens.notebook.list.list_query import ListQuery
from viewer.screens.notebook.list.rows import BIN, EntryOrder, View
from viewer.screens.notebook.pane import ShelfPane
from viewer.ui.widgets.facet_bar import toggled
from viewer.wording.archive_words import respelt_words


class ViewController(QObject):
    """Keeps shelf, search box, filters and order consistent with the list."""

    search_wanted = Signal(str)
    note_wanted = Signal()
    save_wanted = Signal(str)

    def __init__(
        self,
        listing: ListQuery,
        above: NotebookHeader,
        pane: ShelfPane,
        naming: NotebookNaming,
        keeper: Keeper,
    ) -> None:
        super().__init__(pane)
        self._listing, self._above, self._pane = listing, above, pane
        self._naming, self._keeper = naming, keeper
        pane.chosen.connect(self._choose_shelf)
        pane.opened.connect(self._open)
        above.asked.connect(self._search)
        above.value_toggled.connect(self._toggle)
        above.all_let_go.connect(self.narrow)
        above.order_chosen.connect(self._order)
        above.here_chosen.connect(self._leave_here)
        above.list_wanted.connect(self._enter)
        above.note_wanted.connect(self.note_wanted)
        above.archive_wanted.connect(self._search_archive)
        above.save_wanted.connect(self._save)
        listing.filled.connect(self._explain)

    @property
    def view(self) -> View:
        """What is listed."""
        return self._listing.view

    def refresh(self) -> None:
        """Show the present content of the notebook."""
        kept = self._keeper.kept
        self._naming.kept = kept
        self._pane.show_kept(kept)
        if self.view.shelf not in {"", BIN, *kept.collections}:
            self._show(replace(self.view, shelf=""))
        self._listing.refresh()

    def take(self, view: object) -> None:
        """List `view`, if it is a `View`."""
        if isinstance(view, View):
            known = view.shelf in {"", BIN, *self._keeper.kept.collections}
            self._show(view if known else replace(view, shelf=""))

    def search(self, query: str) -> None:
        """Search the whole notebook for `query`."""
        self._show(View(query=query))

    def show_all(self) -> None:
        """List everything, in the default order, unless everything is listed."""
        view = self.view
        if view.shelf or view.query or view.chosen or view.here:
            self._show(View())

    def find(self, name: str) -> None:
        """Make sure that the entry `name` is listed, if it exists."""
        entry = self._keeper.kept.entries.get(name)
        if entry is not None and name not in {row.id for row in self._listing.listed}:
            self._show(View())

    def _show(self, view: View) -> None:
        """Set the controls to `view`, and list it."""
        above = self._above
        own = view.shelf not in ("", BIN)
        with QSignalBlocker(above), QSignalBlocker(self._pane):
            above.order.offer(own=own)
            above.order.choose(view.order)
            above.box.setText(view.query)
            above.show_here(here=view.here)
            self._pane.choose(view.shelf)
        self._listing.show(view)

    @Slot(str)
    def _choose_shelf(self, shelf: str) -> None:
        searched = self._keeper.kept.searches.get(shelf)
        if searched is not None:
            with QSignalBlocker(self._above):
                self._above.box.setText(searched.query)
            self._listing.show(replace(self.view, shelf="", query=searched.query, chosen={}))
            return
        own = shelf not in ("", BIN)
        with QSignalBlocker(self._above):
            self._above.order.offer(own=own)
            if own:
                self._above.order.choose(EntryOrder.OWN)
        order = self._above.order.order
        chosen: Choices = {} if own else self.view.chosen
        self._listing.show(replace(self.view, shelf=shelf, order=order, chosen=chosen))

    @Slot(str)
    def _open(self, shelf: str) -> None:
        """Search the archive for a saved search, or focus the list of another shelf."""
        searched = self._keeper.kept.searches.get(shelf)
        if searched is not None:
            self.search_wanted.emit(searched.query)
        else:
            self._enter()

    @Slot(str)
    def _search(self, query: str) -> None:
        self._listing.show(replace(self.view, query=query))

    @Slot(str, str)
    def _toggle(self, field: str, value: str) -> None:
        self.narrow(toggled(self.view.chosen, field, value))

    @Slot()
    def narrow(self, chosen: Choices | None = None) -> None:
        """Filter the list by `chosen`; None removes all filters."""
        self._listing.show(replace(self.view, chosen=chosen or {}))

    @Slot(object)
    def _order(self, order: EntryOrder) -> None:
        self._listing.show(replace(self.view, order=order))

    @Slot(bool)
    def _leave_here(self, here: bool) -> None:
        self._listing.show(replace(self.view, here=here))

    @Slot()
    def _enter(self) -> None:
        self._listing.enter()

    @Slot()
    def _search_archive(self) -> None:
        self.search_wanted.emit(self.view.query)

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(self.view.query)

    @Slot()
    def _explain(self) -> None:
        view, count = self.view, self._listing.total
        counts = field_counts(self._listing.counts, view.shelf)
        self._above.show_counts(counts, count, view.chosen)
        self._above.show_bars(in_bin=view.shelf == BIN)
        is_search = bool(view.query.strip()) and view.shelf != BIN
        self._above.say(self._said(view, count), is_search=is_search)

    def _said(self, view: View, count: int) -> str:
        if view.shelf == BIN:
            empty = self.tr("The bin is empty. What you delete lies here for 30 days.")
            return self.tr("%n thing(s) in the bin.", "", count) if count else empty
        answer = self._listing.answer
        unused = ""
        if answer is not None and answer.unused is not None:
            unused = self.tr("Part of this search could not be used: see “Finding” in the help.")
        if count:
            respelt = map(respelt_words, answer.respelt if answer is not None else ())
            parts = (self.tr("%n entry(s).", "", count), *respelt, unused)
            return " ".join(filter(None, parts))
        if view.query.strip():
            nothing = self.tr(
                "Nothing that you kept has this. Try other words, or the beginning of one."
            )
            return " ".join(filter(None, (nothing, unused)))
        if view.chosen or view.here:
            return self.tr("Nothing that you kept has all of these. Take some of them away.")
        if view.shelf:
            return self.tr(
                "This collection is empty. Drag entries onto it, or choose “Put into” at one."
            )
        return "" if self._keeper.keeping.is_shut else self.tr("Nothing is kept.")
