"""Shows the lines of a problem's file, read again from the folder."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import Excerpt, read_excerpt
from viewer.screens.desk.rows import ProblemRow
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.look.look import Look
from viewer.ui.widgets.file_view import FileView


class FilePane(QWidget):
    """Shows the file of a problem, and its name."""

    def __init__(self, folder: Path, look: Look, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._folder = folder
        self._tasks = tasks
        self._messages = messages
        self._wanted: ProblemRow | None = None
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "soft")
        self._name.setWordWrap(True)
        self._name.setContentsMargins(12, 6, 12, 6)
        self._view = FileView(look)
        self._view.setAccessibleName(self.tr("The file at the chosen problem"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._name)
        layout.addWidget(self._view, 1)
        self.show_problem(None)

    @property
    def name(self) -> str:
        """The line above the file."""
        return self._name.text()

    @property
    def marked(self) -> str:
        """The marked line, or ""."""
        return self._view.marked_text

    def show_problem(self, row: ProblemRow | None, instead: str = "") -> None:
        """Show the lines of the problem `row` in its present file, or without one `instead`."""
        self._wanted = row
        if row is None:
            self._show_nothing(instead)
            return
        folder, problem = self._folder, row.problem
        self._tasks.run(
            lambda: read_excerpt(folder, problem.file, problem.line),
            then=partial(self._take, row),
            failed=self._messages.report,
        )

    def _take(self, row: ProblemRow, excerpt: Excerpt | None) -> None:
        if row is not self._wanted:  # another one was chosen meanwhile
            return
        if excerpt is None:
            told = self.tr("There is no file {file} to show now.")
            self._show_nothing(told.format(file=row.problem.file))
        else:
            self._view.show_excerpt(excerpt, row.problem.line)
            self._say(row.place)

    def _show_nothing(self, instead: str) -> None:
        self._view.show_nothing()
        self._say(instead)

    def _say(self, text: str) -> None:
        self._name.setText(text)
        self._view.setAccessibleDescription(text)
