"""The engine Tantivy, by its Python binding: its own queries, counts and snippets."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import tantivy
from tantivy import Occur, Query as Asked

from benchmarks.searching.question import FACETS, SHOWN, SNIPPET, Answer, Query, Row

if TYPE_CHECKING:
    from index import Archive

_COUNTS = {name: {"terms": {"field": name, "size": 10_000}} for name in FACETS}
_MEMORY = 128_000_000  # bytes for the writer


def _schema() -> tantivy.Schema:
    fields = tantivy.SchemaBuilder().add_text_field("text", stored=True)
    for name in FACETS:
        fields.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    return fields.build()


class Tantivy:
    """One text field without stems, and a column for each facet."""

    def build(self, rows: Iterable[Row], content: "Archive", folder: Path) -> None:  # noqa: ARG002
        """Write the index with one thread."""
        index = tantivy.Index(_schema(), path=str(folder))
        writer = index.writer(_MEMORY, num_threads=1)
        for row in rows:
            writer.add_document(tantivy.Document(text=row.text, **_lists(row)))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, content: "Archive | None", folder: Path) -> None:  # noqa: ARG002
        """Open the index and a searcher."""
        self._schema = _schema()
        self._searcher = tantivy.Index.open(str(folder)).searcher()

    def close(self) -> None:
        """Release the searcher and its files."""
        del self._searcher

    def answer(self, query: Query, *, exact: bool = False) -> Answer:  # noqa: ARG002
        """Search, count by column, and make snippets."""
        asked = self._asked(query)
        found = self._searcher.search(asked, SHOWN, count=True)
        counts = self._searcher.aggregate(asked, _COUNTS)
        facets = {
            name: {bucket["key"]: bucket["doc_count"] for bucket in counts[name]["buckets"]}
            for name in FACETS
        }
        cutter = tantivy.SnippetGenerator.create(self._searcher, asked, self._schema, "text")
        cutter.set_max_num_chars(SNIPPET)
        texts = [self._searcher.doc(address) for _score, address in found.hits]
        return Answer(found.count, facets, [cutter.snippet_from_doc(t).to_html() for t in texts])

    def _asked(self, query: Query) -> Asked:
        if query.instead:
            terms = [self._phrase(each.lower().split()) for each in (*query.words, *query.instead)]
            return Asked.boolean_query([(Occur.Should, term) for term in terms])
        if query.close:
            return Asked.fuzzy_term_query(self._schema, "text", query.words[0], distance=1)
        if query.phrase:
            return self._phrase(list(query.words))
        parts = [self._phrase([word]) for word in query.words]
        if query.some:
            return Asked.boolean_query([(Occur.Should, part) for part in parts])
        if query.prefix:
            parts.append(Asked.regex_query(self._schema, "text", query.prefix + ".*"))
        if query.having:
            parts.append(Asked.const_score_query(Asked.term_query(self._schema, *query.having), 0))
        return Asked.boolean_query([(Occur.Must, part) for part in parts])

    def _phrase(self, words: list[str]) -> Asked:
        if len(words) == 1:
            return Asked.term_query(self._schema, "text", words[0])
        return Asked.phrase_query(self._schema, "text", list(words))


def _lists(row: Row) -> dict[str, list[str]]:
    return {name: list(each) for name, each in row.values.items()}
