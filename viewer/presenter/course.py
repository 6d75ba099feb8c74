"""The slides of a presentation in order, and the items that they belong to."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from functools import cached_property

from viewer.presenter.slides.slide import Slide, SlideKind


class Course:
    """Slides in order; those of one item follow one another."""

    def __init__(self, slides: Sequence[Slide]) -> None:
        self.slides = tuple(slides)

    @cached_property
    def firsts(self) -> list[int]:
        """The position of the first slide of each item."""
        names = [slide.item for slide in self.slides]
        return [at for at in range(len(names)) if not at or names[at] != names[at - 1]]

    @cached_property
    def _ends(self) -> list[int]:
        return [*self.firsts[1:], len(self.slides)]

    @property
    def items(self) -> tuple[tuple[Slide, ...], ...]:
        """The slides of each item."""
        reaches = zip(self.firsts, self._ends, strict=True)
        return tuple(self.slides[first:end] for first, end in reaches)

    @cached_property
    def places(self) -> list[int]:
        """The number of each item in its set, from 1: one that has no slide has a number too."""
        return [self.slides[at].number or number for number, at in enumerate(self.firsts, 1)]

    @property
    def of(self) -> int:
        """The number of items of the set, with those that have no slide."""
        return self.slides[0].of or len(self.firsts)

    def number_at(self, position: int) -> int:
        """Return the number of the item of the slide at `position`, from 0."""
        return bisect_right(self.firsts, position) - 1

    def before_item(self, position: int) -> frozenset[str]:
        """Return the items before that of the slide at `position`."""
        return frozenset(self.slides[at].item for at in self.firsts[: self.number_at(position)])

    def first_of(self, number: int) -> int:
        """Return the position of the first slide of item `number`, or of the nearest item."""
        return self.firsts[max(0, min(number, len(self.firsts) - 1))]

    def is_same_item(self, one: int, other: int) -> bool:
        """Return whether the slides at two positions belong to the same item."""
        return self.slides[one].item == self.slides[other].item

    def way_in(self, position: int) -> int:
        """Return the position of the care note of the item at `position`, else `position`."""
        first = self.first_of(self.number_at(position))
        return first if self.slides[first].kind is SlideKind.CARE else position

    def after(self, position: int, without: Collection[str]) -> int | None:
        """Return the position of the next slide of no item in `without`, or None."""
        those = range(position + 1, len(self.slides))
        return next((at for at in those if self.slides[at].item not in without), None)

    def before(self, position: int, without: Collection[str]) -> int | None:
        """Return the position of the slide before of no item in `without`, or None.

        Another item with a care note is entered at that note.
        """
        those = range(position - 1, -1, -1)
        at = next((at for at in those if self.slides[at].item not in without), None)
        return at if at is None or self.is_same_item(at, position) else self.way_in(at)

    def kept(self, before: "Course", position: int) -> int | None:
        """Return the position here of the slide at `position` of `before`, or None.

        A care note that is gone is not replaced by the item's words: nobody has asked for them.
        """
        at = self._same(before, position)
        was = before.slides[position].kind
        return None if at is not None and was is SlideKind.CARE is not self.slides[at].kind else at

    def next_kept(self, before: "Course", position: int) -> int:
        """Return the position of the first item from `position` on that remains, or of the last."""
        every = (self._same(before, at) for at in range(position, len(before.slides)))
        return next((at for at in every if at is not None), self.firsts[-1])

    def _same(self, before: "Course", position: int) -> int | None:
        """Return where the part of the item at `position` of `before` is, or its last part."""
        number = self._numbers.get(before.slides[position].item)
        if number is None:
            return None
        part = position - before.firsts[before.number_at(position)]
        first, end = self.firsts[number], self._ends[number]
        return first + min(part, end - first - 1)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """The number of each item, by its name."""
        return {self.slides[first].item: number for number, first in enumerate(self.firsts)}
