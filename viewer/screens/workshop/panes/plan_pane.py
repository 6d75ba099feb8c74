"""The plan of a set: minutes, voices, runs of care notes, consent, items not shown."""

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from index import Vocabulary
from viewer.screens.workshop.change_requests import SetChanges
from viewer.screens.workshop.plan.plan import WorkshopPlan
from viewer.screens.workshop.plan.plan_words import (
    clock,
    consent_words,
    run_words,
    span_words,
    time_words,
)
from viewer.screens.workshop.shown_set import Shown
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import Look
from viewer.ui.widgets.flow_layout import flowing
from viewer.ui.widgets.labels.measured_label import MeasuredLabel

_MORNING = QTime(9, 0)
_TYPED = ("H:mm", "H.mm", "HHmm", "H", "Hmm")  # forms of a time of day
_WIDE = 7  # letters


class PlanPane(QWidget):
    """Shows the plan as facts, without any rating.

    `sheet_wanted` asks for the plan on paper, with times from `begins` on, which is kept of the
    reader's own sets; `papers_wanted` asks for what participants get.
    """

    sheet_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, look: Look, vocabulary: Vocabulary, hand: SetChanges) -> None:
        super().__init__()
        self._hand = hand
        self.setObjectName("page")
        self._time, self._voices, self._rest = MeasuredLabel(), QLabel(), MeasuredLabel()
        self._voices.setText(self.tr("Whose voices"))
        self._voices.setProperty("role", "heading")
        self.bars = VoiceBars(look, vocabulary)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 8)
        column.setSpacing(6)
        for part in (self._time, self._voices, self.bars, self._rest):
            column.addWidget(part)
        self._plan: WorkshopPlan | None = None
        self._begins = self._settled = _MORNING  # what is typed, and what it was before
        self._shown = "", ""  # the set, and when it begins as it is kept
        self._keeps = self._is_typed = False  # whether it is kept, and was typed anew
        self._clock, self._sheet = QLineEdit(), QPushButton(self.tr("Trainer’s sheet …"))
        self._papers = QPushButton(self.tr("For participants …"))
        self._wrong = QLabel()
        self._line = self._asking()
        column.addWidget(self._line)
        column.addStretch(1)

    def _asking(self) -> QWidget:
        """Return the line that asks when the set begins, and for the sheet."""
        line, column = QWidget(), QVBoxLayout()
        label = QLabel(self.tr("&Begins at"))
        label.setBuddy(self._clock)
        self._clock.setText(clock(_MORNING))
        self._clock.setMaxLength(5)
        self._clock.setMaximumWidth(self._clock.fontMetrics().averageCharWidth() * 2 * _WIDE)
        self._clock.setAccessibleName(label.text().replace("&", ""))
        papers, both = flowing(8)
        for button in (self._sheet, self._papers):
            button.setProperty("plain", True)
            both.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._clock)
        row.addStretch(1)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        self._wrong.setWordWrap(True)
        self._wrong.setProperty("role", "warned")
        self._wrong.hide()
        column.addWidget(self._wrong)
        column.addWidget(papers)
        line.setLayout(column)
        self._clock.textEdited.connect(self._take_time)
        self._clock.editingFinished.connect(self._show_clock)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._papers.clicked.connect(self.papers_wanted)
        return line

    @property
    def begins(self) -> QTime:
        """The time of day at which the trainer begins: what was typed last that is one."""
        return self._begins

    @Slot(str)
    def _take_time(self, typed: str) -> None:
        self._wrong.hide()
        found = _time_of(typed)
        self._begins, self._is_typed = found or self._settled, True
        self._tell_time()

    @Slot()
    def _show_clock(self) -> None:
        """Keep what was typed; what is no time of day leaves the one before, and says so."""
        begins = clock(self._begins)
        if self._is_typed and _time_of(self._clock.text()) is None:
            self._is_typed = False
            told = self.tr(
                "That is no time of day, so {time} stays. Type hours and minutes, such as 14:30."
            )
            self._wrong.setText(told.format(time=begins))
            self._wrong.show()
            announce(self._wrong, self._wrong.text())
        self._settled = self._begins
        self._clock.setText(begins)
        if self._is_typed and self._keeps and begins != self._shown[1]:
            self._hand.alter(self._shown[0], begins=begins)
        self._is_typed = False

    def _take_begin(self, shown: Shown | None) -> None:
        """Show when a set begins, if that is kept of it, and not what was typed for another."""
        told = (shown.id, shown.begins) if shown is not None else ("", "")
        self._keeps = shown is not None and shown.is_own and shown.can_change
        before, self._shown = self._shown, told
        kept = QTime.fromString(told[1], "HH:mm")
        if told[0] != before[0]:
            self._wrong.hide()
        if told != before and (kept.isValid() or told[0] != before[0]):
            self._begins = self._settled = kept if kept.isValid() else _MORNING
            self._clock.setText(clock(self._begins))

    @Slot()
    def _tell_time(self) -> None:
        if self._plan is not None:
            told = (time_words(self._plan), span_words(self.begins, self._plan))
            self._time.setText(" ".join(filter(None, told)))

    @property
    def told(self) -> str:
        """All sentences shown."""
        return "\n".join(filter(None, (self._time.text(), self._rest.text())))

    def show_plan(self, shown: Shown | None, plan: WorkshopPlan | None) -> None:
        """Show the plan of a set."""
        self._plan = plan
        self._take_begin(shown)
        self._line.setVisible(shown is not None and bool(shown.entries))
        self.bars.show_counts(plan.voices if plan else {})
        self._voices.setVisible(bool(plan and plan.voices))
        if shown is None or plan is None:
            self._time.setText(self.tr("Choose a set to see what it comes to."))
            self._rest.setText("")
            return
        self._tell_time()
        lines = [*filter(None, (run_words(plan.runs),)), *consent_words(plan)]
        unshown = sum(entry.number is None for entry in shown.entries)
        if unshown:
            lines.append(self.tr("%n item(s) cannot be shown here.", "", unshown))
        self._rest.setText("\n".join(lines))
        self._rest.setVisible(bool(lines))


def _time_of(typed: str) -> QTime | None:
    """Return the time of day that was `typed`, or None."""
    times = (QTime.fromString(typed.strip(), form) for form in _TYPED)
    return next((each for each in times if each.isValid()), None)
