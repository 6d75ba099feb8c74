"""Puts the room's window and the trainer's on the screens."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from viewer.platform.wake_lock import Awake
from viewer.presenter.clock import PresentationClock
from viewer.presenter.journal import Journal, PresentationReport
from viewer.presenter.key_list import needs_two_screens, why_not
from viewer.presenter.keys import PresenterCommand
from viewer.presenter.next_slide import NextSlide
from viewer.presenter.present_keys import PresentKeys
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.programme import Programme
from viewer.presenter.room.audience import AudienceWindow
from viewer.presenter.task_timer import TaskTimer
from viewer.presenter.trainer.console import ConsoleWindow
from viewer.presenter.window_places import WindowPlaces, bring_forward


class Stage(QObject):
    """Uses two screens for the room and the trainer, and a single one for the room alone.

    If the room's screen is unplugged, its contents do not move to the trainer's: the room's window
    is hidden, and is black when a screen is plugged in again. In a rehearsal there is only the
    trainer's window, whatever is plugged in. `text_wanted` asks for the next text for the room;
    `arranged` is emitted when the windows were put on the screens again.
    """

    text_wanted = Signal()
    arranged = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        show: Presentation,
        programme: Programme,
        trainer: QScreen,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presentation = show
        self._keys = PresentKeys(show, self)
        self._tasks = TaskTimer(show, self)
        self.audience = AudienceWindow(show, self._keys, self._tasks)
        self._timing = PresentationClock(self)
        self._timing.plan(programme.minutes_without(show.before_start))
        self.journal = Journal(show, self._timing, programme, self)
        self.console = ConsoleWindow(show, self._keys, self._timing, self.journal, self._tasks)
        self.tell(programme)
        self._screens = QGuiApplication.screens()
        self._trainer = trainer
        self._room = self._other_than(trainer)
        # whether the only screen shows the room's window
        self._is_alone = self._room is None and not show.is_rehearsal
        app.screenAdded.connect(self._take)
        app.screenRemoved.connect(self._lose)
        for screen in self._screens:
            screen.geometryChanged.connect(self._look_again)
        self._keys.wanted.connect(self._do)
        show.changed.connect(self._let_breathe)
        self._awake = Awake()
        self._awake.hold()
        self._places = WindowPlaces(self)
        self._arrange()
        NextSlide(show, self, self._room_size)

    @property
    def seen(self) -> QScreen | None:
        """The screen that the room sees, or None."""
        return self._trainer if self._is_alone or self._is_mirrored else self._room

    def _room_size(self) -> QSizeF | None:
        """Return the size of the screen for which slides are painted, or None."""
        screen = self._trainer if self._presentation.is_rehearsal else self.seen
        return QSizeF(screen.size()) if screen else None

    def tell(self, programme: Programme) -> None:
        """Tell the trainer about `programme`, which is shown from now on, and allow its minutes."""
        self._timing.plan(programme.minutes_without(self._presentation.before_start))
        self.journal.take(programme)
        self.console.tell(programme)

    def report(self, ids: Sequence[str]) -> PresentationReport:
        """Return the report, with a question that was typed and not entered yet."""
        self.console.finish()
        return self.journal.afterwards(ids)

    def say(self, words: str) -> None:
        """Tell the trainer why nothing happened; on the only screen the room reads it too."""
        (self.audience if self._is_alone else self.console).say(words)

    @property
    def is_alone(self) -> bool:
        """Whether the only screen is the room's."""
        return self._is_alone

    @Slot()
    def _let_breathe(self) -> None:
        self._timing.hold(held=self._presentation.sees in (RoomSees.CALM, RoomSees.END))

    def close(self) -> None:
        """Close both windows, the room's last."""
        self._awake.release()
        self._presentation.is_over = True
        self.audience.setProperty("room", None)  # its contents are no longer seen
        for window in (self.console, self.audience):
            window.close()
            window.deleteLater()
        self.deleteLater()

    @Slot(PresenterCommand)
    def _do(self, asked: PresenterCommand) -> None:
        if self._is_alone:
            self._do_alone(asked)
        else:
            self._do_it(asked)

    def _do_it(self, asked: PresenterCommand) -> None:
        if (why := why_not(asked, self._presentation, self._tasks)) is not None:
            self.say(why)
        elif asked is PresenterCommand.SWAP:
            if self._room is None or self._presentation.confirms_swap():
                self._swap()
        elif asked is PresenterCommand.TEXT:
            self.text_wanted.emit()
        elif asked is PresenterCommand.MINUTE:
            self._tasks.add_minute()
        elif asked is PresenterCommand.HOLD:
            self._tasks.toggle_hold()
        elif asked is PresenterCommand.FREEZE:
            self._presentation.toggle_freeze()

    def _do_alone(self, asked: PresenterCommand) -> None:
        """Do what a key asks for on the only screen, or say there why it cannot be done."""
        if asked is PresenterCommand.KEYS:
            self.audience.toggle_keys()
        elif (why := needs_two_screens(asked)) is not None:
            self.audience.say(why)
        else:
            self._do_it(asked)

    def _swap(self) -> None:
        """Exchange the screens; give a single screen that is the trainer's to the room.

        A screen that is the room's alone never shows the trainer's window.
        """
        if self._room is not None:
            self._trainer, self._room = self._room, self._trainer
        elif not self._is_alone and not self._presentation.is_rehearsal:
            self._presentation.begin_again()
            self._is_alone = True
        self._arrange()

    @Slot(QScreen)
    def _take(self, screen: QScreen) -> None:
        """Give a new screen to the room, unless it has one."""
        self._screens.append(screen)
        screen.geometryChanged.connect(self._look_again)
        if self._room is None:
            self._look_again()

    @Slot(QScreen)
    def _lose(self, screen: QScreen) -> None:
        """Go black, and go on without a screen that was unplugged."""
        self._screens = [each for each in self._screens if each is not screen]
        if not self._screens or screen not in (self._trainer, self._room):
            return
        self._presentation.go_black()
        if screen is self._trainer:
            self._trainer = self._room or self._screens[0]
        self._room = self._other_than(self._trainer)
        self._arrange()

    @Slot()
    def _look_again(self) -> None:
        """Follow screens that came or are arranged anew; the room's is black until it goes on.

        One that mirrors the trainer's shows no notes.
        """
        show, other = self._presentation, self._other_than(self._trainer)
        if show.is_rehearsal and self._is_mirrored:
            show.ended.emit()
            return
        is_alone = other is None and (self._is_alone or self._is_mirrored)
        has_changed = (self._room is None) != (other is None) or is_alone != self._is_alone
        if has_changed and not show.is_rehearsal:
            show.begin_again()
            self._room, self._is_alone = other, is_alone
        self._arrange()

    @property
    def _is_mirrored(self) -> bool:
        others = (each for each in self._screens if each is not self._trainer)
        return any(each.geometry() == self._trainer.geometry() for each in others)

    def _other_than(self, trainer: QScreen) -> QScreen | None:
        """Return a screen other than the trainer's that does not mirror it, or None."""
        if self._presentation.is_rehearsal:
            return None
        others = (each for each in self._screens if each is not trainer)
        return next((each for each in others if each.geometry() != trainer.geometry()), None)

    @Slot()
    def _arrange(self) -> None:
        """Put each window on its screen: the room's first, so that its screen is covered."""
        room = self._trainer if self._is_alone else self._room
        two = self._room is not None
        self.audience.put_keys_away()
        self.audience.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, two)
        previewed = self._trainer if self._presentation.is_rehearsal else room
        self.console.show_room(previewed.size() if previewed else None)
        self._places.put(self.audience, room, takes_keys=self._is_alone)
        self._places.put(self.console, None if self._is_alone else self._trainer)
        self.come_forward()
        self.arranged.emit()

    def come_forward(self) -> None:
        """Bring the trainer's window to the front, on the only screen the room's, with the keys."""
        bring_forward(self.audience if self._is_alone else self.console)
