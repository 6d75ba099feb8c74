"""How many participants an attribution could mean, by the counts of the study's own tables.

k is the smallest count over the fields that a level shows and that the quote's own words tell. The
tables count each field by itself, so k is an upper bound: at most k people could be meant, and
fewer where the fields are combined. Whoever has a published original or local knowledge can tell
more, and so does a line in full that says more than its fields. `docs/attribution.md` has a worked
example. After Sweeney, k-anonymity (2002), with marginal counts.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

from index.model import Archive, Attribution, Level, ParticipantTable, Vocabulary
from index.values import Value, replace

ENOUGH = 3  # the least number of people who could be meant
TOLD_BY = {
    Level.FULL: ("role", "gender", "age", "age_band", "sector"),
    Level.BANDED: ("gender", "age_band"),
    Level.ROLE: ("role",),
    Level.NONE: (),
}
"""The fields that the line under a quote tells at each level."""
FIELDS = ("role", "gender", "age", "sector")
_SHOWN = {
    Level.FULL: FIELDS,
    Level.BANDED: ("gender", "age"),
    Level.ROLE: ("role",),
    Level.NONE: (),
}


class DialSetting(Value):
    """A setting of the attribution dial: one `level` for all quotes, or the editor's for each.

    With `leaves`, for presenting, copying and exports, the editor's level is `share`, else `read`.
    """

    level: Level | None = None
    leaves: bool = False

    def level_of(self, said: Attribution) -> Level:
        """Return the level at which the attribution `said` is shown."""
        return self.level or (said.share if self.leaves else said.read)

    def tells(self, said: Attribution, field: str) -> bool:
        """Return whether the attribution `said` tells its `field`, one of those of `TOLD_BY`."""
        return field in TOLD_BY[self.level_of(said)]

    def may_hide(self, lines: Iterable[Attribution]) -> frozenset[str]:
        """Return the fields that at least one of `lines` hides at its level, whatever it holds."""
        levels = {self.level} if self.level else {self.level_of(said) for said in lines}
        return frozenset(
            field
            for field in TOLD_BY[Level.FULL]
            if any(field not in TOLD_BY[level] for level in levels)
        )


ALL_TOLD = DialSetting(Level.FULL)


def tells_more(
    fields: Iterable[str], shown: DialSetting, leaving: DialSetting, lines: Iterable[Attribution]
) -> bool:
    """Return whether a choice by `fields`, made at `shown`, tells what `leaving` hides.

    That is so where one of `lines` tells one of `fields` at `shown` and not at `leaving`.
    """
    asked = [field for field in fields if field in TOLD_BY[Level.FULL]]
    return any(
        shown.tells(said, field) and not leaving.tells(said, field)
        for said in (lines if asked else ())
        for field in asked
    )


class Disclosure(Value):
    """How many people an attribution could mean at one level.

    `k` is None where no table counts a told field, or no age band holds a told age. `uncounted`
    names the told fields that no table counts. `beyond` are words of the printed line that no
    field says: where there are any, fewer than k may fit, and nobody knows how many.
    """

    level: Level
    k: int | None
    uncounted: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()

    @property
    def fits_enough(self) -> bool:
        """Whether at least ENOUGH people fit what the tables count."""
        return self.k is not None and self.k >= ENOUGH

    @property
    def is_safe(self) -> bool:
        """Whether at least ENOUGH people fit, and nothing is told that nobody counts."""
        return self.fits_enough and not self.beyond

    @property
    def is_unsure(self) -> bool:
        """Whether nobody knows if ENOUGH people fit."""
        return self.k is None or (self.fits_enough and not self.is_safe)


class Remedy(Value):
    """The `fields` of a line without which `k` people could be meant, at least ENOUGH."""

    fields: tuple[str, ...]
    k: int


class Counts:
    """The counts of one study's tables: (field, value) -> number of participants.

    `vocabulary` has the words by which the printed lines say the values.
    """

    def __init__(self, tables: Iterable[ParticipantTable], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._counts: dict[tuple[str, str], int] = {}
        for table in tables:
            for row in table.rows:
                if table.field and row.value:
                    key = (table.field, row.value)
                    self._counts[key] = min(row.count, self._counts.get(key, row.count))

    def disclosure(self, said: Attribution, level: Level) -> Disclosure:
        """Return how many participants the attribution `said` could mean at `level`."""
        beyond = self._beyond(said) if level is Level.FULL else ()
        counts: list[int] = []
        uncounted: list[str] = []
        for field in _told(said, level):
            count = self._count(said, field)
            if count is not None:
                counts.append(count)
            elif field == "age":
                return Disclosure(level, None, ("age",), beyond)
            else:
                uncounted.append(field)
        return Disclosure(level, min(counts, default=None), tuple(uncounted), beyond)

    def _beyond(self, said: Attribution) -> tuple[str, ...]:
        from index.line_words import words_beyond  # noqa: PLC0415  no page waits for its patterns

        return words_beyond(said, self._vocabulary)

    def people(self, field: str, value: str) -> int | None:
        """Return how many participants have `value` in `field`, None where it is not counted."""
        return self._counts.get((field, value))

    def highest_safe(self, said: Attribution) -> Level | None:
        """Return the safe level that tells most, or None."""
        levels = (level for level in Level if self.disclosure(said, level).is_safe)
        return next(levels, None)

    def remedy(self, said: Attribution) -> Remedy | None:
        """Return the fewest fields without which the whole line fits ENOUGH people.

        Of several choices, that which leaves most people. None where the line fits enough as it is,
        or where nothing helps: what the quote's own words tell stays told.
        """
        if self.disclosure(said, Level.FULL).fits_enough:
            return None
        shown = [field for field in _told(said, Level.FULL) if field not in said.reveals]
        for number in range(1, len(shown) + 1):
            tried = [self._without(said, fields) for fields in combinations(shown, number)]
            if found := [each for each in tried if each is not None]:
                return max(found, key=lambda each: each.k)
        return None

    def _without(self, said: Attribution, fields: tuple[str, ...]) -> Remedy | None:
        told: dict[str, None] = dict.fromkeys(fields)
        if "age" in told:
            told["age_band"] = None
        left = self.disclosure(replace(said, **told), Level.FULL)
        return Remedy(fields, left.k) if left.k is not None and left.fits_enough else None

    def _count(self, said: Attribution, field: str) -> int | None:
        value = said.age_band if field == "age" else getattr(said, field, None)
        name = "age_band" if field == "age" else field
        return self._counts.get((name, value)) if value is not None else None


def unique_levels(archive: Archive, said: Attribution) -> dict[Level, bool]:
    """Return for each level whether no other quote's line tells the same fields as `said`."""
    lines = [passage.attribution for passage in archive.passages() if passage.attribution]
    return {
        level: [_fields(line, level) for line in lines].count(_fields(said, level)) == 1
        for level in Level
    }


def _told(said: Attribution, level: Level) -> Iterator[str]:
    """Yield each field that `said` shows at `level` or that the quote's own words tell."""
    shown = [field for field in _SHOWN[level] if getattr(said, field) is not None]
    if "age" not in shown and "age" in _SHOWN[level] and said.age_band is not None:
        shown.append("age")
    yield from dict.fromkeys([*shown, *said.reveals])


def _fields(said: Attribution, level: Level) -> tuple[object, ...]:
    if level is Level.BANDED:
        return (said.gender, said.age_band)
    return tuple(getattr(said, field) for field in _SHOWN[level])
