"""The line below the trainer's preview where time runs short: what brings the trainer back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.presenter.pace import NEAR, Pace
from viewer.presenter.trainer_words import pace_words
from viewer.wording.number_format import figure


class LateLine(QWidget):
    """Names what may be left out. `left_out` carries the names of those items."""

    left_out = Signal(object)

    def __init__(self, pace: Pace) -> None:
        super().__init__()
        self._pace = pace
        self._told, self._leave = QLabel(), QPushButton(self.tr("Leave out"))
        self._told.setWordWrap(True)
        self._told.setProperty("role", "warned")
        self._leave.setProperty("plain", True)
        self._leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        row.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        self._leave.clicked.connect(self._tell)
        self.hide()

    @Slot()
    def refresh(self) -> None:
        """Show what may be left out now, or hide where nothing need be."""
        told = late_words(self._pace)
        if told != self._told.text():
            self._told.setText(told)
        self.setVisible(bool(told))

    @Slot()
    def _tell(self) -> None:
        self.left_out.emit([slide.item for _number, slide in self._pace.to_drop])


def late_words(pace: Pace) -> str:
    """Return what to leave out to be on time again, "" where the trainer is, or nothing may be."""
    dropped = pace.to_drop
    if not dropped or pace.behind is None:
        return ""
    names = ", ".join(f"{figure(number)} ({slide.name})" for number, slide in dropped)
    saved = sum(slide.minutes for _number, slide in dropped)
    told = QCoreApplication.translate("LateLine", "{late}: leaving out {items} brings you back.")
    if pace.behind - 60 * saved >= NEAR:
        told = QCoreApplication.translate(
            "LateLine", "{late}: leaving out {items} brings back {minutes} min."
        )
    return told.format(late=pace_words(pace.behind), items=names, minutes=figure(saved))
