"""The main window: the frame round the open archive, shown before any archive is open."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from viewer.shell.bars.message_bar import MessageBar
from viewer.shell.bars.message_place import MessagePlace
from viewer.shell.bars.status_line import StatusLine
from viewer.shell.bars.top_bar import TopBar
from viewer.shell.bars.type_ahead import Coming, TypeAhead
from viewer.shell.bars.undo import UndoWays
from viewer.shell.menus.actions import Actions, PageName
from viewer.shell.menus.menus import Menus
from viewer.shell.tab_order import lead_on
from viewer.ui.look.look import Look, grown
from viewer.ui.widgets.progress_note import ProgressNote, WaitingPage
from viewer.ui.widgets.stack_layout import stack

if TYPE_CHECKING:  # the window is shown before any archive is open
    from viewer.shell.workspace import Workspace

_LEAST = 30  # pixels of a page
_TWO_LINES = 60  # pixels at 100 % of the text
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SMALLEST = (800, 480)


class MainWindow(QMainWindow):
    """Holds the bars, the menus and the workspace, and decides nothing about what they do."""

    closing = Signal()
    page_changed = Signal()
    files_dropped = Signal(object)
    stop_wanted = Signal()
    foot_dragged = Signal()

    foot: QWidget | None = None
    """The pane below the archive, or None."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWindowTitle("Satchel")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.top_bar = TopBar(self.actions_)
        self.messages = MessageBar()
        self.status_line = StatusLine(look, self.actions_)
        self.workspace: Workspace | None = None
        self._shown_by: PageName | None = None
        self.pages = _pages()
        """The workspace and the pages in its place."""
        self._waiting = WaitingPage()
        self._message_place = MessagePlace(self.messages, self.top_bar, self.pages, self._waiting)
        self.progress = ProgressNote()
        self.passage_menu: QMenu | None = None
        """What else can be done with a passage in the text, at an editor's desk."""
        self.may_close: Callable[[Callable[[], object]], bool] = _always
        """Returns whether the archive and the window may be closed, or says what holds them."""
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        Menus(self.actions_, self.menuBar())
        self.addActions(self.actions_.findChildren(type(self.actions_.quit)))
        self.actions_.full_screen.triggered.connect(self.toggle_full_screen)
        self.actions_.quit.triggered.connect(self.close)
        self.undoing = UndoWays(self.actions_, self.messages)
        self.actions_.search.triggered.connect(self.top_bar.focus_box)
        self.messages.focus_left.connect(self._take_focus_back)
        self.type_ahead = TypeAhead(self, self.messages.said)
        self.type_ahead.typed.connect(self.top_bar.type_on)

    def _lay_out(self) -> None:
        for note in (self._waiting.progress, self.progress):
            note.stop_wanted.connect(self.stop_wanted)
        self.pages.addWidget(self._waiting)
        self.pages.currentChanged.connect(self.page_changed)
        frame, above = QWidget(), QWidget()
        self.setCentralWidget(frame)
        stack(frame, self.top_bar, self._split, self.status_line, roomy=self._split)
        self._split.setHandleWidth(1)
        self._split.addWidget(above)
        self._split.setCollapsible(0, False)
        # What is told stands below the pages: a pane at the foot stays where it is.
        stack(above, self.pages, self.progress, self.messages, roomy=self.pages)
        self._message_place.watch(frame)

    def show_workspace(self, workspace: "Workspace") -> None:
        """Show `workspace` in place of the present one."""
        before, self.workspace = self.workspace, workspace
        self.add_page(workspace)
        self.pages.setCurrentWidget(workspace)
        if before is not None:  # not before, or the focus would be lost
            self.pages.removeWidget(before)
            before.discard()
        self.type_ahead.end(Coming.FOLDER)
        self.top_bar.show_ready(ready=True)

    def add_page(self, page: QWidget, box: QLineEdit | None = None) -> None:
        """Add `page`; typed letters go into its visible `box`, else into the one in the top bar."""
        self.pages.addWidget(page)
        self._message_place.watch(page)
        if box is not None:
            self.type_ahead.boxes.append(box)

    def show_page(self, page: QWidget, by: PageName | None = None) -> None:
        """Show `page` in place of the workspace; `by` is the page's name in the actions."""
        self.pages.setCurrentWidget(page)
        self._shown_by = by

    @property
    def page(self) -> QWidget:
        """The widget that is shown: the workspace, or a page in its place."""
        return self.pages.currentWidget() or self._waiting

    @property
    def shown_by(self) -> PageName | None:
        """The name in the actions of the page in place of the workspace, or None."""
        return None if self.is_reading else self._shown_by

    @Slot()
    def show_reading(self) -> None:
        """Show the workspace again, if there is one."""
        if self.workspace is not None and not self.is_reading:
            in_box = self.top_bar.isAncestorOf(self.focusWidget())
            self.pages.setCurrentWidget(self.workspace)
            if not in_box:  # else the reader is typing
                self.workspace.shown.take_focus()

    @property
    def is_reading(self) -> bool:
        """Whether the workspace is what is shown."""
        return self.workspace is not None and self.pages.currentWidget() is self.workspace

    def say_opening(self) -> None:
        """Say, where the archive will be shown, that it is being opened."""
        self.say_waiting(self.tr("Opening the archive …"))

    def say_waiting(self, text: str) -> None:
        """Show `text` where the archive will be, until one is open."""
        self._waiting.say(text)

    def show_progress(self, words: str, part: float | None) -> None:
        """Show the progress of work: where the archive will be shown, or below an open one."""
        if self.pages.currentWidget() is self._waiting:
            self.progress.hide()
            self._waiting.show_progress(words, part)
        else:
            self._waiting.hide_progress()
            self.progress.show_progress(words, part)

    def hide_progress(self) -> None:
        """Hide the progress: the work has ended."""
        had_focus = self.progress.has_focus
        self._waiting.hide_progress()
        self.progress.hide()
        if had_focus:
            self._take_focus_back()

    @Slot()
    def _take_focus_back(self) -> None:
        if self.workspace is not None and self.is_reading:
            self.workspace.shown.take_focus()

    def add_foot(self, pane: QWidget, height: int) -> None:
        """Put `pane` below the archive, `height` pixels high until the reader drags its edge."""
        self.foot = pane
        self._split.addWidget(pane)
        self._split.setCollapsible(1, False)
        self._split.setStretchFactor(0, 1)
        self._split.splitterMoved.connect(self.foot_dragged)
        self.size_foot(height)

    def size_foot(self, height: int) -> None:
        """Give the pane below the archive `height` pixels, but leave two lines of the archive."""
        bars = self.menuBar(), self.top_bar, self.status_line
        self._split.setSizes(_shares(self._split, self, bars, height))

    @Slot()
    def toggle_full_screen(self) -> None:
        """Enter or leave full screen."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @override
    def focusNextPrevChild(self, following: bool, /) -> bool:
        """Move the focus to the next or the previous control in reading order."""
        before = self.focusWidget()
        led = lead_on(self, following=following) or super().focusNextPrevChild(following)
        self.messages.remember_focus(before)
        return led

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.toggle_full_screen()
            return
        if event.key() in _ENTER and isinstance(button := self.focusWidget(), QAbstractButton):
            button.click()  # Qt lets Enter press a button in dialogs only
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
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(_files(event.mimeData()))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close(self.close):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _pages() -> QStackedWidget:
    """Return the stack of pages, which gives way to a message, so that the foot stays."""
    pages = QStackedWidget()
    pages.setMinimumHeight(_LEAST)
    return pages


def _shares(split: QWidget, window: QWidget, bars: Iterable[QWidget], height: int) -> list[int]:
    """Return the heights of the two parts of `split`, the lower one up to `height` pixels high.

    Before it is shown, `split` has the height of the `window` without its `bars`.
    """
    whole = split.height()
    if not split.isVisible():
        whole = window.height() - sum(bar.sizeHint().height() for bar in bars)
    height = min(height, whole - grown(_TWO_LINES))
    return [max(1, whole - height), height]


def _always(_again: Callable[[], object]) -> bool:
    return True


def _files(dragged: QMimeData) -> list[str]:
    """Return the paths of the local files in `dragged`."""
    return [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
