"""The trainer's window: the room's screen, what comes next, and the time."""

from typing import override

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from viewer.presenter.clock import PresentationClock
from viewer.presenter.journal import Journal
from viewer.presenter.keys import ENTER, PresenterCommand
from viewer.presenter.pace import Pace
from viewer.presenter.present_keys import PresentKeys
from viewer.presenter.presentation import Presentation, RoomSees, may_close
from viewer.presenter.programme import Programme
from viewer.presenter.task_timer import TaskTimer
from viewer.presenter.trainer.foot import ConsoleFoot
from viewer.presenter.trainer.late_line import LateLine
from viewer.presenter.trainer.prompts import NumberLine, QuestionLine
from viewer.presenter.trainer.side_views import SideViews
from viewer.presenter.trainer.task_line import TaskLine
from viewer.presenter.trainer.tile import RoomTile
from viewer.presenter.trainer.times import TimesView
from viewer.presenter.trainer_words import rehearsed_words, size_words, why_black
from viewer.ui.look.accessibility import announce


class ConsoleWindow(QWidget):
    """Fills the trainer's screen. It holds no state of the presentation."""

    def __init__(
        self,
        show: Presentation,
        keys: PresentKeys,
        timing: PresentationClock,
        journal: Journal,
        tasks: TaskTimer,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Satchel")
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._show, self._keys, self._timing = show, keys, timing
        self._room: QSize | None = QSize()
        self._is_draft = False
        self._said = ""
        self._state = QLabel()
        self._state.setObjectName("roomSees")
        self._state.setWordWrap(True)
        self._tile, self._task = RoomTile(show, tasks), TaskLine(tasks)
        self._beside = SideViews(show, keys, journal)
        self._coming, self._overview = self._beside.coming, self._beside.overview
        pace = Pace(show, timing, journal, tasks)
        self._times, self._late = TimesView(show, timing, pace), LateLine(pace)
        self._foot = ConsoleFoot(show, self._times)
        self._line, self._question = NumberLine(self), QuestionLine(self)
        self._lay_out()
        self._connect(keys, journal)
        show.changed.connect(self._refresh)
        self._refresh()

    def _connect(self, keys: PresentKeys, journal: Journal) -> None:
        self._overview.slide_chosen.connect(self._go_to)
        self._foot.pressed.connect(keys.do)
        self._task.pressed.connect(keys.do)
        self._times.ticked.connect(self._late.refresh)
        self._late.left_out.connect(self._show.leave_out)
        self._line.answered.connect(self._answer)
        self._question.noted.connect(journal.note)
        self._question.left.connect(self.setFocus)
        self._question.left.connect(keys.settle)
        self._show.not_shown.connect(self.say)
        keys.wanted.connect(self._do)
        keys.typed_changed.connect(self._times.show_typed)

    def tell(self, programme: Programme) -> None:
        """Show the voices in `programme`, what is left out, and whether it is a draft's."""
        self._is_draft = programme.is_draft
        self._coming.tell(programme)
        self._refresh()

    def show_room(self, screen: QSize | None) -> None:
        """Show the preview for a room's `screen` of this size, or None without a screen for it."""
        self._room = screen
        for part in (self._tile, self._coming):
            part.be_like(screen or QSize())
        self._refresh()

    @Slot(str)
    def say(self, words: str) -> None:
        """Show `words` beside what the room sees, until something else changes."""
        self._said = words
        self._show_state()

    def finish(self) -> None:
        """Note the open question that was typed and not entered yet."""
        self._question.finish()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.is_same_press(event):
            return
        if event.key() == Qt.Key.Key_Escape and self._put_away():
            return
        if self._keys.typed and event.key() in ENTER:
            self._beside.show_coming()
            self.setFocus()
        if not self._keys.press(event):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(may_close(self._show))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._state)
        left.addWidget(self._tile, 1)
        left.addWidget(self._task)
        left.addWidget(self._late)
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 16, 16, 8)
        layout.setSpacing(16)
        layout.addLayout(left, 0, 0)
        layout.addWidget(self._beside, 0, 1)
        layout.addWidget(self._line, 1, 0, 1, 2)
        layout.addWidget(self._question, 2, 0, 1, 2)
        layout.addWidget(self._foot, 3, 0, 1, 2)
        layout.setColumnStretch(0, 5)
        layout.setColumnStretch(1, 3)
        layout.setRowStretch(0, 1)

    @Slot(PresenterCommand)
    def _do(self, asked: PresenterCommand) -> None:
        if not self.isVisible():
            return  # the only screen is the room's: this window has no part in it
        match asked:
            case PresenterCommand.OVERVIEW:
                self._turn_to(self._overview)
            case PresenterCommand.KEYS:
                self._turn_to(self._beside.keys)
            case PresenterCommand.GO_TO | PresenterCommand.TIME:
                self._line.ask(asked, self._show.of)
            case PresenterCommand.QUESTION:
                self._question.ask()
            case PresenterCommand.PAUSE:
                self._timing.toggle_pause()

    def _turn_to(self, part: QWidget) -> None:
        """Show `part`, or the next slide where `part` is shown already."""
        shown = self._coming if self._beside.currentWidget() is part else part
        self._beside.setCurrentWidget(shown)
        self._overview.refresh()
        (self._overview if shown is self._overview else self).setFocus()

    def _put_away(self) -> bool:
        """Close what covers the usual view; return whether there was anything."""
        is_usual = self._beside.shows_coming and self._line.isHidden()
        if not is_usual:
            self._keys.forget()
        self._line.hide()
        self._beside.show_coming()
        self.setFocus()
        return not is_usual

    @Slot(int)
    def _go_to(self, position: int) -> None:
        self._put_away()
        self._keys.settle()
        self._show.go_to(position)

    @Slot(PresenterCommand, int)
    def _answer(self, asked: PresenterCommand, number: int) -> None:
        self.setFocus()
        self._keys.settle()
        if asked is PresenterCommand.GO_TO:
            self._show.go_to_place(number)
        else:
            self._timing.allow(number)

    @Slot()
    def _refresh(self) -> None:
        self._late.refresh()
        self._said = ""
        self._show_state()

    def _show_state(self) -> None:
        told = self._told()
        if size := self._show.setting.size:
            told = f"{told} · {size_words(size)}"
        if self._show.is_rehearsal:
            told = self.tr("REHEARSAL, for you alone · {state}").format(state=told)
        if self._is_draft:
            told = self.tr("{state} · DRAFT").format(state=told)
        told = " · ".join(filter(None, (told, self._said)))
        if told != self._state.text():
            self._state.setText(told)
            is_seen = bool(self._room) and not self._show.is_rehearsal
            self._state.setProperty("live", is_seen and self._show.sees is RoomSees.LIVE)
            self._state.setProperty("frozen", self._show.sees is RoomSees.FROZEN)
            self._state.style().polish(self._state)
            self._tile.setAccessibleName(told)
            announce(self, told)

    def _told(self) -> str:
        if self._room is None:
            return self.tr(
                "HIDDEN · no screen for the room: plug it in, or press S to show the room here"
            )
        if (why := why_black(self._show)) is not None:
            return why
        if self._show.is_rehearsal:
            return rehearsed_words(self._show.sees)
        return {
            RoomSees.LIVE: self.tr("LIVE · the room sees this"),
            RoomSees.FROZEN: self.tr("FROZEN · the room keeps this while you go on"),
            RoomSees.BLACK: self.tr("BLACK · the room sees nothing"),
            RoomSees.WHITE: self.tr("WHITE · the room sees a white screen"),
            RoomSees.CALM: self.tr("CALM · the room sees words for a pause"),
            RoomSees.END: self.tr("THE END · the room sees where people can turn to"),
        }[self._show.sees]
