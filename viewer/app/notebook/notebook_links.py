"""Connects the notebook to the window: undo, its count, notes, newer editions."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from index import ItemKind, OpenArchive
from viewer.app import lazy_imports
from viewer.app.context.archive_screens import ArchiveScreens
from viewer.app.context.window_services import ArchiveContext
from viewer.app.notebook.notebook_access import NotebookAccess
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.model import Anchor, Entry, NotebookSnapshot, Step
from viewer.services.tasks import Tasks
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from viewer.notebook.store.entries.note_search import Answer
    from viewer.notebook.store.entries.notebook import Notebook


class NotebookLinks(QObject):
    """Connects the keeper, the window and the workspace of one archive."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        screens: ArchiveScreens,
        parts: ArchiveContext,
    ) -> None:
        super().__init__(workspace)
        self._window, self._workspace, self._screens = window, workspace, screens
        self._keeper = keeper = parts.services.keeper
        self._archive, self._last = parts.archive, keeper.kept.undoable
        letters = window.type_ahead
        self._access = NotebookAccess(keeper, parts.services.messages, letters, self)
        self._follower = Follower(parts.archive, keeper, parts.services.tasks, self)
        do = window.actions_
        do.new_note.triggered.connect(self._write)
        do.save_search.triggered.connect(self._save_search)
        self._undoes = parts.archive.signer is not None  # else Ctrl+Z is the editor's desk's
        if self._undoes:
            do.redo.triggered.connect(self._redo)
            window.undoing.wanted.connect(self._undo)
        keeper.changed.connect(self._take)
        self._take(keeper.kept)

    @Slot(object)
    def _take(self, kept: NotebookSnapshot) -> None:
        self._workspace.navigation.show_count(ScreenName.NOTEBOOK, len(kept.entries))
        if kept.undoable != self._last:
            self._last = kept.undoable
            self._window.messages.withdraw_undo_of_notebook()
        undo, redo = kept.undoable is not None, kept.redoable is not None
        if self._undoes:
            self._window.undoing.let(undo=undo, redo=redo)
        self._follower.follow(kept)

    @property
    def _query(self) -> str:
        """The query on the current screen, or ""."""
        place = self._workspace.history.place
        if place is not None and place.screen is ScreenName.SEARCH:
            return place.target.strip()
        if place is not None and place.screen is ScreenName.NOTEBOOK:
            return self._screens.notebook.listing.view.query.strip()
        return ""

    @Slot()
    def _write(self) -> None:
        """Begin a note by itself; nothing is typed that no notebook would take."""
        self._access.when_open(self._write_new)

    def _write_new(self) -> None:
        self._window.show_reading()
        if not self._workspace.is_at(ScreenName.NOTEBOOK):
            self._workspace.go(Place(ScreenName.NOTEBOOK))
        self._screens.notebook.write_new()

    @Slot()
    def _save_search(self) -> None:
        if query := self._query:
            self._screens.notebook.shelf_actions.ask_to_save(query)
        else:
            told = self.tr("Search for something first, in the archive or in your notebook.")
            self._window.messages.show_message(told)

    @Slot()
    def _undo(self) -> None:
        if self._keeper.kept.undoable is not None:
            self._keeper.keep(lambda notebook: notebook.undo(), self._tell_undone)

    @Slot()
    def _redo(self) -> None:
        if self._keeper.kept.redoable is not None:
            self._keeper.keep(lambda notebook: notebook.redo(), self._tell_redone)

    def _tell_undone(self, step: Step | None) -> None:
        from viewer.notebook.wording.step_words import undone_words  # noqa: PLC0415  rarely needed

        if step is not None:
            told = undone_words(step, self._keeper.kept, self._archive)
            self._window.messages.show_message(told)

    def _tell_redone(self, step: Step | None) -> None:
        from viewer.notebook.wording.step_words import redone_words  # noqa: PLC0415  rarely needed

        if step is not None:
            told = redone_words(step, self._keeper.kept, self._archive)
            self._window.messages.show_message(told)


