"""The problems of an editor's folder: their number, the list, and the lines of the chosen one."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import PassageChange, Problem, problem_line
from viewer.screens.desk.act_bar import ActBar
from viewer.screens.desk.delegate import LineDelegate
from viewer.screens.desk.desk_pane import DeskPane
from viewer.screens.desk.file_pane import FilePane, FilePlace
from viewer.screens.desk.mends import Mend, mend_word, mends_of
from viewer.screens.desk.rows import MOST, ProblemRow, counted, problem_rows
from viewer.screens.desk.state import FolderStanding, FolderState
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.ui.lists.rows import RowList, next_chosen
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.splitter import Splitter
from viewer.ui.widgets.stack_layout import stack
from viewer.wording.number_format import figure


class ProblemsPane(DeskPane):
    """Shows the problems of a folder. Enter or a double click on one shows its passage.

    `mend_wanted` carries a way to settle a problem, and the problem.
    `changes` is id of a passage -> what a document that came again says there.
    """

    needs_archive = False

    mend_wanted = Signal(object, object)

    def __init__(
        self,
        folder: Path,
        look: Look,
        tasks: Tasks,
        messages: Messages,
        changes: Callable[[], Mapping[str, PassageChange]],
    ) -> None:
        super().__init__()
        self._changes = changes
        self._rows: tuple[ProblemRow, ...] = ()
        self._problems: tuple[Problem, ...] | None = None
        self._standing: FolderStanding | None = None
        self._heading = ""
        self._instead = ""  # the text in place of a file, if no problem is chosen
        self._list = RowList(look)
        self._list.setItemDelegate(LineDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("Problems of the folder"))
        self._file = FilePane(folder, look, tasks, messages)
        self._told, beside = QLabel(), QWidget()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setContentsMargins(12, 6, 12, 6)
        stack(beside, ListHeader(self._told), self._file)
        self._inside = Splitter(Qt.Orientation.Horizontal, self._list, beside, at_least=(240, 240))
        self._inside.setSizes([480, 520])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._bar = ActBar(self._list)
        self._mends = {
            mend: self._bar.add(mend_word(mend), partial(self._mend, mend)) for mend in Mend
        }
        layout.addWidget(self._bar)
        layout.addWidget(self._inside, 1)
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._open)

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("ProblemsPane", "Problems")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return len(state.problems)

    @property
    @override
    def summary(self) -> str:
        return self._heading

    @property
    @override
    def selected(self) -> Excerpt | None:
        row = self._row(self._list.chosen)
        return Excerpt((problem_line(row.problem),)) if row else None

    @override
    def show_state(self, state: FolderState) -> None:
        is_same = state.problems is self._problems and state.standing is self._standing
        self._problems, self._standing = state.problems, state.standing
        if is_same:
            self._choose(self._list.chosen)  # its file may have changed
            return
        self.number, self._heading = len(state.problems), self._say_heading(state)
        if state.problems:
            self._instead = self.tr("Choose a problem to see its line.")
        else:
            built = state.standing is FolderStanding.BUILT
            self._instead = self.tr("There is nothing to mend in this folder.") if built else ""
        chosen, scrolled = self._list.chosen, self._list.verticalScrollBar().value()
        rows = problem_rows(state.problems, state.archive, self._changes())
        if rows != self._rows:
            before, self._rows = self._rows, rows
            self._list.show_rows(rows)
            self._list.choose(next_chosen(chosen, before, rows))
            self._list.lay_out_all()
            self._list.verticalScrollBar().setValue(scrolled)
        self._choose(self._list.chosen)  # its file may have changed

    @override
    def enter(self) -> None:
        self._list.setFocus()

    @override
    def step(self, by: int) -> None:
        self._list.step(by)

    def choose_code(self, code: str) -> None:
        """Choose the first problem with this `code`."""
        found = (row.id for row in self._rows if row.problem.code == code)
        self._list.choose(next(found, ""))

    def _say_heading(self, state: FolderState) -> str:
        said = counted(state.problems) or self.tr("No problems")
        if len(state.problems) > MOST:
            said = self.tr("{counts}; the first {number} are listed").format(
                counts=said, number=figure(MOST)
            )
        if state.standing is FolderStanding.AWAY:
            said = self.tr("The folder is not there, or has no archive.toml")
        elif state.standing is FolderStanding.FAILED:
            said = self.tr("The folder could not be built")
        return said

    @Slot(str)
    def _choose(self, name: str) -> None:
        row = self._row(name)
        if row is None or row.is_settled_here:
            self._file.show_place(None, "" if row else self._instead)
        else:
            self._file.show_place(FilePlace(row.problem.file, row.problem.line, row.place))
        self._told.setText("\n".join(filter(None, (row.text, row.hint))) if row else "")
        self._told.setVisible(row is not None)
        offered = mends_of(row.problem) if row else ()
        for mend, button in self._mends.items():
            button.offer(offered=mend in offered)
        self._bar.setVisible(bool(offered))

    def _mend(self, mend: Mend, _checked: object = None) -> None:
        row = self._row(self._list.chosen)
        if row is not None:
            self.mend_wanted.emit(mend, row.problem)

    @Slot(str)
    def _open(self, name: str) -> None:
        row = self._row(name)
        if row is not None and row.problem.passages:
            self.passages_wanted.emit(row.problem.passages)

    def _row(self, name: str) -> ProblemRow | None:
        return next((row for row in self._rows if row.id == name), None)
