"""What a set comes to: its minutes, whose voices, where much is heavy, what consent covers.

Nothing here judges a set. Voices are counted and not weighed; a pause is proposed, and once.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from index import Group, Item, ItemKind, Level, OpenArchive, Passage, Set, count_voices
from viewer.wording.dial import Dial

HEAVY_RUN = 2
"""How many passages with a care note, one after the other, are told of."""
MOST_HEAVY = 2
"""After how many of them a pause is proposed, where more follow."""
USES = ("train", "print", "publish")
"""What a passage is presented, printed and published under, in this order."""


@dataclass(frozen=True, slots=True)
class Run:
    """Passages with a care note, one after the other: the items `first` to `last` of a set."""

    first: int
    last: int

    @property
    def length(self) -> int:
        """How many they are."""
        return self.last - self.first + 1

    @property
    def numbers(self) -> range:
        """Which items they are."""
        return range(self.first, self.last + 1)

    @property
    def pause_before(self) -> int | None:
        """Before which item a pause would part them, or None where they are too few for one."""
        return self.first + MOST_HEAVY if self.length > MOST_HEAVY else None


@dataclass(frozen=True, slots=True)
class PassageStatus:
    """How one passage of a set stands: what consent covers, how much is told of who speaks.

    `consent` is None where it is not recorded: nothing is kept back then. `level` is how much a
    room is told, None where nobody is quoted. `kept_from` are the USES that leave it out.
    """

    consent: tuple[str, ...] | None
    level: Level | None
    kept_from: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorkshopPlan:
    """What is told of a set. `standings` has each passage once, by its id."""

    minutes: int
    untimed: int
    voices: dict[Group, int]
    runs: tuple[Run, ...]
    standings: dict[str, PassageStatus]

    @property
    def unrecorded(self) -> int:
        """Of how many passages no consent is recorded that would need one: of those who speak."""
        return sum(
            each.consent is None and each.level is not None for each in self.standings.values()
        )

    @property
    def kept_back(self) -> dict[tuple[str, ...], int]:
        """What passages are left out of -> how many of them are, in the order of USES.

        Of publishing is told where a passage may be presented and printed.
        """
        counts = Counter(_told(each.kept_from) for each in self.standings.values())
        return {uses: counts[uses] for uses in sorted(counts, key=_place) if uses}

    def left_out(self, use: str) -> int:
        """Return how many passages `use` leaves out."""
        return sum(use in each.kept_from for each in self.standings.values())


def planned(chosen: Set, archive: OpenArchive, dial: Dial) -> WorkshopPlan:
    """Return what `chosen`, a set of `archive`, comes to while the dial stands as it does."""
    found = (passage_of(item, archive) for item in chosen.items)
    passages = [each for each in found if each is not None]
    return WorkshopPlan(
        minutes=chosen.minutes,
        untimed=sum(item.minutes == 0 for item in chosen.items),
        voices=count_voices(passages, dial.told),
        runs=tuple(heavy_runs(chosen.items, archive)),
        standings={each.id: standing(each, dial) for each in passages},
    )


def passage_of(item: Item, archive: OpenArchive) -> Passage | None:
    """Return the passage that `item` shows, or None where it shows something else."""
    return archive.passage(item.target) if item.kind is ItemKind.PASSAGE else None


def is_heavy(item: Item, archive: OpenArchive) -> bool:
    """Return whether `item` shows a passage with a care note."""
    passage = passage_of(item, archive)
    return passage is not None and bool(passage.care)


def heavy_runs(items: Sequence[Item], archive: OpenArchive) -> Iterator[Run]:
    """Yield where passages with a care note follow one another, from the first item on."""
    numbered = groupby(enumerate(items), key=lambda each: is_heavy(each[1], archive))
    for heavy, group in numbered:
        numbers = [number for number, _item in group]
        if heavy and len(numbers) >= HEAVY_RUN:
            yield Run(numbers[0], numbers[-1])


def proposed(
    runs: Sequence[Run], names: Sequence[str], answered: Collection[str]
) -> tuple[Run, int] | None:
    """Return the first run that a pause is proposed for, and before which item, or None.

    `names` are what the items are called, `answered` those in runs for which somebody took a
    proposal, or did not want one: it is not made again for what is left of such a run.
    """
    for run in runs:
        before = run.pause_before
        if before is not None and not any(names[number] in answered for number in run.numbers):
            return run, before
    return None


def standing(passage: Passage, dial: Dial) -> PassageStatus:
    """Return how `passage` stands when it is shown, printed or published."""
    said, covered = passage.attribution, passage.consent
    return PassageStatus(
        consent=covered,
        level=dial.to_room(said) if said else None,
        kept_from=() if covered is None else tuple(use for use in USES if use not in covered),
    )


def _told(kept_from: tuple[str, ...]) -> tuple[str, ...]:
    """Return of what is told where a passage is left out of all of `kept_from`."""
    return tuple(use for use in kept_from if use != "publish") or kept_from


def _place(uses: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(USES.index(use) for use in uses)
