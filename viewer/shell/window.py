"""The main window: a frame round the open archive, there before any archive is."""

from collections.abc import Sequence
from pathlib import Path
from typing import override

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from viewer.kit.look import Look
from viewer.shell.actions import Actions
from viewer.shell.message_bar import MessageBar
from viewer.shell.status_line import StatusLine
from viewer.shell.top_bar import TopBar
from viewer.shell.workspace import Workspace

DESIGN_SIZE = (1366, 768)
SMALLEST = (800, 480)
FRAME = 48  # pixels that a window's frame may need


class MainWindow(QMainWindow):
    """Holds the bars, the menus and the workspace, and knows nothing of what they do."""

    closing = Signal()

    def __init__(self, look: Look, archives: Sequence[Path] = ()) -> None:
        super().__init__()
        self.setWindowTitle("Satchel")
        self.setMinimumSize(*SMALLEST)
        self.actions_ = Actions(archives, self)
        self.top_bar = TopBar()
        self.messages = MessageBar()
        self.status_line = StatusLine(look, self.actions_.attributions.actions())
        self.workspace: Workspace | None = None
        self._body = QStackedWidget()
        waiting = QLabel(self.tr("Opening the archive …"))
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waiting.setProperty("role", "soft")
        self._body.addWidget(waiting)
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.messages)
        layout.addWidget(self.status_line)
        self.setCentralWidget(frame)
        self.actions_.fill(self.menuBar())
        self.addActions(self.actions_.findChildren(type(self.actions_.quit)))
        self.actions_.full_screen.triggered.connect(self.toggle_full_screen)
        self.actions_.quit.triggered.connect(self.close)
        self.actions_.search.triggered.connect(self.top_bar.focus_box)

    def show_workspace(self, workspace: Workspace) -> None:
        """Show `workspace` in place of the one before."""
        if self.workspace is not None:
            self._body.removeWidget(self.workspace)
            self.workspace.deleteLater()
        self.workspace = workspace
        self._body.addWidget(workspace)
        self._body.setCurrentWidget(workspace)
        self.top_bar.show_ready(ready=True)

    def place_at(self, rect: QRect | None, *, maximised: bool) -> None:
        """Stand where the reader last put the window, if a screen is still there."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.resize(*DESIGN_SIZE)
        seen_on = next((screen for screen in screens if rect and _is_seen(rect, screen)), None)
        if rect is not None and seen_on is not None:
            self.setGeometry(rect)
        elif screens:
            first = screens[0]
            across, down = (side + FRAME for side in DESIGN_SIZE)
            maximised |= first.width() < across or first.height() < down
        if maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back from that."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.toggle_full_screen()
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        match event.button():
            case Qt.MouseButton.BackButton:
                self.actions_.back.trigger()
            case Qt.MouseButton.ForwardButton:
                self.actions_.forward.trigger()
            case _:
                super().mousePressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _is_seen(window: QRect, screen: QRect) -> bool:
    """Return whether all of `window` but its frame is on `screen`."""
    return screen.contains(window)
