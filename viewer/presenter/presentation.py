"""Where a presentation stands. Whatever shows it watches this, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

LARGEST, SMALLEST = 6, -6  # steps from the usual size of words


@dataclass(frozen=True, slots=True)
class Slide:
    """What the room sees at once: words, who says so, and where they are from.

    `note` is for whoever presents, and never shown to the room.
    """

    passage: str
    words: str
    attribution: str
    source: str
    note: str = ""

    @property
    def told(self) -> str:
        """What a screen reader is told of it."""
        return "\n".join(filter(None, (self.words, self.attribution)))


class RoomSees(Enum):
    """What is on the room's screen, whatever slide the trainer is at."""

    LIVE = auto()
    FROZEN = auto()  # a slide that stays while the trainer goes on
    BLACK = auto()
    WHITE = auto()
    CALM = auto()  # a few words to breathe by


class Presentation(QObject):
    """Slides in order, the one that the trainer is at, and what the room sees.

    A cover (black, white, calm) lies over what is shown: taken off, the same is there again.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self, slides: Sequence[Slide], start: int = 0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._slides = tuple(slides)
        self._position = max(0, min(start, len(slides) - 1))
        self._cover: RoomSees | None = None
        self._frozen: int | None = None  # the position that the room keeps
        self._before: RoomSees | None = None  # the cover before Esc
        self._is_leaving = False
        self._size = 0

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All slides, in order."""
        return self._slides

    @property
    def count(self) -> int:
        """How many slides there are."""
        return len(self._slides)

    @property
    def position(self) -> int:
        """Which slide the trainer is at, from 0."""
        return self._position

    @property
    def slide(self) -> Slide:
        """The slide that the trainer is at."""
        return self._slides[self._position]

    @property
    def following(self) -> Slide | None:
        """The slide after this one, or None."""
        return next(iter(self._slides[self._position + 1 :]), None)

    @property
    def sees(self) -> RoomSees:
        """What is on the room's screen."""
        usual = RoomSees.LIVE if self._frozen is None else RoomSees.FROZEN
        return self._cover or usual

    @property
    def in_room(self) -> Slide | None:
        """The slide that the room sees, or None."""
        if self._cover is not None:
            return None
        return self._slides[self._position if self._frozen is None else self._frozen]

    @property
    def black(self) -> bool:
        """Whether the room sees nothing."""
        return self._cover is RoomSees.BLACK

    @property
    def is_leaving(self) -> bool:
        """Whether the room is black because of Esc, and another ends."""
        return self._is_leaving

    @property
    def size(self) -> int:
        """How many steps larger than usual the words are."""
        return self._size

    def replace(self, slides: Sequence[Slide]) -> None:
        """Show the same passage as before in `slides`; black, where it is not among them.

        Then the next that still is stands behind the black: the room sees no words unasked.
        """
        before, self._slides = self._slides, tuple(slides)
        if self._slides == before:
            return
        shown = self._position if self._frozen is None else self._frozen
        kept = _kept(before, shown, self._slides)
        if kept is None:
            self._cover, self._is_leaving = self._cover or RoomSees.BLACK, False
            self._frozen = None
        elif self._frozen is not None:
            self._frozen = kept
        self._position = _next_kept(before, self._position, self._slides)
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next slide; from under a cover, the same one again."""
        self._go(1)

    @Slot()
    def step_back(self) -> None:
        """Show the slide before; from under a cover, the same one again."""
        self._go(-1)

    def go_to(self, position: int) -> None:
        """Show the slide at `position`, or the nearest there is."""
        self._set(max(0, min(position, len(self._slides) - 1)), None)

    def toggle(self, cover: RoomSees) -> None:
        """Cover the room's screen, or show again what is under that cover."""
        self._set(self._position, None if self._cover is cover else cover)

    @Slot()
    def toggle_black(self) -> None:
        """Hide the slide from the room, or show it again."""
        self.toggle(RoomSees.BLACK)

    @Slot()
    def toggle_freeze(self) -> None:
        """Let the room keep its slide while the trainer goes on, or have it follow again.

        A cover hides which of them it would be: nothing happens under one.
        """
        if self._cover is None:
            self._frozen = self._position if self._frozen is None else None
            self.changed.emit()

    def enlarge(self, by: int) -> None:
        """Set the words `by` steps larger for the room, as far as they fit."""
        size = max(SMALLEST, min(self._size + by, LARGEST))
        if size != self._size:
            self._size = size
            self.changed.emit()

    @Slot()
    def go_black(self) -> None:
        """Show the room nothing until the trainer asks for it."""
        self._set(self._position, RoomSees.BLACK)

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
        """Think better of leaving: what the room saw before is there again."""
        if self._is_leaving:
            self._set(self._position, self._before)

    def _go(self, by: int) -> None:
        self.go_to(self._position + (by if self._cover is None else 0))

    def _set(self, position: int, cover: RoomSees | None) -> None:
        if (position, cover, False) != (self._position, self._cover, self._is_leaving):
            self._position, self._cover, self._is_leaving = position, cover, False
            self.changed.emit()


def _kept(before: Sequence[Slide], position: int, slides: Sequence[Slide]) -> int | None:
    """Return where in `slides` the passage is that was at `position` of `before`, or None."""
    name = before[position].passage
    part = sum(each.passage == name for each in before[:position])
    here = [at for at, each in enumerate(slides) if each.passage == name]
    return here[min(part, len(here) - 1)] if here else None


def _next_kept(before: Sequence[Slide], position: int, slides: Sequence[Slide]) -> int:
    """Return where the first passage from `position` on is that still is there, or the last."""
    for at in range(position, len(before)):
        kept = _kept(before, at, slides)
        if kept is not None:
            return kept
    return next(at for at, each in enumerate(slides) if each.passage == slides[-1].passage)
