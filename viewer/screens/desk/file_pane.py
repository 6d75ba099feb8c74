"""Shows lines of a file, read again from the folder."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import Excerpt, Value, read_excerpt
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.ui.widgets.file_view import FileView
from viewer.wording.number_format import figure


class FilePlace(Value):
    """A line of a file in the folder, or its beginning, and how the place is named.

    `told` has {number} for the line. `above` are words, such as a heading, that stand above that
    line: where they are found, their line is the place.
    """

    file: str
    line: int | None
    told: str
    above: str = ""

    def line_in(self, excerpt: Excerpt) -> int | None:
        """Return the line in the file of which `excerpt` is a part."""
        said = _plain(self.above)
        if not said or self.line is None:
            return self.line
        lines = range(min(self.line - excerpt.first, len(excerpt.lines)) - 1, -1, -1)
        found = (number for number in lines if said in _plain(excerpt.lines[number]))
        return next((number + excerpt.first for number in found), self.line)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


class FilePane(QWidget):
    """Shows a file of the folder at one place, and the name of that."""

    def __init__(self, folder: Path, look: Look, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._folder = folder
        self._tasks = tasks
        self._messages = messages
        self._wanted: FilePlace | None = None
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "soft")
        self._name.setWordWrap(True)
        self._name.setContentsMargins(12, 6, 12, 6)
        self._view = FileView(look)
        self._view.setAccessibleName(self.tr("The file at the chosen row"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._name)
        layout.addWidget(self._view, 1)
        self.show_place(None)

    @property
    def name(self) -> str:
        """The line above the file."""
        return self._name.text()

    @property
    def marked(self) -> str:
        """The marked line, or ""."""
        return self._view.marked_text

    def show_place(self, place: FilePlace | None, instead: str = "") -> None:
        """Show the lines at `place` in its present file, or without one `instead`."""
        before, self._wanted = self._wanted, place
        if place is None:
            self._show_nothing(instead)
            return
        if before is None:
            self._show_nothing("")
        folder = self._folder
        self._tasks.run(
            lambda: read_excerpt(folder, place.file, place.line),
            then=partial(self._take, place),
            failed=self._messages.report,
        )

    def _take(self, place: FilePlace, excerpt: Excerpt | None) -> None:
        if place is not self._wanted:  # another one was chosen meanwhile
            return
        if excerpt is None:
            told = self.tr("There is no file {file} to show now.")
            self._show_nothing(told.format(file=place.file))
        else:
            line = place.line_in(excerpt)
            self._view.show_excerpt(excerpt, line)
            self._say(place.told.replace("{number}", figure(line or 0)))

    def _show_nothing(self, instead: str) -> None:
        self._view.show_nothing()
        self._say(instead)

    def _say(self, text: str) -> None:
        self._name.setText(text)
        self._name.setVisible(bool(text))
        self._view.setAccessibleDescription(text)