class NotesFound(QObject):
    """Connects a search of the archive to the search for the same words in the notebook."""

    def __init__(
        self, search: "lazy_imports.SearchScreen", parts: ArchiveContext, workspace: Workspace
    ) -> None:
        super().__init__(search)
        self._search, self._workspace = search, workspace
        self._keeper, self._dial = parts.services.keeper, parts.services.dial
        self._texts = lazy_imports.ShownTexts(parts.archive, self._dial.reading)
        search.answered.connect(self._look)
        self._keeper.changed.connect(self._look)
        search.notes.wanted.connect(self._show)

    @Slot()
    def _look(self) -> None:
        """Count the entries with the words, if a notebook is open."""
        query = self._search.answered_query
        if not self._keeper.keeping.is_open or not query.strip():
            self._search.notes.show_count(query, 0)
        elif self._search.isVisible():
            self._texts = self._texts.now(self._dial.reading)
            self._keeper.search(self._texts.asking(query), partial(self._take, query))

    def _take(self, query: str, answer: "Answer") -> None:
        if query == self._search.answered_query:
            have_them = () if answer.respelt else answer.entries
            self._search.notes.show_count(query, len(have_them))

    @Slot(str)
    def _show(self, query: str) -> None:
        self._workspace.go(Place(ScreenName.NOTEBOOK, f"?{query}"))


class Follower(QObject):
    """Updates the anchors of entries and set items to a newer edition.

    The words of a passage withdrawn since are erased.
    """

    def __init__(self, archive: OpenArchive, keeper: Keeper, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._archive, self._keeper, self._tasks = archive, keeper, tasks
        self._looked: set[str] = set()

    def follow(self, kept: NotebookSnapshot) -> None:
        """Look for the words kept from an edition older than the open one, each once.

        Words that it withdraws may also have been kept from a draft with its own number, or a later
        one.
        """
        content = self._archive.content
        if self._keeper.keeping is not NotebookState.OPEN or content.draft:
            return  # a draft or preview is no edition
        anchors = {
            name: anchor
            for name, anchor in anchored(kept)
            if anchor.exact
            and anchor.archive == content.id
            and (anchor.edition < content.edition or self._archive.is_withdrawn(anchor.passage))
            and name not in self._looked
        }
        if anchors:
            self._looked |= anchors.keys()
            archive = self._archive
            self._tasks.run_beside(
                lambda: _followed(anchors, archive), then=self._keep, failed=self._give_up
            )

    def _keep(self, followed: tuple[dict[str, Anchor], list[str]]) -> None:
        found, withdrawn = followed

        def follow(notebook: "Notebook") -> None:
            from viewer.notebook.store.entries.withdrawal import erase_withdrawn  # noqa: PLC0415  rarely needed

            notebook.follow(found)
            notebook.sets.follow(found)
            erase_withdrawn(notebook, withdrawn)

        if self._keeper.is_barred:
            found = {}
        if (found or withdrawn) and self._keeper.keeping is NotebookState.OPEN:
            self._keeper.keep(follow, erases=not found)

    def _give_up(self, _error: Exception) -> None:
        """Leave the anchors as they are: the screens find the words by themselves."""


def anchored(kept: NotebookSnapshot) -> Iterator[tuple[str, Anchor]]:
    """Yield the names and anchors of entries, also in the bin, and of set items."""
    for each in (*kept.entries.values(), *kept.binned.values()):
        if isinstance(each, Entry) and each.anchor:
            yield each.id, each.anchor
    for items in kept.of_set.values():
        for item in items:
            if item.kind in (ItemKind.PASSAGE, ItemKind.PICTURE) and item.anchor:
                yield item.id, item.anchor


def _followed(
    anchors: dict[str, Anchor], archive: OpenArchive
) -> tuple[dict[str, Anchor], list[str]]:
    """Return the anchors found again in `archive`, by name, and the names of withdrawn ones."""
    from viewer.notebook.store.entries.anchors import (  # noqa: PLC0415  rarely needed
        FoundWords,
        Withdrawn,
        find_again,
        followed,
    )

    found, withdrawn = {}, []
    for name, anchor in anchors.items():
        if not anchor.document and not archive.is_withdrawn(anchor.passage):
            continue  # a picture, which is found by its id
        finding = find_again(anchor, archive)
        if isinstance(finding, FoundWords):
            found[name] = followed(finding, archive)
        elif isinstance(finding, Withdrawn):
            withdrawn.append(name)
    return found, withdrawn
