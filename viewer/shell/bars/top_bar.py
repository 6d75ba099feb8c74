"""The top bar: back and forward, the search box, presenting, quick exit."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from viewer.platform.keys import key_of
from viewer.shell.bars.completion import CompletionController
from viewer.shell.bars.leave_button import LeaveButton
from viewer.shell.menus.actions import Actions
from viewer.shell.menus.history_button import WayButton
from viewer.ui.look.look import grown
from viewer.ui.widgets.clear_button import ClearButton

_BOX, _HINT = 640, 110  # pixels at 100 %: the box at most, and the hint beside it at least
_LEAST = 60  # pixels at 100 % for the box, before a button beside it is cut
_ENOUGH = 300  # pixels at 100 % for the box and the hint
_BESIDE_HINT = 180  # pixels at 100 %: words of a question can be read in the box
_SHARE = 6  # of the room, against one part empty on either side
LONGEST_QUERY = 2_000  # characters; a search uses the first 1,000
_OF_MENUS = Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_U  # with Ctrl they edit a line on Linux


class TopBar(QWidget):
    """Emits what the reader types and presses.

    In the box, `results_wanted` is Down, and `first_wanted` is Enter. `query_edited` carries what
    is typed there, `query_changed` any new text.
    """

    query_edited = Signal(str)
    query_changed = Signal(str)
    results_wanted = Signal()
    first_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()
    present_wanted = Signal()

    def __init__(self, do: Actions) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = WayButton("‹", self.tr("Back"), key_of(do.back), do.places)
        self._forward = WayButton("›", self.tr("Forward"), key_of(do.forward), do.places)
        self._box = QLineEdit()
        self._box.setObjectName("searchBox")
        self._box.setPlaceholderText(self.tr("Search the archive"))
        self._box.setAccessibleName(self.tr("Search the archive"))
        self._box.setMaxLength(LONGEST_QUERY)
        ClearButton(self._box)
        self._box.installEventFilter(self)
        self.completing = CompletionController(self._box)
        self._hint, self._told = QLabel(), ""
        self._hint.setProperty("role", "soft")
        self._present, self._present_key = QPushButton(), key_of(do.present)
        self._present.setProperty("main", True)
        self._box.setToolTip(f"{self._box.placeholderText()} ({key_of(do.search)})")
        self._leave = LeaveButton(do.leave)
        self._lay_out()
        self.show_presented(is_set=False)
        self._size()
        self._connect_box()
        self._back.clicked.connect(self.back_wanted)
        self._forward.clicked.connect(self.forward_wanted)
        self._present.clicked.connect(self.present_wanted)
        self.show_ways(can_go_back=False, can_go_forward=False)
        self.show_ready(ready=False)

    def _connect_box(self) -> None:
        self._box.textEdited.connect(self.query_edited)
        self._box.textChanged.connect(self.query_changed)
        self._box.returnPressed.connect(self._want_first)  # from the list of completions
        self.completing.completed.connect(self.query_edited)

    def _lay_out(self) -> None:
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self._back)
        layout.addWidget(self._forward)
        layout.addStretch(1)
        layout.addWidget(self._box)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        layout.addWidget(self._present)
        layout.addWidget(self._leave)

    @property
    def query(self) -> str:
        """The text of the search box."""
        return self._box.text()

    def focus_box(self) -> None:
        """Give the focus to the box, with its text selected."""
        self._box.setFocus()
        self._box.selectAll()

    def go_on(self) -> None:
        """Give the focus to the box, behind its text."""
        self._box.setFocus()
        self._box.end(False)

    @Slot(str)
    def type_on(self, text: str) -> None:
        """Put `text`, typed elsewhere, into the box, and give it the focus."""
        self._box.setFocus()
        self._box.setText(text)
        self.query_edited.emit(text)

    @Slot(str)
    def show_query(self, query: str) -> None:
        """Put `query` into the box, unless it is there."""
        if query != self._box.text():
            self._box.setText(query)

    @Slot(str)
    def show_hint(self, hint: str) -> None:
        """Show the number of passages found beside the box, or which of them is seen.

        Where there is little room, what follows a “·” is left out.
        """
        self._told = hint
        self._fit()

    def show_ways(self, *, can_go_back: bool, can_go_forward: bool) -> None:
        """Enable the buttons for back and forward where there is a place to go to."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    def show_ready(self, *, ready: bool) -> None:
        """Enable presenting once an archive is open."""
        self._present.setEnabled(ready)

    def show_presented(self, *, is_set: bool) -> None:
        """Name on the button what would be presented: the quotes of the archive, or a set."""
        words = self.tr("Present this set") if is_set else self.tr("Present quotes")
        self._present.setAccessibleName(words)
        self._present.setToolTip(f"{words} ({self._present_key})")
        self._fit()

    def _fit(self) -> None:
        """Shorten the button where there is little room, then what is told, or else hide that."""
        self._present.setText(self._present.accessibleName())
        if self._room < grown(_ENOUGH):
            self._present.setText(self.tr("Present"))
        wide, room = self._hint.fontMetrics().horizontalAdvance, self._room - grown(_BESIDE_HINT)
        told = (self._told, self._told.partition(" · ")[0])
        shown = next((each for each in told if wide(each) <= room), None)
        # It is emptied, not hidden: Qt crashes where a widget is shown while a sheet is taken off.
        self._hint.setText(shown or "")
        self._hint.setMinimumWidth(0 if shown is None or self._is_large else _HINT)

    @property
    def _room(self) -> int:
        """The room for the box and the hint, in pixels."""
        buttons = (self._back, self._forward, self._present, self._leave)
        edges, gaps = self._row.contentsMargins(), self._row.count() * self._row.spacing()
        taken = sum(button.sizeHint().width() for button in buttons)
        return self.width() - taken - gaps - edges.left() - edges.right()

    def _size(self) -> None:
        """Use the empty room beside the box where the text is large."""
        self._row.setStretchFactor(self._box, 10 * _SHARE if self._is_large else _SHARE)
        self._box.setMinimumWidth(grown(_LEAST))
        self._box.setMaximumWidth(grown(_BOX))
        self._fit()

    @property
    def _is_large(self) -> bool:
        return grown(_BOX) > _BOX

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box and isinstance(event, QDragEnterEvent):
            is_file = event.mimeData().hasUrls()
            event.setAccepted(not is_file)  # the window handles files
            return is_file
        if watched is self._box and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                return self._lets_pass(event)
            return event.type() is QEvent.Type.KeyPress and self._leave_box(event)
        return super().eventFilter(watched, event)

    @Slot()
    def _want_first(self) -> None:
        if not self.completing.is_choosing:
            self.first_wanted.emit()

    def _lets_pass(self, event: QKeyEvent) -> bool:
        """Leave keys of the menus to the window; return whether it did.

        Ctrl+Z is left where the box has nothing to undo.
        """
        passes = event.matches(QKeySequence.StandardKey.Undo) and not self._box.isUndoAvailable()
        has_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if passes := passes or (has_ctrl and event.key() in _OF_MENUS):
            event.ignore()
        return passes

    def _leave_box(self, event: QKeyEvent) -> bool:
        """Move to the results at Down, or open the first at Enter; return whether it did.

        The window does not get this Enter too: it would press the button that has the focus then.
        """
        match event.key():
            case Qt.Key.Key_Down:
                self.results_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._want_first()
            case _:
                return False
        return True
