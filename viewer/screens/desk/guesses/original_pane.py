"""What a guess was made of: the page of the original, else the text as it was received."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from index import OriginalFile, PagePicture, picture_of_page
from viewer.screens.desk.file_pane import FilePane, FilePlace
from viewer.screens.desk.guesses.page_view import PageView
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_WIDTH = 1_200  # pixels of a page
_PDF = ".pdf"
_LARGEST = 256 << 20  # bytes of an original


@dataclass(frozen=True, slots=True)
class OriginalPlace:
    """A place of a document: its page and words, and where it stands in the text received."""

    document: str
    page: int
    words: str
    lines: FilePlace | None


class OriginalPane(QStackedWidget):
    """Shows the page of a PDF that was added in this sitting, with the words marked.

    `originals` are the files of documents by their ids; they are read where they lie, and nothing
    of them is kept. Of every other document, and of a file that is another one by now, it shows the
    lines of the text as it was received.
    """

    def __init__(self, folder: Path, look: Look, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self.originals: Mapping[str, OriginalFile] = {}
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
        if place is not None and self._original(place) and self._drawing is None:
            self._draw(place)

    def _original(self, place: OriginalPlace) -> OriginalFile | None:
        """Return the PDF that `place` is of, if it is known and has pages."""
        file = self.originals.get(place.document)
        is_pdf = file is not None and place.page > 0 and file.name.lower().endswith(_PDF)
        return file if is_pdf else None

    def _draw(self, place: OriginalPlace) -> None:
        file = self._original(place)
        if file is not None:
            self._drawing = place
            self._tasks.run(
                lambda: _picture(file, place),
                then=partial(self._take, place),
                failed=lambda _error: self._take(place, None),
            )

    def _take(self, place: OriginalPlace, picture: PagePicture | None) -> None:
        self._drawing = None
        if place != self._wanted:  # another one was chosen meanwhile
            if self._wanted is not None:
                self._draw(self._wanted)
        elif picture is None:  # the file is not there any more, or is another one
            self.setCurrentIndex(0)
        else:
            said = self.tr("The original, page {number}").format(number=figure(place.page))
            self._name.setText(said)
            self.page.setAccessibleName(said)
            self.page.show_page(picture)
            self.setCurrentIndex(1)


def _picture(file: OriginalFile, place: OriginalPlace) -> PagePicture | None:
    """Return a picture of the page, None where the file is not what was imported any more."""
    path = Path(file.name)
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    if not file.is_still(data):
        return None
    return picture_of_page(data, path.name, place.page, place.words, _WIDTH)
