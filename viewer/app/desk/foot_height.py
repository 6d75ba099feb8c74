"""Gives the foot of the desk its height, until the editor drags its edge, and after that."""

from PySide6.QtCore import QObject, Qt, Slot

from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.foot import DeskFoot
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look, grown, shrunk

_WANTED = 300  # pixels at 100 %, so that six rows of a list are seen


class FootHeight(QObject):
    """Puts the foot into a window, with the height that it had in the window before."""

    def __init__(
        self, foot: DeskFoot, source: SourceFolder, window: MainWindow, look: Look
    ) -> None:
        super().__init__(foot)
        self._foot, self._source, self._window = foot, source, window
        height = source.foot_height or grown(_WANTED)
        self._wanted = shrunk(height)  # how high the foot is to be, in pixels at 100 %
        window.add_foot(foot, height)
        window.foot_dragged.connect(self._take_height)
        look.changed.connect(self._fit_words, Qt.ConnectionType.QueuedConnection)
        foot.folded.connect(self._make_room)
        foot.sized.connect(self._keep_height)

    @Slot(bool)
    def _make_room(self, folded: bool) -> None:
        self._window.size_foot(0 if folded else grown(self._wanted))

    @Slot()
    def _fit_words(self) -> None:
        """Give the foot the height for words of another size."""
        if not self._foot.is_folded:
            self._window.size_foot(grown(self._wanted))

    @Slot()
    def _take_height(self) -> None:
        """Keep how high the foot was dragged."""
        if not self._foot.is_folded:
            self._wanted = shrunk(self._foot.height())

    @Slot(int)
    def _keep_height(self, height: int) -> None:
        """Keep the height for the window that replaces this one in another language."""
        self._source.foot_height = height
