"""Starts and ends the presentation of an archive's quotes or of a set."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from index import OpenArchive, Set, Value, may_be_presented, replace, review_states
from viewer.services.patience import Patience, StoppedError
from viewer.services.tasks import Tasks
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from viewer.presenter.presentation import Presentation
    from viewer.presenter.programme import Programme
    from viewer.presenter.room.audience import AudienceWindow
    from viewer.presenter.slides.slide import Slide
    from viewer.presenter.stage import Stage
    from viewer.presenter.trainer.console import ConsoleWindow

_TURN = 0.05  # seconds of work between two runs of the event loop


class Outcome(Value):
    """Whether a presentation is running; true where it is.

    Otherwise `kept_back` counts the passages without consent to presentation, and `missing` the
    items that are not in the archive.
    """

    is_begun: bool
    kept_back: int = 0
    missing: int = 0

    def __bool__(self) -> bool:
        """Return whether a presentation is running."""
        return self.is_begun


class ShowOptions(Value):
    """How a presentation is run: whether it `is_rehearsal`, which no room sees.

    `ids` are those of the items of a set that can be changed. The windows are opened after
    `patience` has ended.
    """

    is_rehearsal: bool = False
    ids: tuple[str, ...] = ()
    patience: Patience | None = None


_USUAL = ShowOptions()


class PresentationController(QObject):
    """Runs at most one presentation or rehearsal at a time. `begun` is emitted when one begins.

    When the presenter ends it, and only then, `told` carries the `PresentationReport`, and whether
    the room saw the screen of the main window. `exposed`: it comes to see that, or ends so.
    `minutes_wanted` carries a report for its minutes, `questions_wanted` open questions.
    """

    begun = Signal()
    exposed = Signal()
    ended = Signal()
    told = Signal(object, bool)
    minutes_wanted = Signal(object)
    questions_wanted = Signal(object, object, object)

    def __init__(self, app: QGuiApplication, dial: Dial, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._dial, self._tasks = app, dial, tasks
        self._of: _Showing | None = None
        self._show: Presentation | None = None
        self._stage: Stage | None = None
        self._before: QScreen | None = None  # the trainer's screen at the start
        self.was_exposed = False  # whether `exposed` was ever emitted
        self._renewal = _Renewal(self._make_again)
        dial.changed.connect(self._retell)

    @property
    def audience(self) -> "AudienceWindow | None":
        """The room's window, or None."""
        return self._stage.audience if self._stage else None

    @property
    def console(self) -> "ConsoleWindow | None":
        """The trainer's window, or None. It is hidden where there is only one screen."""
        return self._stage.console if self._stage else None

    @property
    def is_before_room(self) -> bool:
        """Whether the room sees the screen of the main window."""
        return self._stage is not None and self._stage.seen is self._before

    @Slot()
    def _note_exposure(self) -> None:
        if self.is_before_room:
            self.was_exposed = True
            self.exposed.emit()

    def come_forward(self) -> bool:
        """Bring what is presented to the front, and return whether anything is."""
        if self._stage is None or self._show is None:
            return False
        self._show.stay()
        self._stage.come_forward()
        return True

    def start(
        self,
        archive: OpenArchive,
        language: str,
        screen: QScreen,
        *,
        first: str = "",
        options: ShowOptions = _USUAL,
    ) -> Outcome:
        """Present the quotes of `archive`, from the quote `first` or the first of all.

        The trainer sits at `screen`: the room's is another one, if there is one. Where `first` may
        not be presented, nothing is: the room would see another quote than the chosen one.
        """
        from viewer.presenter.programme import all_quotes  # noqa: PLC0415  few runs present

        chosen = all_quotes(archive)
        names = list(chosen.passages())
        asked = archive.passage(first) if first in names else None
        if asked is not None and self._show is None and not may_be_presented(asked):
            return Outcome(is_begun=False, kept_back=1)
        number = names.index(first) if first in names else 0
        return self.start_set(archive, chosen, language, screen, first=number, options=options)

    def start_set(
        self,
        archive: OpenArchive,
        chosen: Set,
        language: str,
        screen: QScreen,
        *,
        first: int = 0,
        options: ShowOptions = _USUAL,
    ) -> Outcome:
        """Present the items of `chosen`, from number `first` on, counted from 0.

        Where that item is left out, the next one shown comes first.
        """
        if self.come_forward():  # a clicker's button, while the main window has the focus
            return Outcome(is_begun=True)
        showing, patience = _Showing(archive, chosen, language, options), options.patience
        if patience is None:
            programme = showing.programme(self._dial)
        else:
            with patience:
                programme = showing.programme(self._dial, patience.turn)
                _prepare(programme, first, patience)
        if programme.slides:
            self._of = showing
            self._open(programme, screen, programme.first_from(first))
        return Outcome(bool(programme.slides), programme.kept_back, programme.missing)

    def show(self, slides: "Sequence[Slide]", screen: QScreen) -> None:
        """Present `slides`, at least one of any kind."""
        from viewer.presenter.programme import Programme  # noqa: PLC0415  few runs present

        self._open(Programme(tuple(slides)), screen, 0)

    def _open(self, programme: "Programme", screen: QScreen, start: int) -> None:
        from viewer.presenter.presentation import Presentation  # noqa: PLC0415  few runs present
        from viewer.presenter.stage import Stage  # noqa: PLC0415

        self._before = screen
        self._show = Presentation(programme.slides, start, self, programme.contacts)
        self._show.pictures.decode_on(self._tasks)
        self._show.is_rehearsal = self._of is not None and self._of.options.is_rehearsal
        self._show.ended.connect(self._finish)
        self._stage = Stage(self._app, self._show, programme, screen, self)
        self._stage.text_wanted.connect(self._turn_text)
        self._stage.arranged.connect(self._note_exposure)
        self._note_exposure()
        self.begun.emit()

    def go_on_with(self, archive: OpenArchive) -> None:
        """Present `archive` in place of an earlier build or edition of it; ignore another archive.

        Withdrawn passages leave the room's screen.
        """
        if self._of is not None and self._of.is_before(archive):
            self._of = self._of.anew(archive)
            self._retell()

    @property
    def set_shown(self) -> str:
        """The id of the set that is presented, or ""."""
        return self._of.chosen.id if self._of else ""

    def follow_set(self, chosen: Set, ids: tuple[str, ...] = ()) -> None:
        """Present `chosen`, with items `ids`, in place of its earlier state; ignore another set."""
        of = self._of
        if of is not None and of.chosen.id == chosen.id and of.chosen != chosen:
            self._of = replace(of, chosen=chosen, options=replace(of.options, ids=ids))
            self._retell()

    @Slot()
    def _turn_text(self) -> None:
        """Show the room the next of the texts that may be shown, and tell the trainer."""
        from viewer.presenter.trainer_words import room_text_words  # noqa: PLC0415

        if (of := self._of) is not None:
            room, now = self._dial.room, self._dial.room.next(of.review_states())
            self._dial.turn_room(now)
            if (stage := self._stage) is not None and (now == room or not stage.is_alone):
                stage.say(room_text_words(now, is_turned=now != room))

    @Slot()
    def end(self) -> None:
        """Close both windows."""
        self._note_exposure()
        stage, show = self._stage, self._show
        self._stage = self._show = self._of = None
        if stage is not None and show is not None:
            stage.close()
            show.deleteLater()
            self.ended.emit()

    @Slot()
    def _finish(self) -> None:
        """End the presentation as the trainer asked, and emit its report."""
        stage = self._stage
        if stage is None:
            return
        after = stage.report(self._of.options.ids if self._of else ())
        is_told, is_seen = stage.journal.is_worth_telling, self.is_before_room
        self.end()
        if is_told:
            self.told.emit(after, is_seen)

    @Slot()
    def _retell(self) -> None:
        """Make the slides again, with attributions as the dial now allows."""
        self._renewal.ask()

    def _make_again(self) -> None:
        show, of = self._show, self._of
        if show is not None and of is not None:
            pause = _Pause(show, lambda: self._show is show and not self._renewal.is_asked)
            with suppress(StoppedError):
                programme = of.programme(self._dial, pause.turn)
                pause.end()
                if self._stage is not None:
                    self._stage.tell(programme)
                show.replace(programme.slides)  # without any, the room sees nothing
                show.setting.wait(waiting=False)
                pause.end()


