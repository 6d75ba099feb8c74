"""The foot of the trainer's window: buttons, and the time."""

from typing import override

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.presenter.clock import PresentationClock, as_minutes
from viewer.presenter.keys import PresenterCommand
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.ui.look.look import INTERFACE_FACE, face, grown
from viewer.ui.widgets.flow_layout import FlowLayout

_LARGE, _SMALL = 28, 14  # pixels at 100 %
_SEES = {
    RoomSees.BLACK: PresenterCommand.BLACK,
    RoomSees.WHITE: PresenterCommand.WHITE,
    RoomSees.CALM: PresenterCommand.CALM,
    RoomSees.FROZEN: PresenterCommand.FREEZE,
}


class ConsoleFoot(QWidget):
    """`pressed` carries the command of a button. A click does not take the focus."""

    pressed = Signal(PresenterCommand)

    def __init__(self, show: Presentation, timing: PresentationClock) -> None:
        super().__init__()
        self._show, self._timing = show, timing
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)
        self._buttons.idClicked.connect(self._press)
        self._flow = FlowLayout(gap=8)
        for asked, words, key in self._offers():
            self._flow.addWidget(self._button(asked, words, key))
        self._used, self._rest, self._place = QLabel(), QLabel(), QLabel()
        self._used.setFont(face(INTERFACE_FACE, grown(_LARGE)))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._typed = ""
        self._every_second = QTimer(self, interval=1_000)
        self._every_second.timeout.connect(self.refresh)
        self._every_second.start()
        show.changed.connect(self.refresh)
        timing.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in (self._place, self._rest):
            label.setFont(face(INTERFACE_FACE, grown(_SMALL)))
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(label)
        self._time = QHBoxLayout()
        self._time.addStretch(1)
        self._time.addLayout(column)
        self._time.addWidget(self._used)
        self._row.addLayout(self._flow, 1)
        self._row.addLayout(self._time)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the time below the buttons where it leaves too little room beside them."""
        super().resizeEvent(event)
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        beside = self._flow.heightForWidth(room - self._time.sizeHint().width())
        is_below = beside > self._flow.heightForWidth(room) + self._time.sizeHint().height()
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if is_below else way.LeftToRight)

    @Slot(str)
    def show_typed(self, digits: str) -> None:
        """Show the number typed so far."""
        self._typed = digits
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the time, the place, and which buttons are active."""
        show, timing = self._show, self._timing
        clock = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        minutes = show.slide.minutes
        place = self.tr("Slide {number} of {count}")
        if minutes:
            place = self.tr("Slide {number} of {count} · {minutes} min for this one")
        if self._typed:
            place = self.tr("Slide {number} of {count} · Enter goes to {typed}")
        self._place.setText(
            place.format(
                number=show.number + 1, count=show.count, typed=self._typed, minutes=minutes
            )
        )
        self._used.setText(as_minutes(timing.elapsed))
        self._used.setAccessibleName(self.tr("Minutes used: {time}").format(time=self._used.text()))
        self._rest.setText(self._told_rest().format(left=as_minutes(timing.left or 0), clock=clock))
        for button in self._buttons.buttons():
            asked = PresenterCommand(self._buttons.id(button))
            is_light = asked is PresenterCommand.LIGHT and show.setting.is_light
            button.setChecked(is_light or asked is _SEES.get(show.sees))

    def _told_rest(self) -> str:
        if self._timing.is_paused:
            return self.tr("minutes stopped · {clock}")
        return "{clock}" if self._timing.left is None else self.tr("{left} left · {clock}")

    def _offers(self) -> list[tuple[PresenterCommand, str, str]]:
        return [
            (PresenterCommand.BLACK, self.tr("Black"), "B"),
            (PresenterCommand.WHITE, self.tr("White"), "W"),
            (PresenterCommand.CALM, self.tr("Calm"), "C"),
            (PresenterCommand.FREEZE, self.tr("Freeze"), "F"),
            (PresenterCommand.LIGHT, self.tr("Light room"), "L"),
            (PresenterCommand.OVERVIEW, self.tr("All slides"), "O"),
            (PresenterCommand.SWAP, self.tr("Swap screens"), "S"),
            (PresenterCommand.QUESTION, self.tr("Open question"), "Q"),
            (PresenterCommand.TIME, self.tr("Minutes"), "T"),
            (PresenterCommand.KEYS, self.tr("Keys"), "?"),
            (PresenterCommand.LEAVE, self.tr("End"), "Esc"),
        ]

    def _button(self, asked: PresenterCommand, words: str, key: str) -> QPushButton:
        button = QPushButton(f"{words}  {key}")
        button.setAccessibleName(words)
        button.setProperty("plain", True)
        button.setProperty("cover", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(asked is PresenterCommand.LIGHT or asked in _SEES.values())
        self._buttons.addButton(button, asked.value)
        return button

    @Slot(int)
    def _press(self, asked: int) -> None:
        self.refresh()  # a button shows the room's state, not that it was clicked
        self.pressed.emit(PresenterCommand(asked))
