"""Connects the attribution dial, and copying, to a window and its workspace."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction

from index import Level
from viewer.services.messages import Messages
from viewer.shell.menus.actions import check
from viewer.shell.window import MainWindow
from viewer.ui.screen.clipboard import selected_at
from viewer.ui.screen.clipboard_writer import ClipboardWriter
from viewer.wording.dial import Dial


class DialController(QObject):
    """Connects the dial, which outlives the window, to the window's menu and status line."""

    def __init__(
        self, window: MainWindow, dial: Dial, copying: ClipboardWriter, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._dial, self._messages = dial, messages
        window.actions_.attributions.triggered.connect(self._turn)
        dial.changed.connect(self._show)
        copying.change_wanted.connect(self._open_menu)
        # Queued, because the menu is closed before its action is handled.
        queued = Qt.ConnectionType.QueuedConnection
        window.status_line.dial.menu_closed.connect(copying.stop_changing, queued)
        self._show()

    @Slot(QAction)
    def _turn(self, action: QAction) -> None:
        level = Level(action.data()) if action.data() else None
        if level is not None and level is not self._dial.level:
            # First: where more follows, such as a copy that is made anew, its message is the last.
            self._messages.say(self.tr("This holds for every quote until you close Satchel."))
        self._dial.turn(level)

    @Slot()
    def _show(self) -> None:
        level = self._dial.level
        check(self._window.actions_.attributions, level or "")
        self._window.status_line.show_level(level)

    @Slot()
    def _open_menu(self) -> None:
        """Show the dial's menu, without blocking."""
        self._window.status_line.dial.open_menu()


class Copier(QObject):
    """Copies the selection of the focused widget, else the selection or choice on the screen."""

    def __init__(self, window: MainWindow, copying: ClipboardWriter) -> None:
        super().__init__(window)
        self._window = window
        self._copying = copying
        window.actions_.copy.triggered.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        excerpt, workspace = selected_at(self._window.focusWidget()), self._window.workspace
        if excerpt is None and workspace is not None and self._window.is_reading:
            excerpt = workspace.excerpt
        if excerpt is not None:
            self._copying.copy(excerpt)
