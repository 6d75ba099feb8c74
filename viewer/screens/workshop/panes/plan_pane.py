"""The plan of a set: minutes, voices, runs of care notes, consent, items not shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import Vocabulary
from viewer.screens.workshop.plan.plan import WorkshopPlan
from viewer.screens.workshop.plan.plan_words import consent_words, run_words, time_words
from viewer.screens.workshop.shown_set import Shown
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.look.look import Look


class PlanPane(QWidget):
    """Shows the plan as facts, without any rating."""

    def __init__(self, look: Look, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.setObjectName("page")
        self._time, self._voices, self._rest = QLabel(), QLabel(), QLabel()
        self._voices.setText(self.tr("Whose voices"))
        self._voices.setProperty("role", "heading")
        self.bars = VoiceBars(look, vocabulary)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 8)
        column.setSpacing(6)
        for part in (self._time, self._voices, self.bars, self._rest):
            column.addWidget(part)
        for label in (self._time, self._rest):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        column.addStretch(1)

    @property
    def told(self) -> str:
        """All sentences shown."""
        return "\n".join(filter(None, (self._time.text(), self._rest.text())))

    def show_plan(self, shown: Shown | None, plan: WorkshopPlan | None) -> None:
        """Show the plan of a set."""
        self.bars.show_counts(plan.voices if plan else {})
        self._voices.setVisible(bool(plan and plan.voices))
        if shown is None or plan is None:
            self._time.setText(self.tr("Choose a set to see what it comes to."))
            self._rest.setText("")
            return
        self._time.setText(time_words(plan))
        lines = [*map(run_words, plan.runs), *consent_words(plan)]
        unshown = sum(entry.number is None for entry in shown.entries)
        if unshown:
            lines.append(self.tr("%n item(s) cannot be shown here.", "", unshown))
        self._rest.setText("\n".join(lines))
        self._rest.setVisible(bool(lines))
