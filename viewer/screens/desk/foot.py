"""The foot of the desk: its lists one behind the other, and how old the text above is."""

from collections.abc import Sequence
from typing import Any, override

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.screens.desk.desk_pane import DeskList, DeskPane
from viewer.screens.desk.state import FolderStanding, FolderState
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import grown
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.open_in_tab import leaves
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.ui.widgets.view_bar import ViewBar

_SIDES = 64  # pixels beside and between the names of the panes and the button
_ABOVE = 4  # pixels above and below the heading
_BESIDE = 320  # pixels at 100 % for the summary beside the names of the panes
_LOWEST = 60  # pixels of a list
_BESIDE_NOTE = 24  # pixels beside a sentence in place of a list
_IN_ROW = 4  # panes that are named in the row; the others are in its menu
_MOST = 200  # pixels that the foot takes by itself: larger words do not raise it for good
_ANY_HEIGHT = 16_777_215  # Qt's maximum


class _Panes(QStackedWidget):
    """The panes, whose lists scroll: they need no height of their own at any width.

    While the folder `has_errors` and nothing is shown, a sentence stands in place of a pane that
    would look empty. `problems_wanted` asks for the errors.
    """

    problems_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: DeskPane | None = None
        self._has_errors = False
        self._instead, self._button = QWidget(), QPushButton(self.tr("Go to the problems"))
        self._button.clicked.connect(self.problems_wanted)
        said = self.tr(
            "The folder has an error, so nothing of it can be listed here. Mend the error first."
        )
        column = QVBoxLayout(self._instead)
        column.setContentsMargins(_BESIDE_NOTE, 0, _BESIDE_NOTE, 0)
        note = EmptyNote(said)
        note.setContentsMargins(0, _BESIDE_NOTE // 2, 0, 0)
        column.addWidget(note)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.addWidget(self._instead)

    @property
    def is_hindered(self) -> bool:
        """Whether the sentence stands in place of the pane."""
        return self.currentWidget() is self._instead

    def show_pane(self, pane: DeskPane) -> None:
        """Show `pane`, or why it is empty."""
        self._shown = pane
        self.setCurrentWidget(self._instead if self._has_errors and pane.needs_archive else pane)

    def show_errors(self, *, has_errors: bool) -> None:
        """Show that nothing of the folder can be listed, or that it can again."""
        if has_errors != self._has_errors:
            self._has_errors = has_errors
            if self._shown is not None:
                self.show_pane(self._shown)

    def enter(self) -> None:
        """Give the keyboard to what is shown."""
        if self.is_hindered:
            self._button.setFocus()
        elif self._shown is not None:
            self._shown.enter()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pane = self._shown if self.is_hindered else None
        if pane is None or not leaves(event, pane.left):
            super().keyPressEvent(event)

    @override
    def hasHeightForWidth(self) -> bool:
        return False


class DeskFoot(QWidget):
    """Shows the pane of one of the lists of the desk, of the first to begin with.

    `folded` carries whether only its heading is shown, `sized` its height, whenever it has another
    and is not folded. `turned` is sent once another list is shown. The first of the lists is that
    of problems.
    """

    folded = Signal(bool)
    sized = Signal(int)
    turned = Signal()

    def __init__(self, lists: Sequence[DeskList[Any]]) -> None:
        super().__init__()
        self.setObjectName("deskFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lists, self._shown = tuple(lists), lists[0]
        titles = [each.title for each in lists]
        self._bar = ViewBar(titles, self.tr("Lists of the desk"), in_row=_IN_ROW)
        self._summary, self._as_of = QLabel(), QLabel()
        self._fold = QPushButton()
        self._inside = _Panes()
        self._column, self._above = QVBoxLayout(self), QHBoxLayout()
        self._lay_out()
        self._inside.setMinimumHeight(_LOWEST)
        for each in lists:
            each.made.connect(self._take_in)
        self._inside.show_pane(self._shown.pane)
        self._inside.problems_wanted.connect(self._enter_problems)
        self._bar.view_chosen.connect(self._choose)
        self._fold.clicked.connect(self._toggle)
        self._tell()
        self._show_fold()

    def _lay_out(self) -> None:
        layout = self._bar.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self._as_of.setProperty("role", "care")
        self._as_of.setContentsMargins(20, _ABOVE, 12, _ABOVE)
        self._as_of.hide()
        self._fold.setProperty("quiet", True)
        for label in (self._summary, self._as_of):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._above.setContentsMargins(20, _ABOVE, 12, _ABOVE)
        self._above.setSpacing(16)
        self._above.addWidget(self._bar)
        self._above.addWidget(self._summary, 1)
        self._above.addWidget(self._fold)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._above)
        self._column.addWidget(self._as_of)
        self._column.addWidget(self._inside, 1)

    @property
    def lists(self) -> Sequence[DeskList[Any]]:
        """All lists."""
        return self._lists

    @property
    def pane(self) -> DeskPane:
        """The pane that is shown."""
        pane: DeskPane = self._shown.pane
        return pane

    @property
    def is_folded(self) -> bool:
        """Whether only the heading is shown."""
        return self._inside.isHidden()

    @property
    def as_of(self) -> str:
        """The sentence that the text shown is no good build of the folder, or ""."""
        return "" if self._as_of.isHidden() else self._as_of.text()

    @property
    def selected(self) -> Excerpt | None:
        """The chosen row of the pane that is shown, as text."""
        return self.pane.selected

    def show_state(self, state: FolderState) -> None:
        """Show the state of the folder in each list."""
        for each in self._lists:
            each.show_state(state)
        has_errors = state.standing is FolderStanding.ERRORS and state.archive is None
        self._inside.show_errors(has_errors=has_errors)
        self._as_of.setText(self._say_as_of(state))
        self._as_of.setVisible(bool(self._as_of.text()))
        self._tell()

    def enter(self, wanted: DeskList[Any]) -> None:
        """Show the pane of the list that is `wanted`, and give it the keyboard."""
        self._show(wanted)
        self._inside.enter()

    @Slot()
    def _enter_problems(self) -> None:
        self.enter(self._lists[0])

    def fold(self) -> None:
        """Show only the heading."""
        if not self.is_folded:
            self._toggle()

    def step(self, wanted: DeskList[Any], by: int) -> None:
        """Show the pane of the list that is `wanted`, and choose the row `by` further down."""
        self._show(wanted)
        self.pane.step(by)

    @Slot(object)
    def _take_in(self, pane: DeskPane) -> None:
        self._inside.addWidget(pane)
        pane.told.connect(self._tell)

    def _show(self, wanted: DeskList[Any]) -> None:
        before, self._shown = self._shown, wanted
        self._bar.show_chosen(self._lists.index(wanted))
        self._inside.show_pane(wanted.pane)
        if self._inside.isHidden():
            self._toggle()
        self._tell()
        if wanted is not before:
            self.turned.emit()

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._show(self._lists[number])

    @override
    def event(self, event: QEvent) -> bool:
        """Fold or unfold the names of the panes where they have another width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold_names()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the heading, if the foot is folded."""
        super().resizeEvent(event)
        self._show_fold()
        if not self._inside.isHidden() and event.size().height() != event.oldSize().height():
            self.sized.emit(self.height())

    @Slot()
    def _tell(self) -> None:
        for number, each in enumerate(self._lists):
            self._bar.show_name(number, each.title)
        is_told = not (self._inside.is_hindered or self.is_folded)
        summary = self.pane.summary if is_told else ""
        if self._summary.text() != summary:
            self._summary.setText(summary)
            announce(self._summary, summary)
        self._show_fold()

    def _say_as_of(self, state: FolderState) -> str:
        said = {
            FolderStanding.BUILT: "",
            FolderStanding.ERRORS: self.tr("Mend the errors."),
            FolderStanding.AWAY: self.tr("Satchel goes on as soon as that is back."),
            FolderStanding.FAILED: self.tr("It is tried again when a file is saved."),
        }[state.standing]
        if not said or state.archive is None:  # where nothing is shown, that is said in its place
            return ""
        shown = self.tr("What is shown is as of your last act, and no good build yet.")
        if state.shown_since:
            shown = self.tr("What is shown is as of the last good build, at {time}.")
        return f"{shown.format(time=state.shown_since)} {said}"

    @Slot()
    def _toggle(self) -> None:
        self._inside.setHidden(not self._inside.isHidden())
        self._tell()
        self.folded.emit(self._inside.isHidden())

    def _fold_names(self) -> None:
        """Name the lists in a row, or in a menu where there is little room for the summary."""
        room = self.width() - self._bar.wide - self._fold.sizeHint().width() - _SIDES
        is_narrow = room < grown(_BESIDE)
        if is_narrow != self._bar.folded:
            self._bar.fold(folded=is_narrow)

    def _show_fold(self) -> None:
        hidden = self._inside.isHidden()
        self._fold.setText(self.tr("Show the list") if hidden else self.tr("Hide the list"))
        self._fold_names()
        lines = self._column.totalHeightForWidth(self.width())  # -1 if nothing wraps
        least = lines if lines >= 0 else self._column.minimumSize().height()
        whole = self._column.totalMinimumHeightForWidth(self.width())
        half = self.window().height() // 2
        self.setMinimumHeight(least if hidden else max(0, min(whole, half, _MOST)))
        self.setMaximumHeight(least if hidden else _ANY_HEIGHT)
