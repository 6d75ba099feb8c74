"""Joins what one keeps while reading, stars, highlights and notes, to the menus and the keys."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from viewer.app.means import Means
from viewer.keeping.marks import Marks
from viewer.keeping.pen import Pen
from viewer.kit.spoken import announce
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class Starring(QObject):
    """Puts stars on what is chosen or selected, or on what is clicked at, and takes them away."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, marks: Marks, means: Means
    ) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._messages = means.messages
        self._pen = Pen(marks, means.keeper)
        window.actions_.star.triggered.connect(self._star_chosen)
        marks.stars.wanted.connect(self._star_one)

    @Slot()
    def _star_chosen(self) -> None:
        if self._window.is_reading:
            self._star(self._workspace.shown.taken)

    @Slot(str)
    def _star_one(self, name: str) -> None:
        self._star(frozenset((name,)))

    def _star(self, names: frozenset[str]) -> None:
        if not self._pen.can_keep:
            self._messages.say(nothing_in_preview())
        elif not names:
            self._messages.say(self.tr("Choose a passage to star first."))
        else:
            self._pen.toggle_stars(names, self._tell)

    def _tell(self, starred: bool) -> None:
        announce(self._workspace, self.tr("Starred.") if starred else self.tr("Star taken away."))


def nothing_in_preview() -> str:
    """Say why nothing is kept of an editor's folder."""
    return QCoreApplication.translate(
        "Marking", "Nothing is kept of a preview: its passages may be gone with the next build."
    )
