"""The times in the trainer's window: used, left, of this item, and against the plan."""

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.presenter.clock import PresentationClock, as_minutes
from viewer.presenter.pace import NEAR, Pace, is_near
from viewer.presenter.presentation import Presentation
from viewer.presenter.trainer_words import pace_words
from viewer.ui.look.look import INTERFACE_FACE, face, grown

_LARGE, _MIDDLE, _SMALL = 28, 18, 14  # pixels at 100 %
_LONGEST = 100 * 60  # seconds whose figures have a place from the start


class TimesView(QWidget):
    """Shows the times, and the place in the set. No label ever gets narrower than it was.

    `ticked` is sent once a second.
    """

    ticked = Signal()

    def __init__(self, show: Presentation, timing: PresentationClock, pace: Pace) -> None:
        super().__init__()
        self._show, self._timing, self._pace = show, timing, pace
        self._typed = ""
        self._place, self._plan, self._rest = _label(_SMALL), _label(_SMALL), _label(_SMALL)
        self._used, self._item = _label(_LARGE), _label(_MIDDLE)
        self._item.setContentsMargins(8, 0, 8, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addStretch(1)
        for labels in ((self._place, self._plan, self._rest), (self._used, self._item)):
            column = QVBoxLayout()
            column.setSpacing(0)
            for label in labels:
                column.addWidget(label)
            row.addLayout(column)
        self._make_room()
        self._every_second = QTimer(self, interval=1_000)
        self._every_second.timeout.connect(self.refresh)
        self._every_second.timeout.connect(self.ticked)
        self._every_second.start()
        show.changed.connect(self.refresh)
        timing.changed.connect(self.refresh)
        self.refresh()

    @Slot(str)
    def show_typed(self, digits: str) -> None:
        """Show the number typed so far."""
        self._typed = digits
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the times as they are now."""
        show, timing, left = self._show, self._timing, self._pace.left
        place, typed, is_shown = self._told_place(), self._typed, not show.is_empty
        number = {"number": show.places[show.number], "count": show.of} if is_shown else {}
        _say(self._place, place.format(**number, typed=typed) if is_shown else "")
        _say(self._used, as_minutes(timing.elapsed))
        told = self.tr("Minutes used: {time}").format(time=self._used.text())
        self._used.setAccessibleName(told)
        clock = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        rest = self._told_rest().format(left=as_minutes(timing.left or 0), clock=clock)
        _say(self._rest, rest, "warned" if (timing.left or 0) < 0 else "")
        behind = self._pace.behind
        if is_near(behind) and (timing.left or 0) < 0:
            behind = None  # that the time is over says more
        _say(self._plan, pace_words(behind), "" if behind is None else _manner(behind))
        is_over = left is not None and left < 0
        _say(self._item, self._told_item(left), "over" if is_over else "soft")

    def _told_place(self) -> str:
        if not self._typed:
            return self.tr("{number} of {count} in the set")
        if 0 < int(self._typed) <= self._show.of:
            return self.tr("{number} of {count} · Enter goes to {typed}")
        return self.tr("{number} of {count} · there is no {typed}")

    def _told_item(self, left: int | None) -> str:
        if left is None:
            return ""
        told = self.tr("This item: {time} left") if left >= 0 else self.tr("This item: {time} OVER")
        return told.format(time=as_minutes(abs(left)))

    def _told_rest(self) -> str:
        if self._timing.is_paused:
            return self.tr("minutes stopped · {clock}")
        return "{clock}" if self._timing.left is None else self.tr("{left} left · {clock}")

    def _make_room(self) -> None:
        """Give each label the room of its longest usual words, so that nothing moves later."""
        _say(self._used, as_minutes(_LONGEST))
        late = QLocale().toString(QTime(23, 59), QLocale.FormatType.ShortFormat)
        for left in (self._timing.minutes * 60, -_LONGEST):
            rest = self._told_rest().format(left=as_minutes(left), clock=late)
            _say(self._rest, rest, "warned")
        if any(slide.minutes for slide in self._show.slides):
            for seconds in (-_LONGEST, 0, _LONGEST):
                _say(self._plan, pace_words(seconds), "warned")
            for left in (-_LONGEST, _LONGEST):
                _say(self._item, self._told_item(left), "over")


def _manner(behind: int) -> str:
    """Return how the words on so many seconds behind are coloured."""
    return "warned" if behind >= NEAR else "accent" if behind <= -NEAR else "soft"


def _label(pixels: int) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(face(INTERFACE_FACE, grown(pixels)))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _say(label: QLabel, words: str, role: str = "") -> None:
    """Show `words` in the manner of `role`; nothing beside the label moves where they shrink."""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
        font = label.font()
        font.setWeight(QFont.Weight.DemiBold if role in ("warned", "over") else QFont.Weight.Normal)
        label.setFont(font)
    if label.text() != words:
        label.setText(words)
    label.setMinimumWidth(max(label.minimumWidth(), label.sizeHint().width()))
