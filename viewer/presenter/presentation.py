"""The state of a presentation, which its windows watch."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from viewer.presenter.course import Course
from viewer.presenter.slides.slide import Slide
from viewer.presenter.slides.slide_pictures import SlidePictures
from viewer.presenter.slides.slide_view import SlideColumns
from viewer.presenter.swap_request import SwapRequest
from viewer.wording.number_format import figure

_NOTHING = Slide("", "")
LARGEST, SMALLEST = 6, -6  # steps from the usual size of the text


class RoomSees(Enum):
    """What is on the room's screen."""

    LIVE = auto()
    FROZEN = auto()  # a slide that stays while the trainer goes on
    BLACK = auto()
    WHITE = auto()
    CALM = auto()  # a few words for a pause to breathe
    END = auto()  # whom people can contact, after the last slide


class RoomSetting(QObject):
    """How text is set for the room: `size` steps larger than usual, light or dark.

    While it `is_waiting`, it is not known yet what may be shown, and the room sees nothing.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.size = 0
        self.is_light = False
        self.is_waiting = False

    @Slot()
    def toggle_light(self) -> None:
        """Switch between dark text on light, for a bright room, and light text on dark."""
        self.is_light = not self.is_light
        self.changed.emit()

    def wait(self, *, waiting: bool) -> None:
        """Show the room nothing while it is `waiting`."""
        if waiting != self.is_waiting:
            self.is_waiting = waiting
            self.changed.emit()

    def enlarge(self, by: int) -> None:
        """Enlarge the text for the room by so many steps, within limits."""
        size = max(SMALLEST, min(self.size + by, LARGEST))
        if size != self.size:
            self.size = size
            self.changed.emit()


class PresentationState(QObject):
    """The slides in order, the trainer's position among them, and what the room sees.

    A cover (black, white, calm, the end) lies over a slide: when it is removed, the same slide is
    there. An item with a care note is only entered through that note. `skipped` carries the item
    that was left out, `not_shown` says that one that was asked for has no slide, or the one in
    the room has none any more.
    """

    changed = Signal()
    skipped = Signal(str)
    not_shown = Signal(str)
    ended = Signal()

    def __init__(
        self,
        slides: Sequence[Slide],
        start: int = 0,
        parent: QObject | None = None,
        contacts: str = "",
    ) -> None:
        super().__init__(parent)
        self.contacts = contacts
        """Whom people can contact, for the calm screen."""
        self.is_rehearsal = False
        """Whether the trainer is alone with it, and no room sees anything."""
        self.pictures = SlidePictures(self)
        self.columns = SlideColumns(self)
        self._course = Course(slides)
        self._position = max(0, min(start, len(slides) - 1))
        self.before_start = self._course.before_item(self._position)
        """The items before the one at which it began, which the plan does not count."""
        self._emptied: tuple[Course, int] | None = None  # what was there, and the position
        self._cover: RoomSees | None = None
        self._frozen: int | None = None  # the position that the room keeps
        self._before: RoomSees | None = None  # the cover before Esc
        self._is_leaving = False
        self.is_over = False  # whether its windows are to close
        self._passed: set[str] = set()  # the items that were skipped
        self.setting = RoomSetting(self)
        self.setting.changed.connect(self.changed)
        self.swap = SwapRequest(self)
        self.swap.changed.connect(self.changed)

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All slides, in order."""
        return self._course.slides

    @property
    def items(self) -> tuple[tuple[Slide, ...], ...]:
        """The slides of each item, in order."""
        return () if self.is_empty else self._course.items

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left of what was presented: then the room sees nothing."""
        return self._emptied is not None

    @property
    def count(self) -> int:
        """The number of items."""
        return 0 if self.is_empty else len(self._course.firsts)

    @property
    def places(self) -> Sequence[int]:
        """The number of each item in the set, from 1, as the workshop and paper have it."""
        return () if self.is_empty else self._course.places

    @property
    def of(self) -> int:
        """The number of items of the set, with those that are not shown."""
        return 0 if self.is_empty else self._course.of

    @property
    def number(self) -> int:
        """The number of the trainer's item, from 0."""
        return self._course.number_at(self._position)

    @property
    def position(self) -> int:
        """The position of the trainer's slide, from 0."""
        return self._position

    @property
    def slide(self) -> Slide:
        """The trainer's slide."""
        return self.slides[self._position]

    @property
    def following(self) -> Slide | None:
        """The next slide that is not skipped, or None."""
        at = self.position_after
        return None if at is None else self.slides[at]

    @property
    def position_after(self) -> int | None:
        """The position of the next slide that is not skipped, or None."""
        return self._course.after(self._position, self._passed)

    def number_at(self, position: int) -> int:
        """Return the number of the item at `position`, from 0."""
        return self._course.number_at(position)

    @property
    def passed(self) -> frozenset[str]:
        """The items that are skipped."""
        return frozenset(self._passed)

    @property
    def sees(self) -> RoomSees:
        """What is on the room's screen."""
        usual = RoomSees.LIVE if self._frozen is None else RoomSees.FROZEN
        is_dark = self.setting.is_waiting or self.is_empty
        return self._cover or (RoomSees.BLACK if is_dark else usual)

    @property
    def in_room(self) -> Slide | None:
        """The slide that the room sees, or None."""
        is_hidden = self._cover is not None or self.setting.is_waiting or self.is_empty
        return None if is_hidden else self.room_slide

    @property
    def room_position(self) -> int:
        """The position of the slide that the room sees, or that a cover lies over."""
        return self._position if self._frozen is None else self._frozen

    @property
    def room_slide(self) -> Slide:
        """The slide that the room sees, or that a cover lies over."""
        return self.slides[self.room_position]

    @property
    def kept(self) -> Slide | None:
        """The slide that a frozen room keeps, also under a cover, or None."""
        return None if self._frozen is None else self.slides[self._frozen]

    @property
    def black(self) -> bool:
        """Whether the room's screen is black."""
        return self._cover is RoomSees.BLACK

    @property
    def is_leaving(self) -> bool:
        """Whether the screen is black because of Esc, and a second Esc ends the presentation."""
        return self._is_leaving


