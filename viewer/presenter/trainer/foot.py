"""The foot of the trainer's window: buttons, and the times."""

from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QWidget

from viewer.presenter.keys import PresenterCommand
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.trainer.times import TimesView
from viewer.ui.widgets.flow_layout import FlowLayout

_SEES = {
    RoomSees.BLACK: PresenterCommand.BLACK,
    RoomSees.WHITE: PresenterCommand.WHITE,
    RoomSees.CALM: PresenterCommand.CALM,
    RoomSees.FROZEN: PresenterCommand.FREEZE,
}


class ConsoleFoot(QWidget):
    """`pressed` carries the command of a button. A click does not take the focus."""

    pressed = Signal(PresenterCommand)

    def __init__(self, show: Presentation, times: TimesView) -> None:
        super().__init__()
        self._show, self._times = show, times
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)
        self._buttons.idClicked.connect(self._press)
        self._flow = FlowLayout(gap=8)
        for asked, words, key in self._offers():
            self._flow.addWidget(self._button(asked, words, key))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(16)
        self._row.addLayout(self._flow, 1)
        self._row.addWidget(times)
        show.changed.connect(self.refresh)
        self.refresh()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the buttons or the times: they may stand one below another."""
        hint = super().minimumSizeHint()
        least = max(self._flow.minimumSize().width(), self._times.minimumSizeHint().width())
        edges = self._row.contentsMargins()
        return QSize(least + edges.left() + edges.right(), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the times below the buttons where they leave too little room beside them."""
        super().resizeEvent(event)
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        beside = self._flow.heightForWidth(room - self._times.sizeHint().width())
        is_below = beside > self._flow.heightForWidth(room) + self._times.sizeHint().height()
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if is_below else way.LeftToRight)

    @Slot()
    def refresh(self) -> None:
        """Show which buttons are active."""
        show = self._show
        for button in self._buttons.buttons():
            asked = PresenterCommand(self._buttons.id(button))
            is_light = asked is PresenterCommand.LIGHT and show.setting.is_light
            button.setChecked(is_light or asked is _SEES.get(show.sees))

    def _offers(self) -> list[tuple[PresenterCommand, str, str]]:
        return [
            (PresenterCommand.BLACK, self.tr("Black"), "B"),
            (PresenterCommand.WHITE, self.tr("White"), "W"),
            (PresenterCommand.CALM, self.tr("Calm"), "C"),
            (PresenterCommand.FREEZE, self.tr("Freeze"), "F"),
            (PresenterCommand.LIGHT, self.tr("Light room"), "L"),
            (PresenterCommand.TEXT, self.tr("Text"), "E"),
            (PresenterCommand.SKIP, self.tr("Pass over"), self.tr("Shift+PgDn")),
            (PresenterCommand.GO_TO, self.tr("Go to"), "G"),
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
