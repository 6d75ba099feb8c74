"""Answers queries over one archive: what was typed, what it means here, what that finds."""

from time import perf_counter

from whoosh.index import Index

from index.model import Archive
from index.search.codec import index_over
from index.search.expansion import expand
from index.search.flat import FlatIndex
from index.search.marking import Marker, snippet
from index.search.plan import Any
from index.search.protocol import Choices
from index.search.query import described, parse
from index.search.records import Record, Records
from index.search.results import Hit, SearchPage
from index.search.terms import TermTable
from index.search.writer import build_table


class Engine:
    """The full text of one archive. Built once, then only read; for one thread at a time."""

    def __init__(self, archive: Archive) -> None:
        self._records = Records(archive)
        self._searching = FlatIndex(build_table(self._records))
        self._terms = TermTable(self._searching.terms)

    @property
    def index(self) -> Index:
        """The Whoosh index: its own searcher reads the same postings."""
        return index_over(self._searching.table)

    def search(
        self, typed: str, chosen: Choices | None = None, *, limit: int = 50, offset: int = 0
    ) -> SearchPage:
        """Return `limit` of the hits for `typed`, the best first, and counts over all of them.

        Of what is found only records with one of the values `chosen` in each field are hits. Hits
        of equal rank are in reading order. Never raises for anything that can be typed.
        """
        began = perf_counter()
        query = parse(typed)
        plan = Any(()) if query.meaning is None else expand(query.meaning, self._terms)
        ranked = self._searching.run(plan, chosen or {}, limit=limit, offset=offset)
        marker = Marker(plan)
        return SearchPage(
            query=typed,
            understood_as=described(query.meaning),
            total=ranked.total,
            hits=tuple(
                _hit(self._records.shown(number), score, marker) for number, score in ranked.top
            ),
            facets=ranked.facets,
            took_ms=(perf_counter() - began) * 1000,
            unused=query.unused,
            unused_text=query.unused_text,
            meaning=query.meaning,
        )


def _hit(record: Record, score: float, marker: Marker) -> Hit:
    matches = marker.spans(record.text)
    return Hit(
        passage=record.passage,
        footnote=record.footnote,
        document=record.document,
        section=record.section,
        kind=record.kind,
        text=record.text,
        score=score,
        matches=matches,
        snippet=snippet(record.text, matches),
    )