class Presentation(PresentationState):
    """A presentation, and what its trainer can do with it."""

    def replace(self, slides: Sequence[Slide]) -> None:
        """Replace the slides, and keep the present item; go black where it is gone.

        Then the next item that remains is behind the black, from its care note on: the room sees no
        words before the trainer asks. Without any slides, the room sees nothing until there are
        some again.
        """
        if not slides:
            self._empty()
            return
        was_empty = self._emptied is not None
        if self._emptied is not None:
            (self._course, self._position), self._emptied = self._emptied, None
            self._cover = self._cover or RoomSees.BLACK
        before, self._course = self._course, Course(slides)
        if self._course.slides == before.slides and not was_empty:
            return
        kept = self._course.kept(before, self.room_position)
        if kept is None:
            self._cover, self._is_leaving = self._cover or RoomSees.BLACK, False
            self._frozen = None
        elif self._frozen is not None:
            self._frozen = kept
        self._position = self._course.next_kept(before, self._position)
        if kept is None:
            self._position = self._course.way_in(self._position)
        self.changed.emit()
        if kept is None:
            told = QCoreApplication.translate("Telling", "what it saw is not there any more")
            self.not_shown.emit(told)

    def _empty(self) -> None:
        """Go black, with nothing behind it."""
        if self._emptied is None:
            self._emptied = self._course, self._position
            self._course, self._position, self._frozen = Course([_NOTHING]), 0, None
            self._cover, self._is_leaving = self._cover or RoomSees.BLACK, False
            self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next slide; under a cover, remove the cover only.

        After the last one, the room sees whom people can contact, if the set says so.
        """
        at = self._course.after(self._position, self._passed) if self._cover is None else None
        is_last = at is None and self.sees is RoomSees.LIVE
        ends = self._cover is RoomSees.END or (is_last and bool(self.contacts))
        self._set(self._position if at is None else at, RoomSees.END if ends else None)

    @Slot()
    def step_back(self) -> None:
        """Show the slide before; under a cover, remove the cover only."""
        at = self._course.before(self._position, self._passed) if self._cover is None else None
        self._set(self._position if at is None else at, None)

    @Slot()
    def skip(self) -> None:
        """Skip the next item, or the rest of the present one.

        The room sees it only if the trainer goes to it by number. Where nothing follows it, the
        room's screen goes black.
        """
        following = self.following
        if following is None:
            return
        self._passed.add(following.item)
        self.skipped.emit(following.item)
        beyond = self._course.after(self._position, self._passed)
        if beyond is None:
            self._set(self._position, self._cover or RoomSees.BLACK)
        else:
            self._set(beyond, self._cover)

    def leave_out(self, items: Iterable[str]) -> None:
        """Skip `items`, which the trainer has not come to yet."""
        for item in items:
            self._passed.add(item)
            self.skipped.emit(item)
        self.changed.emit()

    def go_to(self, number: int) -> None:
        """Show the first slide of item `number`, from 0, or of the nearest item."""
        at = self._course.first_of(number)
        self._passed.discard(self.slides[at].item)
        self._set(at, None)

    def go_to_place(self, place: int) -> None:
        """Show the item with the number `place` in the set, or say that it is not shown."""
        if place in self.places:
            self.go_to(self.places.index(place))
        elif 0 < place <= self.of:
            told = QCoreApplication.translate("Telling", "item {number} is not shown")
            self.not_shown.emit(told.format(number=figure(place)))

    def toggle(self, cover: RoomSees) -> None:
        """Put `cover` over the room's screen, or remove it."""
        self._set(self._position, None if self._cover is cover else cover)

    @Slot()
    def toggle_freeze(self) -> None:
        """Keep the room's slide while the trainer goes on, or have it follow again.

        Under a cover this does nothing: nobody would see which of the two it is.
        """
        if self._cover is not None:
            return
        if self._frozen is None:
            self._frozen = self._position
        else:
            if not self._course.is_same_item(self._frozen, self._position):
                self._position = self._course.way_in(self._position)
            self._frozen = None
        self.changed.emit()

    @Slot()
    def go_black(self) -> None:
        """Make the room's screen black until the trainer goes on."""
        self._set(self._position, RoomSees.BLACK)

    def confirms_swap(self) -> bool:
        """Return whether this is the second request to swap the screens; the first goes black."""
        if self.swap.is_waiting:
            self.swap.end()
            return True
        self.go_black()
        self.swap.begin()
        return False

    @Slot()
    def begin_again(self) -> None:
        """Go black for a new room, and go back to the care note of the item, if it has one."""
        at = self._position if self._frozen is not None else self._course.way_in(self._position)
        self._set(at, RoomSees.BLACK)

    @Slot()
    def leave(self) -> None:
        """Go black, or stay so; the second call in a row ends the presentation."""
        self.swap.end()
        if self._is_leaving:
            self.ended.emit()
        else:
            self._before, self._cover = self._cover, RoomSees.BLACK
            self._is_leaving = True
            self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Cancel leaving: restore what the room saw before."""
        if self._is_leaving:
            self._set(self._position, self._before)

    def _set(self, position: int, cover: RoomSees | None) -> None:
        self.swap.end()
        if (position, cover, False) != (self._position, self._cover, self._is_leaving):
            self._position, self._cover, self._is_leaving = position, cover, False
            self.changed.emit()


def may_close(show: Presentation) -> bool:
    """Return whether the windows of `show` may close. Where somebody closes one, it goes black."""
    app = QGuiApplication.instance()
    is_logged_off = isinstance(app, QGuiApplication) and app.isSavingSession()
    if not show.is_over and not is_logged_off:
        show.leave()
    return show.is_over or is_logged_off
