"""Counts the passages of an archive by voice, theme and other values.

Quoted and reported speech are never added up.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.counts.small_counts import Told, told_counts
from index.disclosure import ENOUGH, Counts
from index.model import (
    Archive,
    HeadedPassage,
    ParticipantTable,
    Passage,
    Span,
    Theme,
    Voice,
)
from index.values import Value

type Telling = Callable[[HeadedPassage, str], str | None]
"""(passage with an attribution, field) -> the value that may be told of its speaker, or None.
A field is "role", "gender", "age_band" or "sector"."""

type Chosen = Mapping[str, frozenset[str]]
"""Field -> the values of which a thing must have one. An empty set does not filter."""

SPEAKER_FIELDS = ("gender", "sector", "age_band")
CROSSED = ("voice", *SPEAKER_FIELDS, "document")
_VOICES = tuple(Voice)


class Group(Value):
    """The passages with `value` in `field`. For a voice, `role` is whose it is, if told.

    The field is "voice", "gender", "sector", "age_band", "document" or "theme".
    """

    field: str
    value: str
    role: str | None = None


@dataclass(frozen=True)
class Crossing:
    """How many passages each theme and group share; pairs that share none are left out.

    `groups` have enough passages and people to mean something, `left_out` have not. `shared` is,
    for the groups of both, group -> theme -> number of passages.
    """

    groups: tuple[Group, ...]
    left_out: tuple[Group, ...]
    shared: Mapping[Group, Mapping[str, int]]

    @cached_property
    def told(self) -> Mapping[tuple[str, Group], Told]:
        """(theme, group) -> what may be told of the count outside the program.

        The groups of each theme are decided together.
        """
        rows: dict[str, dict[Group, int]] = {}
        for group, counts in self.shared.items():
            for theme, count in counts.items():
                rows.setdefault(theme, {})[group] = count
        return {
            (theme, group): told
            for theme, row in rows.items()
            for group, told in _told_groups(row).items()
        }


class Codebook:
    """The themes of an archive as a tree. What is under a theme is also under its parents."""

    def __init__(self, archive: Archive) -> None:
        known = {theme.id for theme in archive.themes}
        self._themes = {theme.id: theme for theme in archive.themes}
        self._children: dict[str, list[str]] = {}
        tops = []
        for theme in archive.themes:
            if theme.parent in known:
                self._children.setdefault(theme.parent or "", []).append(theme.id)
            else:
                tops.append(theme.id)
        self._under: dict[str, list[HeadedPassage]] = {}
        self._left = archive.headed_passages()
        self._lines: dict[str, frozenset[str]] = {}
        self._depths: dict[str, int] = {}
        for top in tops:
            self._sink(top, 0)

    def _sink(self, name: str, depth: int) -> None:
        self._depths[name] = depth
        for child in self._children.get(name, ()):
            self._sink(child, depth + 1)

    def walk(self) -> Iterator[tuple[Theme, int]]:
        """Yield (theme, number of themes above it), each parent before its children."""
        for name, depth in self._depths.items():
            yield self._themes[name], depth

    def family(self, name: str) -> frozenset[str]:
        """Return the ids of the theme `name` and of all below it."""
        below = (self.family(child) for child in self._children.get(name, ()))
        return frozenset((name,)).union(*below)

    def read(self) -> Iterator[None]:
        """Look for the passages under the themes, in one document after the other.

        It yields after each. `under` looks in those that are left.
        """
        for passages in self._left:
            for passage in passages:
                for name in self.families_of(passage):
                    self._under.setdefault(name, []).append(passage)
            yield

    def under(self, name: str) -> Sequence[HeadedPassage]:
        """Return the passages under the theme `name`, in reading order, perhaps without words."""
        for _document in self.read() if name in self._themes else ():
            pass
        return self._under.get(name, ())

    def spans(self, name: str, passage: Passage) -> tuple[Span, ...]:
        """Return the spans of `passage` that are under the theme `name`."""
        family = self.family(name)
        return tuple(
            Span(coding.start, coding.end) for coding in passage.codings if coding.theme in family
        )

    def families_of(self, passage: HeadedPassage) -> frozenset[str]:
        """Return the ids of the themes of `passage` and of all above them."""
        named = {coding.theme for coding in passage.codings}
        return frozenset().union(*map(self._with_above, named))

    def _with_above(self, name: str) -> frozenset[str]:
        """Return the ids of the theme `name`, if there is one, and of all above it."""
        if name not in self._lines:
            line: set[str] = set()
            above: str | None = name
            while above in self._themes and above not in line:
                line.add(above)
                above = self._themes[above].parent
            self._lines[name] = frozenset(line)
        return self._lines[name]


def voice_group(passage: HeadedPassage, telling: Telling) -> Group:
    """Return whose words `passage` is, as far as it may be told. The writer has no role."""
    if passage.voice is Voice.NARRATOR:
        return Group("voice", passage.voice.value)
    role = telling(passage, "role") if passage.attribution else passage.voice_of
    return Group("voice", passage.voice.value, role)


def count_voices(passages: Iterable[HeadedPassage], telling: Telling) -> dict[Group, int]:
    """Return group -> number of `passages`: the quoted, then the reported, then the writer's.

    Within each voice the most frequent roles come first.
    """
    return ordered_voices(Counter(voice_group(passage, telling) for passage in passages))


def ordered_voices(counts: Mapping[Group, int]) -> dict[Group, int]:
    """Return `counts` of voices in the order of `count_voices`."""

    def place(group: Group) -> tuple[int, int, str]:
        return _VOICES.index(Voice(group.value)), -counts[group], group.role or "\uffff"

    return {group: counts[group] for group in sorted(counts, key=place) if counts[group]}


def crossed(
    archive: Archive, field: str, telling: Telling, withheld: frozenset[tuple[str, str]]
) -> Crossing:
    """Return how many passages each theme of `archive` shares with each group of `field`.

    `field` is one of CROSSED. A group has enough where at least ENOUGH of its passages are under
    any theme and, for a field of speakers, where no table counts fewer participants. (field, value)
    pairs that are `withheld` make no group at all.
    """
    codebook = Codebook(archive)
    behind: Counter[Group] = Counter()
    shared: dict[Group, Counter[str]] = {}
    for document, passages in zip(archive.headed, archive.headed_passages(), strict=True):
        for passage in passages:
            group = _group(passage, document.id, field, telling)
            themes = codebook.families_of(passage)
            if group is None or not themes or (field, group.value) in withheld:
                continue
            behind[group] += 1
            shared.setdefault(group, Counter()).update(themes)
    groups = _in_order(archive, field, behind)
    tables = Counts(archive.participants, archive.vocabulary)
    enough = {group: _is_enough(group, behind[group], tables) for group in groups}
    kept = tuple(group for group in groups if enough[group])
    left_out = tuple(group for group in groups if not enough[group])
    return Crossing(kept, left_out, shared)


def told_voices(counts: Mapping[Group, int]) -> dict[Group, Told]:
    """Return what may be told of `counts` of voices outside the program.

    The order is that of `count_voices`, but counts that are not told come last in their voice, by
    role, so that their order reveals nothing.
    """
    told = _told_groups(counts)

    def place(group: Group) -> tuple[int, bool, int, str]:
        count = told[group].count
        return (
            _VOICES.index(Voice(group.value)),
            count is None,
            -(count or 0),
            group.role or "\uffff",
        )

    return {group: told[group] for group in sorted(told, key=place)}


def _told_groups(counts: Mapping[Group, int]) -> dict[Group, Told]:
    """Return what may be told of passages by group, where the total may be known to anyone."""
    groups = sorted(counts, key=lambda group: (group.value, group.role or ""))
    told = told_counts([counts[group] for group in groups], sum(counts.values()))
    return dict(zip(groups, told, strict=True))


def _group(passage: HeadedPassage, document: str, field: str, telling: Telling) -> Group | None:
    match field:
        case "voice":
            return voice_group(passage, telling)
        case "document":
            return Group(field, document)
        case _:
            value = telling(passage, field) if passage.attribution else None
            return Group(field, value) if value else None


def _in_order(archive: Archive, field: str, behind: Mapping[Group, int]) -> list[Group]:
    """Return the groups of `behind`: voices by frequency, age bands by age, others by name."""
    if field == "voice":
        return list(ordered_voices(behind))
    places = age_bands(archive.participants) if field == "age_band" else {}
    last = max(places.values(), default=0) + 1
    return sorted(behind, key=lambda group: (places.get(group.value, last), group.value))


def age_bands(tables: Iterable[ParticipantTable]) -> dict[str, int]:
    """Return age band -> its sort key, the youngest first, for the bands that `tables` count.

    The key is the first year of the band, where the study has it.
    """
    rows = [row for table in tables if table.field == "age_band" for row in table.in_order]
    return {row.value: row.ages[0] if row.ages else n for n, row in enumerate(rows) if row.value}


def _is_enough(group: Group, passages: int, tables: Counts) -> bool:
    people = tables.people(group.field, group.value) if group.field in SPEAKER_FIELDS else None
    return passages >= ENOUGH and (people is None or people >= ENOUGH)


def narrowed[Thing: Hashable](
    things: Iterable[Thing], values: Callable[[Thing, str], Sequence[str]], chosen: Chosen
) -> list[Thing]:
    """Return those of `things` that have, in each field of `chosen`, one of its values.

    `values` returns the values of a thing in a field.
    """
    wanted = [(field, taken) for field, taken in chosen.items() if taken]
    return [
        thing
        for thing in things
        if all(not taken.isdisjoint(values(thing, field)) for field, taken in wanted)
    ]


def counted[Thing: Hashable](
    things: Sequence[Thing],
    fields: Iterable[str],
    values: Callable[[Thing, str], Sequence[str]],
    chosen: Chosen,
) -> dict[str, dict[str, int]]:
    """Return field -> value -> how many of `things` have it, the most first.

    Each field is counted over the things that `chosen` leaves in all other fields, so that a count
    is the number of things there will be with that value alone chosen in its field.
    """
    counts: dict[str, dict[str, int]] = {}
    for field in fields:
        others = {name: taken for name, taken in chosen.items() if name != field}
        found = Counter(
            value
            for thing in narrowed(things, values, others)
            for value in dict.fromkeys(values(thing, field))
        )
        counts[field] = dict(found.most_common())
    return counts
