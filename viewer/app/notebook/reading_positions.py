"""Keeps in a protected notebook where each document was last read, and offers to go on there."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from index import OpenArchive
from viewer.app.notebook.mark_context import MarkContext
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.store.errors import NotebookError
from viewer.screens.reader.page import ReaderPage
from viewer.services.messages import Offer
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.passage_cards import document_words

if TYPE_CHECKING:
    from viewer.notebook.store.entries.notebook import Notebook
    from viewer.notebook.store.model import ReadingPlace

_EVERY = 30_000  # ms between two checks of the position


class ReadingPositions(QObject):
    """Saves the reading position at intervals; failures to save are not reported.

    A notebook that whoever opens the computer can read holds none: it would tell what was read.

    The offer is made once, while the reader is at the beginning of an archive: nobody is led away
    from what they read.
    """

    def __init__(self, at: MarkContext) -> None:
        super().__init__(at.workspace)
        self._window, self._workspace = at.window, at.workspace
        self._archive, self._keeper = at.marks.archive, at.services.keeper
        self._dial = at.services.dial
        self._reader: ReaderPage | None = None
        self._last: tuple[str, str] | None = None  # what was saved: the document and the passage
        self._is_offered = False
        self._offered: Offer | None = None
        at.workspace.begun.connect(self.offer)
        if not at.marks.can_keep:
            return
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._keep)
        self._timer.start()
        at.workspace.place_shown.connect(self._keep)
        at.workspace.place_shown.connect(self._withdraw)
        at.window.page_changed.connect(self._keep)
        self._keeper.ending.connect(self._keep)

    def follow(self, reader: ReaderPage) -> None:
        """Track the position on this page, once it is built."""
        self._reader = reader

    @Slot()
    def offer(self) -> None:
        """Offer to go on where reading stopped, now or as soon as the notebook is open."""
        if not self._is_offered:
            self._keeper.changed.connect(self._offer)
            QTimer.singleShot(0, self, self._offer)  # after the archive is shown

    @Slot()
    def _keep(self) -> None:
        keeper = self._keeper
        if keeper.keeping is not NotebookState.OPEN or keeper.has_unsaved or keeper.is_barred:
            return
        if not self._is_protected:
            if keeper.kept.places:  # kept before the passphrase was taken off
                keeper.keep(_quietly(lambda notebook: notebook.places.forget()))
            return
        here = self._here
        if here is not None and here != self._last:
            self._last, archive = here, self._archive.content.id
            keeper.keep(_quietly(lambda notebook: notebook.places.keep(archive, *here)))

    @property
    def _is_protected(self) -> bool:
        return self._keeper.protection is not Protection.NOTHING

    @property
    def _here(self) -> tuple[str, str] | None:
        """The document, and the passage that is read; None at the very beginning."""
        reader = self._reader
        if reader is None or not reader.scrolled:
            return None
        passage = reader.choosing.read
        return (reader.document.id, passage) if passage else None

    @Slot()
    def _offer(self) -> None:
        place = self._place
        if self._is_offered or place is None or not (self._is_protected and self._is_at_beginning):
            return
        self._is_offered = True
        archive, passage = self._archive, place.passage
        section = self._dial.reading.title(archive.headed_section_of(passage))
        names = document_words(archive, passage, self._dial.reading), section
        title = " · ".join(filter(None, names)) or archive.headed_document_of(passage).title
        told = self.tr("You stopped reading at “{title}”.").format(title=title)
        self._offered = Offer(self.tr("Go on where you stopped"), lambda: self._go(place.passage))
        self._window.messages.show_message(told, self._offered)

    @Slot()
    def _withdraw(self) -> None:
        """Withdraw the offer when the reader reads on elsewhere."""
        if self._offered and not self._is_at_beginning:
            self._window.messages.withdraw(self._offered)

    def _go(self, passage: str) -> None:
        self._workspace.show_text(passage)

    @property
    def _is_at_beginning(self) -> bool:
        reader = self._reader
        is_there = self._workspace.history.place == Place(ScreenName.READER)
        return is_there and reader is not None and not reader.scrolled and not reader.chosen

    @property
    def _place(self) -> "ReadingPlace | None":
        """Where this archive was last read, if that passage is still in it."""
        here, archive = self._archive.content.id, self._archive
        places = [
            place
            for place in self._keeper.kept.places.values()
            if place.archive == here and _holds(archive, place.passage)
        ]
        return max(places, key=lambda place: place.changed, default=None)


def _quietly(change: Callable[["Notebook"], None]) -> Callable[["Notebook"], None]:
    """Return `change` so that nobody hears of it where it fails."""

    def changed(notebook: "Notebook") -> None:
        with suppress(NotebookError):
            change(notebook)

    return changed


def _holds(archive: OpenArchive, name: str) -> bool:
    return bool(archive.passage(name) or archive.footnote(name))
