"""The record of a presentation: the time of each item, what was skipped, open questions."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from index import Value
from viewer.presenter.clock import PresentationClock
from viewer.presenter.presentation import Presentation
from viewer.presenter.programme import Programme
from viewer.presenter.slides.slide import Slide, SlideKind


class ItemTime(Value):
    """One item, by a name without anybody's words; its seconds; whether it was skipped.

    An item neither seen nor skipped was not reached, unless it has `seconds`: its care note was
    shown then, or the trainer was at it while the room saw nothing. Its `number` is that in the
    set, from 1. `minutes` are those planned, `id` is that of the item in its set, "" where the set
    cannot be changed.
    """

    number: int
    name: str
    seconds: int
    was_seen: bool
    was_skipped: bool
    minutes: int = 0
    id: str = ""


class PresentationReport(Value):
    """The report of a finished presentation or rehearsal. `seconds` is the sum over its items.

    `set_minutes` are those that the trainer set meanwhile in place of the plan's, or 0.
    """

    title: str
    seconds: int
    items: tuple[ItemTime, ...]
    kept_back: int = 0
    missing: int = 0
    questions: tuple[str, ...] = ()
    set_minutes: int = 0

    @property
    def minutes(self) -> int:
        """The minutes planned, of all items."""
        return sum(item.minutes for item in self.items)

    @property
    def taken(self) -> dict[str, int]:
        """The minutes that each item took, by its id: those that were shown, one at the least."""
        return {
            item.id: max(1, (item.seconds + 30) // 60)
            for item in self.items
            if item.id and item.was_seen
        }


class Journal(QObject):
    """Records one presentation, in memory only: the record is lost unless it is kept."""

    changed = Signal()

    def __init__(
        self, show: Presentation, timing: PresentationClock, programme: Programme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._show, self._timing = show, timing
        self._programme = programme
        self._names: dict[str, str] = {}
        self._minutes: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._named: tuple[Slide, ...] = ()
        self._spent: dict[str, float] = {}
        self._seen: set[str] = set()
        self._skipped: set[str] = set()
        self._questions: list[str] = []
        self._counted = timing.seconds
        self._at = ""
        self._moves = -1
        self._last: Slide | None = None
        show.changed.connect(self._follow)
        show.skipped.connect(self._skipped.add)
        self._follow()

    @property
    def questions(self) -> tuple[str, ...]:
        """The open questions noted."""
        return tuple(self._questions)

    def spent(self, item: str) -> float:
        """Return the seconds for which `item` was shown, until now."""
        now = self._timing.seconds - self._counted if item == self._at else 0.0
        return self._spent.get(item, 0.0) + now

    @property
    def is_worth_telling(self) -> bool:
        """Whether more than one slide was shown, or a question was noted."""
        return self._moves > 0 or bool(self._questions)

    @Slot(str)
    def note(self, question: str) -> None:
        """Note an open question."""
        if words := " ".join(question.split()):
            self._questions.append(words)
            self.changed.emit()

    def take(self, programme: Programme) -> None:
        """Use `programme` from now on."""
        self._programme = programme

    def afterwards(self, ids: Sequence[str] = ()) -> PresentationReport:
        """Return the report. `ids` are those of all items of the set, where it can be changed.

        Items before the one at which it began are in it only if the trainer went to them.
        """
        self._follow()
        named = self._identified(ids)
        items, used, told = [], 0.0, 0
        for item, name in self._names.items():
            used += self._spent.get(item, 0.0)
            seconds = round(used) - told  # so that the rounded seconds add up
            told += seconds
            seen = item in self._seen
            if item in self._show.before_start and not (seen or seconds):
                continue
            skipped = item in self._skipped and not seen
            minutes, known = self._minutes.get(item, 0), named.get(item, "")
            number = self._numbers.get(item, 0)
            items.append(ItemTime(number, name, seconds, seen, skipped, minutes, known))
        programme = self._programme
        return PresentationReport(
            programme.title,
            round(used),
            tuple(items),
            programme.kept_back,
            programme.missing,
            self.questions,
            self._timing.set_minutes,
        )

    def _identified(self, ids: Sequence[str]) -> dict[str, str]:
        """Return the id of each item that is shown, by its name on its slides."""
        numbered = zip(self._programme.slides, self._programme.numbers, strict=False)
        return {slide.item: ids[number] for slide, number in numbered if number < len(ids)}

    @Slot()
    def _follow(self) -> None:
        """Add the time since the last change to the item shown until now."""
        show, now = self._show, self._timing.seconds
        if self._at:
            self._spent[self._at] = self._spent.get(self._at, 0.0) + now - self._counted
        self._counted = now
        if show.slides is not self._named:
            self._named = show.slides
            for slide in filter(lambda each: each.item, show.slides):
                self._names.setdefault(slide.item, slide.name)
                self._minutes[slide.item] = slide.minutes
            items = zip(show.items, show.places, strict=True)
            self._numbers |= {slides[0].item: number for slides, number in items}
        in_room = show.in_room
        if in_room is not None and in_room.kind is not SlideKind.CARE:
            self._seen.add(in_room.item)
        slide = show.room_slide
        if slide != self._last:
            self._last, self._moves = slide, self._moves + 1
        self._at = slide.item
