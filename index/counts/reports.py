"""Counts what an archive says: whose words there are, under what themes, what a list is made of.

Quoted and reported speech are different things, and are never added up.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.counts.small_counts import Told, told_counts
from index.disclosure import ENOUGH, Counts
from index.model import Archive, ParticipantTable, Passage, Span, Theme, Voice

type Telling = Callable[[Passage, str], str | None]
"""What may be told of who speaks in a passage with an attribution: its value of a field, or None.
A field is "role", "gender", "age_band" or "sector"."""

type Chosen = Mapping[str, frozenset[str]]
"""Field -> the values of which a thing must have one, where there are any."""

SPEAKER_FIELDS = ("gender", "sector", "age_band")
CROSSED = ("voice", *SPEAKER_FIELDS, "document")
_VOICES = tuple(Voice)


@dataclass(frozen=True, slots=True)
class Group:
    """Passages that have the value `value` of a field. Of a voice, `role` is whose it is, if told.

    The field is "voice", "gender", "sector", "age_band", "document" or "theme".
    """

    field: str
    value: str
    role: str | None = None


@dataclass(frozen=True)
class Crossing:
    """How many passages each theme and group share; those that share none are left out.

    `groups` have enough behind them to mean something, `left_out` have not. `shared` has for each
    group of both how many of its passages are under each theme.
    """

    groups: tuple[Group, ...]
    left_out: tuple[Group, ...]
    shared: Mapping[Group, Mapping[str, int]]

    @cached_property
    def told(self) -> Mapping[tuple[str, Group], Told]:
        """What of the counts may leave the program.

        Of each theme all groups are looked at together.
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
        self._archive = archive
        self._themes = {theme.id: theme for theme in archive.themes}
        self._children: dict[str, list[str]] = {}
        tops = []
        for theme in archive.themes:
            if theme.parent in known:
                self._children.setdefault(theme.parent or "", []).append(theme.id)
            else:
                tops.append(theme.id)
        self._lines: dict[str, frozenset[str]] = {}
        self._depths: dict[str, int] = {}
        for top in tops:
            self._sink(top, 0)

    def _sink(self, name: str, depth: int) -> None:
        self._depths[name] = depth
        for child in self._children.get(name, ()):
            self._sink(child, depth + 1)

    def walk(self) -> Iterator[tuple[Theme, int]]:
        """Yield each theme with how many stand above it: a parent right before its children."""
        for name, depth in self._depths.items():
            yield self._themes[name], depth

    def family(self, name: str) -> frozenset[str]:
        """Return the ids of the theme `name` and of all below it."""
        below = (self.family(child) for child in self._children.get(name, ()))
        return frozenset((name,)).union(*below)

    @cached_property
    def _under(self) -> dict[str, list[Passage]]:
        under: dict[str, list[Passage]] = {}
        for passage in self._archive.passages():
            for name in self.families_of(passage):
                under.setdefault(name, []).append(passage)
        return under

    def under(self, name: str) -> Sequence[Passage]:
        """Return the passages under the theme `name`, in reading order."""
        return self._under.get(name, ())

    def spans(self, name: str, passage: Passage) -> tuple[Span, ...]:
        """Return what of `passage` is under the theme `name`."""
        family = self.family(name)
        return tuple(
            Span(coding.start, coding.end) for coding in passage.codings if coding.theme in family
        )

    def families_of(self, passage: Passage) -> frozenset[str]:
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


def voice_group(passage: Passage, telling: Telling) -> Group:
    """Return whose words `passage` is, as far as it may be told. The writer has no role."""
    if passage.voice is Voice.NARRATOR:
        return Group("voice", passage.voice.value)
    role = telling(passage, "role") if passage.attribution else passage.voice_of
    return Group("voice", passage.voice.value, role)


def count_voices(passages: Iterable[Passage], telling: Telling) -> dict[Group, int]:
    """Return how many of `passages` are whose words: the quoted, the reported, the writer's.

    Within each of these the most come first.
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

    `field` is one of CROSSED. A group has enough behind it where at least ENOUGH passages under
    any theme are its, and, for what speakers are, where no table counts fewer participants.
    Speakers with a value that is `withheld` are no group at all.
    """
    codebook = Codebook(archive)
    behind: Counter[Group] = Counter()
    shared: dict[Group, Counter[str]] = {}
    for document in archive.documents:
        for passage in document.passages():
            group = _group(passage, document.id, field, telling)
            themes = codebook.families_of(passage)
            if group is None or not themes or (field, group.value) in withheld:
                continue
            behind[group] += 1
            shared.setdefault(group, Counter()).update(themes)
    groups = _in_order(archive, field, behind)
    tables = Counts(archive.participants)
    enough = {group: _is_enough(group, behind[group], tables) for group in groups}
    kept = tuple(group for group in groups if enough[group])
    left_out = tuple(group for group in groups if not enough[group])
    return Crossing(kept, left_out, shared)


def told_voices(counts: Mapping[Group, int]) -> dict[Group, Told]:
    """Return what of `counts` of voices may leave the program.

    They are in the order of `count_voices`, but for those that are not told: these come last in
    their voice and by their role, so that their order tells nothing either.
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
    """Return what may be told of passages by group, of which anybody may know how many they are."""
    groups = sorted(counts, key=lambda group: (group.value, group.role or ""))
    told = told_counts([counts[group] for group in groups], sum(counts.values()))
    return dict(zip(groups, told, strict=True))


def _group(passage: Passage, document: str, field: str, telling: Telling) -> Group | None:
    match field:
        case "voice":
            return voice_group(passage, telling)
        case "document":
            return Group(field, document)
        case _:
            value = telling(passage, field) if passage.attribution else None
            return Group(field, value) if value else None


def _in_order(archive: Archive, field: str, behind: Mapping[Group, int]) -> list[Group]:
    """Return the groups of `behind`: voices by how often they speak, bands by age, else by name."""
    if field == "voice":
        return list(ordered_voices(behind))
    places = age_bands(archive.participants) if field == "age_band" else {}
    last = max(places.values(), default=0) + 1
    return sorted(behind, key=lambda group: (places.get(group.value, last), group.value))


def age_bands(tables: Iterable[ParticipantTable]) -> dict[str, int]:
    """Return each age band that `tables` count with its place, from the youngest on.

    Its place is its first year, where the study tells that.
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

    `values` tells what a thing has in a field.
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

    They are counted as `chosen` in all the other fields narrows them, so that a count says how
    many there will be with that value alone chosen in its field.
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
