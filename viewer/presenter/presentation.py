"""Where a presentation stands. Whatever shows it watches this, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot


@dataclass(frozen=True, slots=True)
class Slide:
    """What the room sees at once: words, who says so, and where they are from."""

    passage: str
    words: str
    attribution: str
    source: str

    @property
    def told(self) -> str:
        """What a screen reader is told of it."""
        return "\n".join(filter(None, (self.words, self.attribution)))


class Presentation(QObject):
    """Slides in order, the one that is shown, and whether the room sees nothing."""

    changed = Signal()
    ended = Signal()

    def __init__(
        self, slides: Sequence[Slide], start: int = 0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._slides = tuple(slides)
        self._position = max(0, min(start, len(slides) - 1))
        self._black = False

    @property
    def slide(self) -> Slide:
        """The slide that is shown, or would be if the room were not black."""
        return self._slides[self._position]

    @property
    def black(self) -> bool:
        """Whether the room sees nothing."""
        return self._black

    def replace(self, slides: Sequence[Slide]) -> None:
        """Show the same passage as before in `slides`; black, where it is not among them.

        Then the next that still is stands behind the black: the room sees no words unasked.
        """
        if tuple(slides) == self._slides:
            return
        names = [slide.passage for slide in slides]
        before, here = [slide.passage for slide in self._slides], self.slide.passage
        still = next((name for name in before[self._position :] if name in names), names[-1])
        part = min(self._position - before.index(here), names.count(still) - 1)
        self._slides = tuple(slides)
        self._position = names.index(still) + (part if still == here else 0)
        self._black = self._black or still != here
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Show the next slide; from black, the same one again."""
        self._go(1)

    @Slot()
    def step_back(self) -> None:
        """Show the slide before; from black, the same one again."""
        self._go(-1)

    def go_to(self, position: int) -> None:
        """Show the slide at `position`, or the nearest there is."""
        self._set(max(0, min(position, len(self._slides) - 1)), black=False)

    @property
    def count(self) -> int:
        """How many slides there are."""
        return len(self._slides)

    @Slot()
    def toggle_black(self) -> None:
        """Hide the slide from the room, or show it again."""
        self._set(self._position, black=not self._black)

    @Slot()
    def leave(self) -> None:
        """Go black; from black, end."""
        if self._black:
            self.ended.emit()
        else:
            self._set(self._position, black=True)

    def _go(self, by: int) -> None:
        self.go_to(self._position if self._black else self._position + by)

    def _set(self, position: int, *, black: bool) -> None:
        if (position, black) != (self._position, self._black):
            self._position, self._black = position, black
            self.changed.emit()
