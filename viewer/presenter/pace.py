"""The time of each item and of the whole against the minutes planned."""

from viewer.presenter.clock import PresentationClock
from viewer.presenter.journal import Journal
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.slides.slide import Slide
from viewer.presenter.task_timer import TaskTimer

NEAR = 30
"""The seconds ahead or behind that are still on time."""


def is_near(behind: int | None) -> bool:
    """Return whether so many seconds `behind` a plan are still on time."""
    return behind is not None and abs(behind) < NEAR


class Pace:
    """Compares the time used with the minutes planned for the items of one presentation.

    The present item is the one that the room sees, also where the trainer looks at another. What
    stands in the set before the item at which the trainer began does not count. What was passed
    over or left out, or is jumped over, counts as done.
    Where the trainer set the minutes in all, what is still planned is to end within these.
    """

    def __init__(
        self, show: Presentation, timing: PresentationClock, journal: Journal, tasks: TaskTimer
    ) -> None:
        self._show, self._timing = show, timing
        self._journal, self._tasks = journal, tasks

    @property
    def left(self) -> int | None:
        """The seconds left for the room's item, negative past its end; None without minutes."""
        slide = self._show.room_slide
        used = int(self._journal.spent(slide.item))
        given = 60 * slide.minutes + round(self._tasks.added(slide.item))
        return given - used if slide.minutes else None

    @property
    def behind(self) -> int | None:
        """The seconds behind the plan, or the time that was set; negative if ahead.

        Where no item has minutes, only a time that is over counts. None where there is nothing to
        be in time for, as at the end.
        """
        show, slide = self._show, self._show.room_slide
        if show.sees is RoomSees.END:
            return None
        if not any(each.minutes for each, *_rest in show.items):
            over = -(self._timing.left or 0)
            return over if over > 0 else None
        here = show.number_at(show.room_position)
        planned = [
            (number, first)
            for number, (first, *_rest) in enumerate(show.items)
            if first.item not in show.before_start
        ]
        done = sum(
            first.minutes
            for number, first in planned
            if number < here or (number > here and first.item in show.passed)
        )
        is_planned = slide.item not in show.before_start
        at_it = min(self._journal.spent(slide.item), 60 * slide.minutes) if is_planned else 0
        return int(self._timing.seconds - 60 * done - at_it + self._timing.cut)

    @property
    def to_drop(self) -> list[tuple[int, Slide]]:
        """What to leave out to be on time again: the fewest, each with its number in the set.

        Only what may be left out, and is still to come for room and trainer; all of it where that
        is not enough.
        """
        show, behind = self._show, self.behind or 0
        firsts = (slides[0] for slides in show.items)
        here = max(show.number, show.number_at(show.room_position))
        ahead = list(zip(show.places, firsts, strict=True))[here + 1 :]
        left = sorted(
            (
                (number, slide)
                for number, slide in ahead
                if slide.may_drop and slide.minutes and slide.item not in show.passed
            ),
            key=lambda each: (each[1].minutes, -each[0]),
        )
        chosen = []
        while left and behind >= NEAR:
            enough = (each for each in left if behind - 60 * each[1].minutes < NEAR)
            best = next(enough, left[-1])
            left.remove(best)
            chosen.append(best)
            behind -= 60 * best[1].minutes
        return sorted(chosen, key=lambda each: each[0])
