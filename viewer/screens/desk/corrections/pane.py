"""What readers suggested: a list, and the chosen suggestion beside what stands there."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from index import (
    OpenArchive,
    Proposal,
    Span,
    Standing,
    Subject,
    TakenCorrection,
    in_order,
)
from viewer.screens.desk.act_bar import ActBar
from viewer.screens.desk.corrections.rows import (
    CorrectionRow,
    locked_words,
    reader_words,
    row_of,
    whole_review,
)
from viewer.screens.desk.delegate import LineDelegate
from viewer.screens.desk.desk_pane import DeskPane
from viewer.screens.desk.state import FolderState
from viewer.ui.lists.rows import RowList, next_chosen
from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import Look
from viewer.ui.look.tooltips import breakable
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.changed_words import ChangedWords, changed
from viewer.ui.widgets.splitter import Splitter

_LEAST = 110, 110, 110  # pixels at 100 %
_LONGEST = 200  # characters of a reason above the words, which stay in view


class CorrectionsPane(DeskPane):
    """Lists suggestions: requests to withdraw first, then by place.

    `files_wanted` asks for letters, `accepted` and `left_out` carry the chosen row, `file_left_out`
    all rows of its file,
    `review_wanted` all rows of one review in one file that fit, and `words_wanted` asks to save the
    words of Satchel that were suggested. What it lists comes by `show_proposals`.
    """

    files_wanted = Signal()
    accepted = Signal(object)
    left_out = Signal(object)
    file_left_out = Signal(object)
    review_wanted = Signal(object)
    words_wanted = Signal()

    def __init__(self, language: str, look: Look) -> None:
        super().__init__()
        self._language = language
        self._rows: tuple[CorrectionRow, ...] = ()
        self._is_locked = False
        self._suggested = RowList(look)
        self._suggested.setItemDelegate(LineDelegate(look, self._suggested))
        self._suggested.setAccessibleName(self.tr("What readers suggested"))
        self._beside = ChangedWords(self.tr("The text"), look, is_gone=True)
        self._now = ChangedWords(self.tr("What stands there"), look, is_gone=True)
        self._then = ChangedWords(self.tr("What is suggested"), look, is_gone=False)
        self._more, self._whole = QLabel(), QLabel()
        bar = ActBar(self._suggested)
        self._accept = bar.add(self.tr("Accept …"), self._want_accepted, "A")
        self._leave = bar.add(self.tr("Leave as it is"), self._want_left, "L")
        self._file = bar.add(self.tr("Leave all of this file"), self._want_file_left, "O")
        self._all = bar.add(self.tr("Accept this whole review …"), self._want_review, "W")
        bar.add(self.tr("Take in files …"), self.files_wanted.emit, "F")
        self._words = bar.add(self.tr("Save Satchel’s words …"), self.words_wanted.emit, "S")
        both = Splitter(
            Qt.Orientation.Horizontal, self._suggested, self._detail(), at_least=(240, 240)
        )
        both.setSizes([420, 580])
        self.stand(bar, both)
        self._suggested.row_chosen.connect(self._show)
        self._suggested.row_opened.connect(self._open)
        self._show()

    def _detail(self) -> QWidget:
        """Return what stands beside the list, which scrolls where there is too little room."""
        area, detail = ScrollArea(), QWidget()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        area.setWidgetResizable(True)
        area.setWidget(detail)
        column = QVBoxLayout(detail)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(4)
        for label in (self._more, self._whole):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", "soft")
        texts = self._beside, self._now, self._then
        column.addWidget(self._more)
        column.addWidget(Splitter(Qt.Orientation.Horizontal, *texts, at_least=_LEAST), 1)
        column.addWidget(self._whole)
        return area

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("CorrectionsPane", "Corrections")

    @property
    @override
    def summary(self) -> str:
        locked = locked_words() if self._is_locked else ""
        if not self._rows:
            return locked or self.tr(
                "Nobody’s suggestions are here. Take in the files that readers wrote."
            )
        asked = sum(row.of.correction.subject is Subject.WITHDRAWAL for row in self._rows)
        told = self.tr(
            "%n suggestion(s) of readers. Nothing is changed unasked.", "", len(self._rows)
        )
        first = self.tr("%n ask(s) for a withdrawal.", "", asked) if asked else ""
        return " ".join(filter(None, (first, told, locked)))

    @override
    def step(self, by: int) -> None:
        self._suggested.step(by)

    @override
    def enter(self) -> None:
        self._suggested.setFocus()
        self._suggested.choose_first()

    @override
    def show_state(self, state: FolderState) -> None:
        pass

    @property
    @override
    def selected(self) -> Excerpt | None:
        chosen = self._row
        return Excerpt((chosen.spoken,)) if chosen else None

    def show_proposals(
        self,
        archive: OpenArchive,
        proposals: Sequence[tuple[TakenCorrection, Proposal, int]],
        *,
        is_locked: bool,
    ) -> None:
        """Show `proposals`, with the numbers of their files; the chosen one stays, else the next.

        Further ones may be in a notebook that `is_locked`.
        """
        self._is_locked = is_locked
        order = in_order(archive, {at: each for at, (_taken, each, _file) in enumerate(proposals)})
        found = (row_of(*proposals[at], archive, self._language) for at in order)
        rows, before = tuple(found), self._rows
        if rows != before:
            chosen, self._rows, self.number = self._suggested.chosen, rows, len(rows)
            self._suggested.show_rows(rows)
            first = rows[0].id if rows else ""
            self._suggested.choose(next_chosen(chosen, before, rows) or first)
            self._show()
        self.told.emit()

    @property
    def _row(self) -> CorrectionRow | None:
        chosen = self._suggested.chosen
        return next((row for row in self._rows if row.id == chosen), None)

    @Slot()
    def _show(self) -> None:
        row = self._row
        can_accept = row is not None and _may_accept(row.of)
        self._accept.setEnabled(can_accept)
        self._leave.setEnabled(row is not None)
        self._file.offer(offered=len(self._of_file) > 1)
        self._all.offer(offered=bool(whole_review(self._rows, row)))
        subjects = [each.of.correction.subject for each in self._rows]
        self._words.offer(offered=Subject.PROGRAM in subjects)
        if row is None:
            self._tell("", "", "", (), "")
            return
        correction = row.of.correction
        said = reader_words(correction)
        more = [breakable(row.hint), *map(_shortened, said), row.origin]
        if correction.is_review:
            more.append(self.tr("It says that somebody compared it with the text: a review."))
        whole = [each for each in said if each != _shortened(each)]
        self._tell(row.of.beside, row.of.now, correction.proposed, more, "\n".join(whole))

    def _tell(self, beside: str, now: str, then: str, more: Sequence[str], whole: str) -> None:
        """Show what is to be known before, the texts, and `whole` what was shortened before."""
        self._beside.show_words(beside, ())
        above = "\n".join(filter(None, more))
        self._more.setText(above)
        self._whole.setText(whole)
        parts = (self._beside, beside), (self._more, above), (self._whole, whole)
        for part, words in parts:
            part.setVisible(bool(words))
        gone, come = changed(now, then)
        if not then and self._row:  # Satchel's own words, with which nothing is compared
            then = self.tr("(to be withdrawn)")
            come = (Span(0, len(then)),)
        self._now.show_words(now, gone)
        self._then.show_words(then, come)

    @Slot()
    def _want_accepted(self) -> None:
        row = self._row
        if row is not None and _may_accept(row.of):
            self.accepted.emit(row)

    @Slot()
    def _want_review(self) -> None:
        if rows := whole_review(self._rows, self._row):
            self.review_wanted.emit(rows)

    @Slot()
    def _want_left(self) -> None:
        if row := self._row:
            self.left_out.emit(row)

    @property
    def _of_file(self) -> tuple[CorrectionRow, ...]:
        """What is in the file of the chosen row."""
        letter = self._row.letter if self._row else ""
        return tuple(row for row in self._rows if letter and row.letter == letter)

    @Slot()
    def _want_file_left(self) -> None:
        if len(rows := self._of_file) > 1:
            self.file_left_out.emit(rows)

    @Slot(str)
    def _open(self, _name: str) -> None:
        if row := self._row:
            self.passages_wanted.emit(row.of.passages)


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"


def _may_accept(proposal: Proposal) -> bool:
    """Return whether a suggestion can be accepted; words of Satchel are saved instead.

    A review of a text that changed since has nothing to change where its words stand there.
    """
    is_program = proposal.correction.subject is Subject.PROGRAM
    has_changed = proposal.standing is Standing.CHANGED
    is_nothing = proposal.standing is Standing.GONE or (has_changed and proposal.stands)
    return not (is_program or is_nothing)