def _prepare(programme: "Programme", first: int, patience: Patience) -> None:
    """Lay out the slide that is shown first, for all screens."""
    from viewer.presenter.slides.slide_view import prepare  # noqa: PLC0415  few runs present

    if programme.slides:
        slide = programme.slides[programme.first_from(first)]
        screens = [QSizeF(screen.size()) for screen in QGuiApplication.screens()]
        prepare(slide, screens, patience.turn)


class _Renewal:
    """Has slides made again: a request meanwhile starts it again.

    Where that takes long, events are handled, and the room sees nothing.
    """

    def __init__(self, make: Callable[[], None]) -> None:
        self._make = make
        self._is_running = self.is_asked = False

    def ask(self) -> None:
        """Have them made, unless they are: then once more."""
        self.is_asked = True
        if self._is_running:
            return
        self._is_running = True
        try:
            while self.is_asked:
                self.is_asked = False
                self._make()
        finally:
            self._is_running = False


class _Pause:
    """Handles events while slides are made, as long as they are `wanted`.

    From the first time on the room's screen waits: it must not show what may no longer be shown.
    """

    def __init__(self, show: "Presentation", wanted: Callable[[], bool]) -> None:
        self._show, self._wanted = show, wanted
        self._turned, self._was_long = monotonic(), False

    def turn(self) -> None:
        """Handle events, if it is time; raise StoppedError where nobody wants the slides."""
        if monotonic() - self._turned > _TURN:
            self._was_long = True
            self._show.setting.wait(waiting=True)
            self.end()

    def end(self) -> None:
        """Handle events once more, if `turn` did; raise as `turn` does."""
        if not self._was_long:
            return
        QCoreApplication.processEvents()
        if not self._wanted():
            raise StoppedError
        self._turned = monotonic()


