"""The plan of a set: minutes, voices, runs of passages with care notes, and consent.

Nothing here rates a set. Voices are counted, not weighed; a pause is suggested once.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from index import (
    Group,
    Item,
    ItemKind,
    Level,
    OpenArchive,
    Passage,
    SectionPicture,
    Set,
    Value,
    count_voices,
    is_presented,
)
from viewer.wording.dial import Dial

HEAVY_RUN = 2
"""The length from which a run of passages with care notes is reported."""
MOST_HEAVY = 2
"""The number of passages in a run after which a pause is suggested, if more follow."""
USES = ("train", "print", "publish")
"""The uses under which a passage is presented, printed and published, in this order."""


class Run(Value):
    """A run of passages with care notes: the items `first` to `last` of a set."""

    first: int
    last: int

    @property
    def length(self) -> int:
        """The number of passages in the run."""
        return self.last - self.first + 1

    @property
    def numbers(self) -> range:
        """The indices of its items."""
        return range(self.first, self.last + 1)

    @property
    def pause_before(self) -> int | None:
        """The item before which a pause would split the run, or None if it is too short."""
        return self.first + MOST_HEAVY if self.length > MOST_HEAVY else None


class PassageStatus(Value):
    """What consent covers for a passage or picture of a set, and how much of its speaker is told.

    `consent` is None if it is not recorded; then nothing is left out. `level` is the attribution
    level for slides, None without an attribution. `kept_from` are the USES that leave it out.
    """

    consent: tuple[str, ...] | None
    level: Level | None
    kept_from: tuple[str, ...]


class WorkshopPlan(Value):
    """The plan of a set. `standings` has each passage once, by its id.

    What a room is not shown has no `minutes`.
    """

    minutes: int
    untimed: int
    voices: dict[Group, int]
    runs: tuple[Run, ...]
    standings: dict[str, PassageStatus]

    @property
    def unrecorded(self) -> int:
        """The number of passages with an attribution whose consent is not recorded."""
        return sum(
            each.consent is None and each.level is not None for each in self.standings.values()
        )

    @property
    def kept_back(self) -> dict[tuple[str, ...], int]:
        """The uses that leave passages out -> the number of passages, in the order of USES.

        Publishing is counted only for passages that may be presented and printed.
        """
        counts = Counter(_told(each.kept_from) for each in self.standings.values())
        return {uses: counts[uses] for uses in sorted(counts, key=_place) if uses}

    def left_out(self, use: str) -> int:
        """Return the number of passages that `use` leaves out."""
        return sum(use in each.kept_from for each in self.standings.values())


def planned(chosen: Set, archive: OpenArchive, dial: Dial) -> WorkshopPlan:
    """Return the plan of `chosen`, a set of `archive`, at the dial's present level."""
    shown = [item for item in chosen.items if is_presented(item, archive)]
    found = (passage_of(item, archive) for item in chosen.items)
    passages = [each for each in found if each is not None]
    return WorkshopPlan(
        minutes=sum(item.minutes for item in shown),
        untimed=sum(item.minutes == 0 for item in shown),
        voices=count_voices(passages, dial.told),
        runs=tuple(heavy_runs(chosen.items, archive)),
        standings={each.id: standing(each, dial) for each in passages},
    )


def passage_of(item: Item, archive: OpenArchive) -> Passage | None:
    """Return the passage that `item` shows, or None."""
    return archive.passage(item.target) if item.kind is ItemKind.PASSAGE else None


def picture_of(item: Item, archive: OpenArchive) -> SectionPicture | None:
    """Return the picture of the archive that `item` shows, or None."""
    return archive.picture(item.target) if item.kind is ItemKind.PICTURE else None


def is_heavy(item: Item, archive: OpenArchive) -> bool:
    """Return whether `item` shows a passage or picture with a care note."""
    shown = passage_of(item, archive) or picture_of(item, archive)
    return shown is not None and bool(shown.care)


def heavy_runs(items: Sequence[Item], archive: OpenArchive) -> Iterator[Run]:
    """Yield the runs of passages with care notes, in order."""
    numbered = groupby(enumerate(items), key=lambda each: is_heavy(each[1], archive))
    for heavy, group in numbered:
        numbers = [number for number, _item in group]
        if heavy and len(numbers) >= HEAVY_RUN:
            yield Run(numbers[0], numbers[-1])


def proposed(
    runs: Sequence[Run], names: Sequence[str], answered: Collection[str]
) -> tuple[Run, int] | None:
    """Return the first run for which to suggest a pause, and the item to put it before, or None.

    `names` are the ids of the items, `answered` those of runs whose suggestion was accepted or
    declined: there is no other suggestion for the rest of such a run.
    """
    for run in runs:
        before = run.pause_before
        if before is not None and not any(names[number] in answered for number in run.numbers):
            return run, before
    return None


def standing(shown: Passage | SectionPicture, dial: Dial) -> PassageStatus:
    """Return the status of a passage or picture when it is presented, printed or published."""
    said = shown.attribution if isinstance(shown, Passage) else None
    covered = shown.consent
    return PassageStatus(
        consent=covered,
        level=dial.to_room(said) if said else None,
        kept_from=() if covered is None else tuple(use for use in USES if use not in covered),
    )


def _told(kept_from: tuple[str, ...]) -> tuple[str, ...]:
    """Return the uses to report for a passage that `kept_from` leave out."""
    return tuple(use for use in kept_from if use != "publish") or kept_from


def _place(uses: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(USES.index(use) for use in uses)
