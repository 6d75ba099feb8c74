"""Answers plans from a flat table."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from index.search.answer.closeness import closest_first
from index.search.answer.facets import Facets
from index.search.answer.proximity import near
from index.search.answer.record_sets import Found, Looking
from index.search.answer.term_ranges import Stream
from index.search.protocol import Ranked
from index.search.query.plan import Plan
from index.search.request import Choices
from index.search.table.posting_reader import Postings
from index.search.table.table import Table

_KEPT_PHRASES = 64


class FlatIndex:
    """The index of some records, which does not change; for one thread at a time."""

    def __init__(self, table: Table, postings: Postings | None = None) -> None:
        """Answer from `table`; `postings` may be shared with a table of the same terms."""
        self.table = table
        self.postings = postings or Postings(table)
        self._facets = Facets(table.values, table.size)
        # A phrase stays the same while a query is continued or its hits are narrowed.
        self._near: Looking = lru_cache(_KEPT_PHRASES)(self._look_near)

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

    def run(self, plan: Plan, chosen: Choices, *, limit: int, offset: int = 0) -> Ranked:
        """Return the records that `plan` finds among those with a `chosen` value in each field."""
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
        ranked = closest_first(found, among, offset + limit, self.postings)[offset:]
        top = tuple((record, -score) for score, record in ranked)
        return Ranked(among.bit_count(), top, facets, self._facets.voices(among))