class _Showing(Value):
    """What is presented: archive, set and language, and how."""

    archive: OpenArchive
    chosen: Set
    language: str
    options: ShowOptions

    def programme(self, dial: Dial, turn: Callable[[], object] = lambda: None) -> "Programme":
        """Return the slides at the present level of `dial`."""
        from viewer.presenter.programme import programme_of  # noqa: PLC0415  few runs present

        return programme_of(self.archive, self.chosen, self.language, dial, turn)

    def review_states(self) -> frozenset[bool]:
        """Return whether the translations of the passages of the set are reviewed."""
        held = map(self.archive.passage, self.chosen.passages())
        return review_states(filter(None, held), self.language)

    def is_before(self, archive: OpenArchive) -> bool:
        """Return whether `archive` is a build of the same folder, or a later edition of this."""
        before, now = self.archive.content, archive.content
        return archive.signer is None or (now.id == before.id and now.edition >= before.edition)

    def anew(self, archive: OpenArchive) -> "_Showing":
        """Return the same for `archive`, with the set as it is there now."""
        from viewer.presenter.programme import all_quotes  # noqa: PLC0415  few runs present

        chosen = self.chosen
        if not chosen.id:
            chosen = all_quotes(archive)
        else:  # no set of a notebook has the id of one of an archive
            sets = (each for each in archive.content.sets if each.id == chosen.id)
            chosen = next(sets, chosen)
        options = replace(self.options, ids=self.options.ids if chosen == self.chosen else ())
        return _Showing(archive, chosen, self.language, options)
