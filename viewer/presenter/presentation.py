"""Where a presentation stands. Whatever shows it watches this, and nothing else."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from viewer.presenter.course import Course
from viewer.presenter.slides.slide import Slide

LARGEST, SMALLEST = 6, -6  # steps from the usual size of words


class RoomSees(Enum):
    """What is on the room's screen, whatever slide the trainer is at."""

    LIVE = auto()
    FROZEN = auto()  # a slide that stays while the trainer goes on
    BLACK = auto()
    WHITE = auto()
    CALM = auto()  # a few words to breathe by


class RoomSetting(QObject):
    """How words are set for the room: so many steps `size` larger than usual, light or dark.

    While it `is_waiting`, what may be shown is not known yet, and the room sees nothing.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.size = 0
        self.is_light = False
        self.is_waiting = False

    @Slot()
    def toggle_light(self) -> None:
        """Set the words dark on light, for a room that is not dark, or light on dark."""
        self.is_light = not self.is_light
        self.changed.emit()

    def wait(self, *, waiting: bool) -> None:
        """Let the room see nothing while it is `waiting`."""
        if waiting != self.is_waiting:
            self.is_waiting = waiting
            self.changed.emit()

    def enlarge(self, by: int) -> None:
        """Set the words `by` steps larger for the room, as far as they fit."""
        size = max(SMALLEST, min(self.size + by, LARGEST))
        if size != self.size:
            self.size = size
            self.changed.emit()


class Presentation(QObject):
    """Slides in order, the one that the trainer is at, and what the room sees.

    A cover (black, white, calm) lies over what is shown: taken off, the same is there again. An
    item with a care note is never come to but by that note. `skipped` tells which item was left
    out.
    """

    changed = Signal()
    skipped = Signal(str)
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
        """Where people can turn to, for the screen that lets a room breathe."""
        self._course = Course(slides)
        self._position = max(0, min(start, len(slides) - 1))
        self._cover: RoomSees | None = None
        self._frozen: int | None = None  # the position that the room keeps
        self._before: RoomSees | None = None  # the cover before Esc
        self._is_leaving = False
        self._passed: set[str] = set()  # the items that were skipped
        self.setting = RoomSetting(self)
        self.setting.changed.connect(self.changed)

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All slides, in order."""
        return self._course.slides

    @property
    def items(self) -> tuple[tuple[Slide, ...], ...]:
        """The slides of each item, in order."""
        return self._course.items

    @property
    def count(self) -> int:
        """How many items there are."""
        return len(self._course.firsts)

    @property
    def number(self) -> int:
        """Which item the trainer is at, from 0."""
        return self._course.number_at(self._position)

    @property
    def position(self) -> int:
        """Which slide the trainer is at, from 0."""
        return self._position

    @property
    def slide(self) -> Slide:
        """The slide that the trainer is at."""
        return self.slides[self._position]

    @property
    def following(self) -> Slide | None:
        """The slide after this one, but for what was skipped, or None."""
        at = self._course.after(self._position, self._passed)
        return None if at is None else self.slides[at]

    @property
    def sees(self) -> RoomSees:
        """What is on the room's screen."""
        usual = RoomSees.LIVE if self._frozen is None else RoomSees.FROZEN
        return self._cover or (RoomSees.BLACK if self.setting.is_waiting else usual)

    @property
    def in_room(self) -> Slide | None:
        """The slide that the room sees, or None."""
        if self._cover is not None or self.setting.is_waiting:
            return None
        return self.slides[self._position if self._frozen is None else self._frozen]

    @property
    def black(self) -> bool:
        """Whether the room sees nothing."""
        return self._cover is RoomSees.BLACK

    @property
    def is_leaving(self) -> bool:
        """Whether the room is black because of Esc, and another ends."""
        return self._is_leaving

    def replace(self, slides: Sequence[Slide]) -> None:
        """Show the same item as before in `slides`; black, where it is not among them.

        Then the next that still is stands behind the black, from its care note on: the room sees
        no words unasked.
        """
        before, self._course = self._course, Course(slides)
        if self._course.slides == before.slides:
            return
        shown = self._position if self._frozen is None else self._frozen
        kept = self._course.kept(before, shown)
        if kept is None:
            self._cover, self._is_leaving = self._cover or RoomSees.BLACK, False
            self._frozen = None
        elif self._frozen is not None:
            self._frozen = kept
        self._position = self._course.next_kept(before, self._position)
        if kept is None:
            self._position = self._course.way_in(self._position)
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next slide; from under a cover, the same one again."""
        at = self._course.after(self._position, self._passed) if self._cover is None else None
        self._set(self._position if at is None else at, None)

    @Slot()
    def step_back(self) -> None:
        """Show the slide before; from under a cover, the same one again."""
        at = self._course.before(self._position, self._passed) if self._cover is None else None
        self._set(self._position if at is None else at, None)

    @Slot()
    def skip(self) -> None:
        """Pass over what comes next, all that is left of its item.

        The room never sees it, unless the trainer goes to it by its number. Where nothing comes
        after it, the room sees nothing.
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

    def go_to(self, number: int) -> None:
        """Show the item at `number`, from 0, or the nearest there is, from its beginning."""
        at = self._course.first_of(number)
        self._passed.discard(self.slides[at].item)
        self._set(at, None)

    def toggle(self, cover: RoomSees) -> None:
        """Cover the room's screen, or show again what is under that cover."""
        self._set(self._position, None if self._cover is cover else cover)

    @Slot()
    def toggle_freeze(self) -> None:
        """Let the room keep its slide while the trainer goes on, or have it follow again.

        A cover hides which of them it would be: nothing happens under one.
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
        """Show the room nothing until the trainer asks for it."""
        self._set(self._position, RoomSees.BLACK)

    @Slot()
    def begin_again(self) -> None:
        """Show a room that is new nothing until the trainer asks, and then no words unwarned."""
        at = self._position if self._frozen is not None else self._course.way_in(self._position)
        self._set(at, RoomSees.BLACK)

    @Slot()
    def leave(self) -> None:
        """Go black, or stay so; asked once more, end."""
        if self._is_leaving:
            self.ended.emit()
        else:
            self._before, self._cover = self._cover, RoomSees.BLACK
            self._is_leaving = True
            self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Cancel leaving: show the room again what it saw before."""
        if self._is_leaving:
            self._set(self._position, self._before)

    def _set(self, position: int, cover: RoomSees | None) -> None:
        if (position, cover, False) != (self._position, self._cover, self._is_leaving):
            self._position, self._cover, self._is_leaving = position, cover, False
            self.changed.emit()
