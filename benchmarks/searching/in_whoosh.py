"""The engine whoosh3, unmodified: its own query parser, ranking, groups and highlights."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from whoosh.analysis import StandardAnalyzer
from whoosh.fields import ID, KEYWORD, TEXT, Schema
from whoosh.index import create_in, open_dir
from whoosh.qparser import FuzzyTermPlugin, QueryParser
from whoosh.query import Term
from whoosh.sorting import FieldFacet

from benchmarks.searching.question import FACETS, SHOWN, Answer, Query, Row

if TYPE_CHECKING:
    from index import Archive

_MEMORY = 256  # MB for the writer


class StockWhoosh:
    """One text field without stems, with stop words, and a field for each facet."""

    def build(self, rows: Iterable[Row], content: "Archive", folder: Path) -> None:  # noqa: ARG002
        """Write the index, in one segment."""
        fields = {name: ID(sortable=True) for name in FACETS} | {"theme": KEYWORD(commas=True)}
        text = TEXT(StandardAnalyzer(stoplist=None, minsize=1), stored=True)
        index = create_in(folder, Schema(text=text, **fields))
        writer = index.writer(limitmb=_MEMORY)
        for row in rows:
            values = {name: ",".join(each) for name, each in row.values.items()}
            writer.add_document(text=row.text, **values)
        writer.commit()

    def open(self, content: "Archive | None", folder: Path) -> None:  # noqa: ARG002
        """Open the index and a searcher."""
        index = open_dir(folder)
        self._searcher = index.searcher()
        self._parser = QueryParser("text", index.schema)
        self._parser.add_plugin(FuzzyTermPlugin())
        self._groups = {name: FieldFacet(name, allow_overlap=name == "theme") for name in FACETS}

    def close(self) -> None:
        """Close the searcher and its files."""
        self._searcher.close()

    def answer(self, query: Query, *, exact: bool = False) -> Answer:  # noqa: ARG002
        """Search, count by group, and highlight."""
        found = self._searcher.search(
            self._parser.parse(_written(query)),
            limit=SHOWN,
            filter=Term(*query.having) if query.having else None,
            groupedby=self._groups,
        )
        facets = {name: _counted(found.groups(name)) for name in FACETS}
        best = found[:SHOWN]  # with groups there may be more hits than requested
        return Answer(len(found), facets, [hit.highlights("text") for hit in best])


def _written(query: Query) -> str:
    """Return the query in Whoosh's language."""
    if query.instead:
        return " OR ".join(f'"{each}"' for each in (*query.words, *query.instead))
    if query.phrase:
        return '"{}"'.format(" ".join(query.words))
    words = [word + ("~1" if query.close else "") for word in query.words]
    if query.some:
        return " OR ".join(words)
    return " ".join([*words, f"{query.prefix}*"] if query.prefix else words)


def _counted(groups: dict[str | None, list[int]]) -> dict[str, int]:
    return {value: len(numbers) for value, numbers in groups.items() if value}
