"""Connects the panes left and right of the screens to the menus and settings."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.services.settings import Settings
from viewer.shell.panes.panes import Arrangement
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

_REST = 300  # milliseconds that the edge of a pane rests before its place is saved


class PaneController(QObject):
    """Connects the window's actions to the panes of the archive in it."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._do = do = window.actions_
        self._workspace = workspace
        do.navigation.triggered.connect(self._enter_navigation)
        do.left_pane.triggered.connect(self._show_navigation)
        do.right_pane.triggered.connect(self._show_card)
        workspace.panes.shown_changed.connect(self._tick)
        self._tick(workspace.panes.navigation_shown, workspace.panes.card_shown)

    @Slot(bool, bool)
    def _tick(self, left: bool, right: bool) -> None:
        self._do.left_pane.setChecked(left)
        self._do.right_pane.setChecked(right)

    @Slot()
    def _enter_navigation(self) -> None:
        with self._same_words_in_sight():
            goes_there = self._workspace.panes.enter_navigation()
        if not goes_there:
            self._workspace.shown.take_focus()

    @Slot(bool)
    def _show_navigation(self, shown: bool) -> None:
        with self._same_words_in_sight():
            self._workspace.panes.show_navigation(shown)
        self._keep_keys()

    @Slot(bool)
    def _show_card(self, shown: bool) -> None:
        with self._same_words_in_sight():
            self._workspace.panes.show_card(shown)
        self._keep_keys()

    @contextmanager
    def _same_words_in_sight(self) -> Iterator[None]:
        """Stay at the same place of the page while its width changes."""
        screen, spot = self._workspace.shown, self._workspace.shown.spot
        yield
        screen.return_to(spot)

    def _keep_keys(self) -> None:
        """Give the focus to the screen where it was in a pane that is hidden now."""
        part = self._workspace.window().focusWidget()
        if part is None or not part.isVisible() or not self._workspace.isAncestorOf(part):
            self._workspace.shown.take_focus()


class KeptPanes(QObject):
    """Arranges the panes as they were last time, and saves how the reader arranges them."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        settings: Settings,
        keep: Callable[..., None],
    ) -> None:
        super().__init__(workspace)
        self._panes = workspace.panes
        self._keep = keep
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._write)
        self._panes.arrange(
            Arrangement(
                left=settings.left_pane,
                right=settings.right_pane,
                left_shown=settings.left_shown,
                right_shown=settings.right_shown,
            )
        )
        self._panes.arranged.connect(self._timer.start)
        contents = workspace.navigation.contents
        contents.fold(folded=settings.documents_folded)
        contents.folded.connect(self._keep_fold)
        self._contents = workspace.navigation.contents
        self._contents.fold(folded=settings.documents_folded)
        self._contents.folded.connect(self._timer.start)
        window.closing.connect(self._finish)

    @Slot(bool)
    def _keep_fold(self, folded: bool) -> None:
        self._keep(documents_folded=folded)

    @Slot()
    def _finish(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    @Slot()
    def _write(self) -> None:
        stands = self._panes.arrangement
        self._keep(
            left_pane=stands.left,
            right_pane=stands.right,
            left_shown=stands.left_shown,
            right_shown=stands.right_shown,
        )
