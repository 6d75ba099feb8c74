"""Asks Whoosh what a plan asks, and counts with bits."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from whoosh import query as wq
from whoosh.index import Index

from index.search.facets import Facets
from index.search.plan import All, Any, Having, Near, Plan, Terms, Without
from index.search.protocol import Choices, Ranked
from index.search.records import Record
from index.search.schema import TEXT_FIELD
from index.search.writer import build_index

_NOTHING = 1e-12  # a weight of 0 would be 1 to Whoosh


class AnyTerm(wq.Or):  # type: ignore[misc]
    """Any of many terms, counted in one pass. Whoosh's own choice is slow past 5,000 records."""

    matcher_type = wq.Or.ARRAY_MATCHER


class InWhoosh:
    """The index of some records. Built once, then only read; for one thread at a time."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.index: Index = build_index(records)
        self._searcher = self.index.searcher()
        self._facets = Facets(records)

    @cached_property
    def terms(self) -> Sequence[str]:
        """Every term that stands in a text, sorted by code points."""
        lexicon = self._searcher.reader().lexicon(TEXT_FIELD)
        return sorted(term.decode() for term in lexicon)

    def held(self, term: str) -> int:
        """Return in how many records `term` stands; 0 where it is no term of the index."""
        return int(self._searcher.doc_frequency(TEXT_FIELD, term))

    def values(self, field: str) -> Mapping[str, int]:
        """Return the values that records have in `field`, and how many have each."""
        reader = self._searcher.reader()
        found = (value.decode() for value in reader.lexicon(field))
        return {value: reader.doc_frequency(field, value) for value in found}

    def run(self, plan: Plan, chosen: Choices, *, limit: int, offset: int = 0) -> Ranked:
        """Return what `plan` finds among the records that have what is `chosen`."""
        narrowed = {field: values for field, values in chosen.items() if values}
        ranked = self._ranked(plan, narrowed)
        facets = dict(self._facets.count(number for number, _score in ranked))
        for field in narrowed:
            others = {name: values for name, values in narrowed.items() if name != field}
            facets[field] = self._facets.count(n for n, _score in self._ranked(plan, others))[field]
        return Ranked(len(ranked), tuple(ranked[offset : offset + limit]), facets)

    def _ranked(self, plan: Plan, chosen: Choices) -> list[tuple[int, float]]:
        having = [_having(field, values) for field, values in chosen.items()]
        found = self._searcher.search(wq.And([self._asked(plan), *having]), limit=None)
        scored = [(number, round(score, 6)) for number, score in found.items()]
        return sorted(scored, key=lambda item: (-item[1], item[0]))

    def _asked(self, plan: Plan) -> wq.Query:
        match plan:
            case Terms():
                return AnyTerm(list(self._terms(plan))) or wq.NullQuery
            case Near(words, within):
                each = [wq.Or(list(self._terms(word))) for word in words]
                slop = 1 if within is None else within + len(words) - 1
                return wq.Sequence(each, slop=slop, ordered=within is None)
            case Having(field, values):
                return _having(field, values)
            case Without(inner):
                return _negated(self._asked(inner))
            case All(plans):
                return wq.And([self._asked(inner) for inner in plans])
            case Any(plans):
                return wq.Or([self._asked(inner) for inner in plans])

    def _terms(self, terms: Terms) -> Iterator[wq.Term]:
        weights = dict(terms.weights)
        if terms.beginning:
            begun = (term for term in self.terms if term.startswith(terms.beginning))
            weights = dict.fromkeys(begun, terms.rest) | weights
        return (wq.Term(TEXT_FIELD, term, boost=weight) for term, weight in weights.items())


def _having(field: str, values: Sequence[str] | frozenset[str]) -> wq.Query:
    return _unscored(wq.Or([wq.Term(field, value) for value in sorted(values)]))


def _negated(query: wq.Query) -> wq.Query:
    """Return what `query` does not find.

    Two of Whoosh's ways are wrong. AndNot lets a document through if, at the start, what is barred
    stands at an earlier one; Not within And adds 1 to every score.
    """
    return _unscored(wq.Not(query))


def _unscored(query: wq.Query) -> wq.Query:
    return wq.ConstantScoreQuery(query, _NOTHING)
