"""Answers queries over one archive. Whoosh finds and ranks; counts and marks are our own."""

from collections.abc import Iterator, Sequence
from time import perf_counter

from whoosh import query as wq
from whoosh.index import Index

from index.model import Archive, Span
from index.search.facets import Facets
from index.search.marking import Needle, find_matches, snippet
from index.search.query import (
    AllOf,
    AnyOf,
    Field,
    Not,
    Part,
    Phrase,
    Word,
    described,
    parse,
)
from index.search.records import Record, records
from index.search.results import Hit, SearchPage
from index.search.schema import TEXT_FIELD
from index.search.terms import TermTable
from index.search.writer import build_index

_OTHER_FORM = 0.6  # what a form of a word weighs beside the word as it was typed
_NOTHING = 1e-12  # a weight of 0 would be 1 to Whoosh


class AnyTerm(wq.Or):  # type: ignore[misc]
    """Any of many terms, counted in one pass. Whoosh's own choice is slow past 5,000 records."""

    matcher_type = wq.Or.ARRAY_MATCHER


class Engine:
    """The index of one archive. Built once, then only read; for one thread at a time."""

    def __init__(self, archive: Archive) -> None:
        self._records = records(archive)
        self._index: Index = build_index(self._records)
        self._searcher = self._index.searcher()
        lexicon = self._searcher.reader().lexicon(TEXT_FIELD)
        self._terms = TermTable(term.decode() for term in lexicon)
        self._facets = Facets(self._records)

    @property
    def index(self) -> Index:
        """The Whoosh index itself."""
        return self._index

    def search(self, typed: str, *, limit: int = 50, offset: int = 0) -> SearchPage:
        """Return `limit` of the hits for `typed`, the best first, and counts over all of them.

        Hits of equal rank are in reading order. Never raises for anything that can be typed.
        """
        began = perf_counter()
        query = parse(typed)
        ranked = [] if query.meaning is None else self._ranked(query.meaning)
        needles = [] if query.meaning is None else list(self._needles(query.meaning))
        hits = [
            _hit(self._records[number], score, needles)
            for number, score in ranked[offset : offset + limit]
        ]
        return SearchPage(
            query=typed,
            understood_as=described(query.meaning),
            total=len(ranked),
            hits=tuple(hits),
            facets=self._facets.count(number for number, _score in ranked),
            took_ms=(perf_counter() - began) * 1000,
            unused=query.unused,
            unused_text=query.unused_text,
        )

    def _ranked(self, meaning: Part) -> list[tuple[int, float]]:
        found = self._searcher.search(self._whoosh(meaning), limit=None)
        scored = [(number, round(score, 6)) for number, score in found.items()]
        return sorted(scored, key=lambda item: (-item[1], item[0]))

    def _whoosh(self, part: Part) -> wq.Query:
        match part:
            case Word():
                return self._any_form(part)
            case Phrase(words):
                return wq.Sequence([wq.Or(self._scored(word)) for word in words])
            case Field(name, value):
                return _unscored(wq.Or([wq.Term(name, each) for each in _values(name, value)]))
            case Not(inner):
                return _negated(self._whoosh(inner))
            case AllOf(parts):
                return wq.And([self._whoosh(inner) for inner in parts])
            case AnyOf(parts):
                return wq.Or([self._whoosh(inner) for inner in parts])

    def _any_form(self, word: Word) -> wq.Query:
        return AnyTerm(self._scored(word)) or wq.NullQuery

    def _scored(self, word: Word) -> list[wq.Term]:
        return [
            wq.Term(TEXT_FIELD, form, boost=1.0 if form == word.term else _OTHER_FORM)
            for form in self._terms.forms(word)
        ]

    def _needles(self, part: Part) -> Iterator[Needle]:
        match part:
            case Word():
                yield Needle((frozenset(self._terms.forms(part)),))
            case Phrase(words):
                yield Needle(tuple(frozenset(self._terms.forms(word)) for word in words))
            case AllOf(parts) | AnyOf(parts):
                for inner in parts:
                    yield from self._needles(inner)
            case Field() | Not():
                return


def _values(name: str, value: str) -> list[str]:
    """Return the indexed values that `value` asks for: ages may be a range, as in 20-29."""
    first, dash, last = value.partition("-")
    if name == "age" and dash and first.isdecimal() and last.isdecimal():
        return [str(age) for age in range(int(first[:3]), min(int(last[:3]), 150) + 1)]
    return [value]


def _negated(query: wq.Query) -> wq.Query:
    """Return what `query` does not find.

    Two of Whoosh's ways are wrong. AndNot lets a document through if, at the start, what is barred
    stands at an earlier one; Not within And adds 1 to every score.
    """
    return _unscored(wq.Not(query))


def _unscored(query: wq.Query) -> wq.Query:
    return wq.ConstantScoreQuery(query, _NOTHING)


def _hit(record: Record, score: float, needles: Sequence[Needle]) -> Hit:
    matches = find_matches(record.text, needles)
    shown: Span = snippet(record.text, matches)
    return Hit(
        passage=record.passage,
        footnote=record.footnote,
        document=record.document,
        section=record.section,
        kind=record.kind,
        text=record.text,
        score=score,
        matches=matches,
        snippet=shown,
    )
