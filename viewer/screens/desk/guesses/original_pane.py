"""What a guess was made of: the page of the original, else the text as it was received."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from index import PagePicture, Value, picture_of_page
from viewer.screens.desk.file_pane import FilePane, FilePlace
from viewer.screens.desk.guesses.page_view import PageView
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_WIDTH = 1_200  # pixels of a page


class OriginalSource(Protocol):
    """Has the files with pages that documents were made from."""

    def has(self, document: str) -> bool:
        """Return whether the file of `document` is known."""

    def read(self, document: str, then: Callable[[bytes | None], None]) -> None:
        """Call `then` with the file of `document`, or None where it is another one by now."""


class OriginalPlace(Value):
    """A place of a document: its page and words, and where it stands in the text received."""

    document: str
    page: int
    words: str
    lines: FilePlace | None


class OriginalPane(QStackedWidget):
    """Shows the page of a PDF that a document was made from, with the words marked.

    Of every document of which `originals` has no file it shows the lines of the text as received.
    """

    def __init__(self, folder: Path, look: Look, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self.originals: OriginalSource | None = None
        self._tasks = tasks
        self._wanted: OriginalPlace | None = None
        self._drawing: OriginalPlace | None = None
        self.lines = FilePane(folder, look, tasks, messages)
        self.page = PageView(look)
        self._name = QLabel()
        self._name.setProperty("role", "soft")
        self._name.setContentsMargins(12, 6, 12, 6)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self.page, 1)
        self.addWidget(self.lines)
        self.addWidget(drawn)

    def show_place(self, place: OriginalPlace | None, instead: str = "") -> None:
        """Show what lies at `place`, or without one `instead`."""
        if place == self._wanted and place is not None:
            return
        self._wanted = place
        self.lines.show_place(place.lines if place else None, instead)
        self.setCurrentIndex(0)  # until its page is drawn
        if self._drawing is None:
            self._draw(place)

    def has(self, place: OriginalPlace | None) -> bool:
        """Return whether the page of `place` can be shown."""
        if place is None or self.originals is None:
            return False
        return place.page > 0 and self.originals.has(place.document)

    def _draw(self, place: OriginalPlace | None) -> None:
        if place is not None and self.originals is not None and self.has(place):
            self._drawing = place
            self.originals.read(place.document, partial(self._draw_page, place))

    def _draw_page(self, place: OriginalPlace, data: bytes | None) -> None:
        if data is None:
            self._take(place, None)
            return
        self._tasks.run(
            lambda: picture_of_page(data, place.document, place.page, place.words, _WIDTH),
            then=partial(self._take, place),
            failed=lambda _error: self._take(place, None),
        )

    def _take(self, place: OriginalPlace, picture: PagePicture | None) -> None:
        self._drawing = None
        if place != self._wanted:  # another one was chosen meanwhile
            self._draw(self._wanted)
        elif picture is None:  # the file is not there any more, or is another one
            self.setCurrentIndex(0)
        else:
            said = self.tr("The original, page {number}").format(number=figure(place.page))
            self._name.setText(said)
            self.page.setAccessibleName(said)
            self.page.show_page(picture)
            self.setCurrentIndex(1)
