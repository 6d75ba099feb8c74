"""The problems of an editor's folder: their number, the list, and the lines of the chosen one."""

from pathlib import Path
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from index import problem_line
from viewer.screens.desk.delegate import ProblemDelegate
from viewer.screens.desk.file_pane import FilePane
from viewer.screens.desk.rows import MOST, ProblemRow, counted, problem_rows
from viewer.screens.desk.state import FolderStanding, FolderState
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.lists.rows import RowList
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import Look, grown
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.open_in_tab import leaves
from viewer.ui.widgets.splitter import Splitter
from viewer.wording.number_format import figure

_ABOVE = 4  # pixels above and below the heading
_BESIDE = 240  # pixels at 100 % for a sentence beside the heading
_ANY_HEIGHT = 16_777_215  # Qt's maximum


class ProblemsPane(QWidget):
    """Shows the problems of a folder. `passages_wanted` is Enter or a double click on a problem.

    `left` asks to go back to the text; `folded` carries whether only the heading is shown.
    """

    passages_wanted = Signal(object)
    left = Signal()
    folded = Signal(bool)

    def __init__(self, folder: Path, look: Look, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self.setObjectName("problems")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows: tuple[ProblemRow, ...] = ()
        self._instead = ""  # the text in place of a file, if no problem is chosen
        self._heading, self._as_of = QLabel(), QLabel()
        self._fold = QPushButton()
        self._list = RowList(look)
        self._file = FilePane(folder, look, tasks, messages)
        self._inside = Splitter(
            Qt.Orientation.Horizontal, self._list, self._file, at_least=(240, 240)
        )
        self._column, self._above = QVBoxLayout(self), QGridLayout()
        self._name_parts(look)
        self._lay_out()
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._open)
        self._fold.clicked.connect(self._toggle)
        self._show_fold()

    def _name_parts(self, look: Look) -> None:
        self._list.setItemDelegate(ProblemDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("Problems of the folder"))
        self._heading.setProperty("role", "title")
        self._as_of.setProperty("role", "care")
        self._as_of.setWordWrap(True)
        self._as_of.setMargin(4)
        self._as_of.hide()
        self._fold.setProperty("quiet", True)
        for label in (self._heading, self._as_of):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        self._above.setContentsMargins(20, _ABOVE, 12, _ABOVE)
        self._above.setHorizontalSpacing(16)
        self._above.setVerticalSpacing(_ABOVE)
        self._above.setColumnStretch(1, 1)
        self._above.addWidget(self._heading, 0, 0)
        self._above.addWidget(self._as_of, 0, 1)
        self._above.addWidget(self._fold, 0, 2)
        self._inside.setSizes([480, 520])
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._above)
        self._column.addWidget(self._inside, 1)

    @property
    def heading(self) -> str:
        """The heading above the list."""
        return self._heading.text()

    @property
    def as_of(self) -> str:
        """The sentence that the text shown is older than the folder, or ""."""
        return "" if self._as_of.isHidden() else self._as_of.text()

    @property
    def selected(self) -> Excerpt | None:
        """The chosen problem as a line of text, or None."""
        row = self._row(self._list.chosen)
        return Excerpt((problem_line(row.problem),)) if row else None

    def show_state(self, state: FolderState) -> None:
        """Show the state of the folder, and keep the chosen problem if it is still there."""
        self._say_heading(state)
        if state.problems:
            self._instead = self.tr("Choose a problem to see its line.")
        else:
            built = state.standing is FolderStanding.BUILT
            self._instead = self.tr("There is nothing to mend in this folder.") if built else ""
        self._as_of.setText(self._say_as_of(state))
        self._as_of.setVisible(bool(self._as_of.text()))
        self._show_fold()
        chosen, scrolled = self._list.chosen, self._list.verticalScrollBar().value()
        rows = problem_rows(state.problems)
        if rows != self._rows:
            self._rows = rows
            self._list.show_rows(rows)
            self._list.choose(chosen)
            self._list.lay_out_all()
            self._list.verticalScrollBar().setValue(scrolled)
        self._choose(self._list.chosen)  # its file may have changed

    def enter(self) -> None:
        """Unfold the pane, and focus the list."""
        self._unfold()
        self._list.setFocus()

    def step(self, by: int) -> None:
        """Choose the problem that is `by` further down, around the ends."""
        names = [row.id for row in self._rows]
        if names:
            self._unfold()
            at = names.index(self._list.chosen) + by if self._list.chosen in names else min(by, 0)
            self._list.choose(names[at % len(names)])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the heading, if the pane is folded."""
        super().resizeEvent(event)
        self._show_fold()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves(event, self.left):
            super().keyPressEvent(event)

    def _say_heading(self, state: FolderState) -> None:
        said = counted(state.problems) or self.tr("No problems")
        if len(state.problems) > MOST:
            said = self.tr("{counts}; the first {number} are listed").format(
                counts=said, number=figure(MOST)
            )
        if state.standing is FolderStanding.AWAY:
            said = self.tr("The folder is not there, or has no archive.toml")
        elif state.standing is FolderStanding.FAILED:
            said = self.tr("The folder could not be built")
        if said != self._heading.text():
            self._heading.setText(said)
            announce(self._heading, said)

    def _say_as_of(self, state: FolderState) -> str:
        said = {
            FolderStanding.BUILT: "",
            FolderStanding.ERRORS: self.tr("Mend the errors and save."),
            FolderStanding.AWAY: self.tr("Satchel goes on as soon as that is back."),
            FolderStanding.FAILED: self.tr("It is tried again when a file is saved."),
        }[state.standing]
        if said and state.shown_since:
            shown = self.tr("What is shown is as of the last good build, at {time}.")
            said = f"{shown.format(time=state.shown_since)} {said}"
        return said

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._file.show_problem(self._row(name), self._instead)

    @Slot(str)
    def _open(self, name: str) -> None:
        row = self._row(name)
        if row is not None and row.problem.passages:
            self.passages_wanted.emit(row.problem.passages)

    def _row(self, name: str) -> ProblemRow | None:
        return next((row for row in self._rows if row.id == name), None)

    @Slot()
    def _toggle(self) -> None:
        self._inside.setHidden(not self._inside.isHidden())
        self._show_fold()
        self.folded.emit(self._inside.isHidden())

    def _unfold(self) -> None:
        if self._inside.isHidden():
            self._toggle()

    def _place_as_of(self) -> None:
        """Place the sentence on the age of the text beside the heading, or below it."""
        parts = (self._heading, self._fold)
        room = self.width() - sum(each.sizeHint().width() for each in parts)
        is_narrow = room < grown(_BESIDE)
        if is_narrow != (self._above.itemAtPosition(1, 0) is not None):
            self._above.removeWidget(self._as_of)
            self._above.addWidget(self._as_of, *((1, 0, 1, 3) if is_narrow else (0, 1)))

    def _show_fold(self) -> None:
        hidden = self._inside.isHidden()
        self._fold.setText(self.tr("Show problems") if hidden else self.tr("Hide problems"))
        self._place_as_of()
        least = self._column.minimumSize().height()
        lines = self._column.totalHeightForWidth(self.width())  # -1 if nothing wraps
        whole = self._column.totalMinimumHeightForWidth(self.width())
        half = self.window().height() // 2
        self.setMinimumHeight(max(least, lines) if hidden else max(0, min(whole, half)))
        self.setMaximumHeight(max(least, lines) if hidden else _ANY_HEIGHT)
