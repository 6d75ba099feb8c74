"""Answers plans from a flat table."""

from collections.abc import Iterable, Mapping, Sequence

from index.search.answer.closeness import closest_first
from index.search.answer.facets import Facets
from index.search.answer.proximity import near
from index.search.answer.record_sets import Found, Looking
from index.search.answer.term_ranges import Stream
from index.search.cached_method import cached
from index.search.protocol import Ranked
from index.search.query.plan import All, Plan, Some
from index.search.request import Choices
from index.search.table.posting_reader import Postings, Ranked as Best
from index.search.table.table import Table

_KEPT_PHRASES = 64
_LEAST_WORDS = 3  # of a question of which most can be told from some


class FlatIndex:
    """The index of some records, which does not change; for one thread at a time."""

    def __init__(self, table: Table, postings: Postings | None = None) -> None:
        """Answer from `table`; `postings` may be shared with a table of the same terms."""
        self.table = table
        self.postings = postings or Postings(table)
        self._facets = Facets(table.values, table.size)
        # A phrase stays the same while a query is continued or its hits are narrowed.
        self._near: Looking = cached(_KEPT_PHRASES, self._look_near)

    def _look_near(self, words: tuple[tuple[Stream, ...], ...], within: int | None) -> int:
        return near(words, within, self.postings)

    @property
    def terms(self) -> Sequence[str]:
        """Every term that stands in a text, sorted by code points."""
        return self.table.terms

    def held(self, term: str) -> int:
        """Return the number of records that hold `term`; 0 where it is no term of the index."""
        at = self.table.find(term)
        return 0 if at < 0 else self.table.postings.held((at, at + 1))

    def values(self, field: str) -> Mapping[str, int]:
        """Return value of `field` -> how many records have it."""
        known = self.table.values.get(field, {})
        return {value: bits.bit_count() for value, (_first, bits) in known.items()}

    def finds(self, plan: Plan) -> bool:
        """Return whether `plan` finds anything."""
        return bool(Found(plan, self.table, self.postings, self._near).bits)

    def most(
        self,
        plan: Plan,
        chosen: Choices,
        but: Iterable[int],
        limit: int,
        about: Sequence[int] = (),
    ) -> list[Best]:
        """Return the best records with most words of the relaxed `plan`, without those in `but`.

        Those in the sets `about` come earlier.
        """
        fixed, some = (plan.plans[:-1], plan.plans[-1]) if isinstance(plan, All) else ((), plan)
        if not isinstance(some, Some) or len(some.plans) < _LEAST_WORDS:
            return []
        parts = (Found(each, self.table, self.postings, self._near).bits for each in some.plans)
        among = held_by(list(parts), len(some.plans) // 2 + 1)
        for each in fixed:
            among &= Found(each, self.table, self.postings, self._near).bits
        for name, values in chosen.items():
            among &= self.table.having(name, values) if values else among
        for record in but:
            among &= ~(1 << record)
        found = Found(plan, self.table, self.postings, self._near)
        return closest_first(found, among, limit, self.postings, about)

    def run(
        self,
        plan: Plan,
        chosen: Choices,
        *,
        limit: int,
        offset: int = 0,
        about: Sequence[int] = (),
    ) -> Ranked:
        """Return the records that `plan` finds among those with a `chosen` value in each field.

        Where some words are enough, those in the sets `about` come earlier.
        """
        found = Found(plan, self.table, self.postings, self._near)
        having = {name: self.table.having(name, each) for name, each in chosen.items() if each}
        among = found.bits
        for bits in having.values():
            among &= bits
        facets = self._facets.count(among)
        for name in having:
            others = found.bits
            for other, bits in having.items():
                others = others if other == name else others & bits
            facets[name] = self._facets.count_in(name, others)
        ranked = closest_first(found, among, offset + limit, self.postings, about)[offset:]
        top = tuple((record, -score) for score, record in ranked)
        return Ranked(among.bit_count(), top, facets, self._facets.voices(among))


def held_by(sets: Sequence[int], least: int) -> int:
    """Return the records that are in at least so many of `sets`."""
    held = [0] * (least + 1)  # in at least none, one, two ... of those looked at
    for bits in sets:
        for number in range(least, 1, -1):
            held[number] |= held[number - 1] & bits
        held[1] |= bits
    return held[least]
