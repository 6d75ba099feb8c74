"""Answers queries over one table: what was typed, what it means there, what that finds."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from time import perf_counter

from index.model import GlossaryEntry
from index.search.completion import Completion, completions
from index.search.expansion import Expanded, Expansion
from index.search.fields import settled
from index.search.flat import FlatIndex
from index.search.forms import Forms
from index.search.glossary import Glossary
from index.search.marking import Marker, snippet
from index.search.parts import Part
from index.search.protocol import Choices
from index.search.query import Query, described, parse
from index.search.records import Record, Records
from index.search.results import Hit, SearchPage
from index.search.spelling import Spelling
from index.search.spotting import Plain
from index.search.suggestions import Suggestions
from index.search.table import Table

_KEPT = 512  # texts ready to be marked: what is typed next mostly finds some of them again
_KEPT_ASKED = 64  # queries: hits are narrowed, or more of them shown, while the words stay


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a query means in one archive, before it is known what it finds."""

    query: Query
    understood_as: str
    meaning: Part | None
    expanded: Expanded
    marker: Marker
    suggestion: str | None


class Answering:
    """The full text of some records, which never changes; for one thread at a time.

    An index that is still being built is not `complete`: then `table` is of the first records.
    """

    def __init__(
        self, records: Records, glossary: Sequence[GlossaryEntry], table: Table, *, complete: bool
    ) -> None:
        self._records = records
        self._searching = FlatIndex(table)
        self.complete = complete
        forms = Forms(self._searching.terms, self._searching.values("language"))
        words = Glossary(glossary, forms, records.told_in)
        self._expansion = Expansion(forms, words, self._searching.values)
        spelling = Spelling(forms.terms, lambda: words.words, self._searching.held)
        self._suggestions = Suggestions(forms, words, spelling)
        self._shown = lru_cache(_KEPT)(self._read)
        self._asked = lru_cache(_KEPT_ASKED)(self._understood)

    def _read(self, number: int) -> tuple[Record, Plain]:
        record = self._records.shown(number)
        return record, Plain.of(record.text)

    def _understood(self, typed: str) -> _Asked:
        query = parse(typed)
        expanded = self._expansion.expand(query.meaning)
        return _Asked(
            query,
            described(query.meaning),
            settled(query.meaning, self._searching.values),
            expanded,
            Marker(expanded.plan),
            self._suggestion(query, expanded),
        )

    @property
    def table(self) -> Table:
        """The table that is answered from."""
        return self._searching.table

    def search(
        self, typed: str, chosen: Choices | None = None, *, limit: int = 50, offset: int = 0
    ) -> SearchPage:
        """Return `limit` of the hits for `typed`, the best first, and counts over all of them.

        Of what is found only records with one of the values `chosen` in each field are hits. Hits
        of equal rank are in reading order. Never raises for anything that can be typed.
        """
        began = perf_counter()
        asked = self._asked(typed)
        query, expanded, marker = asked.query, asked.expanded, asked.marker
        ranked = self._searching.run(expanded.plan, chosen or {}, limit=limit, offset=offset)
        for instead in () if ranked.total else self._suggestions.instead(expanded):
            otherwise = self._expansion.expand(query.meaning, instead)
            found = self._searching.run(otherwise.plan, chosen or {}, limit=limit, offset=offset)
            if found.total:
                expanded, ranked, marker = otherwise, found, Marker(otherwise.plan)
                break
        return SearchPage(
            query=typed,
            understood_as=asked.understood_as,
            total=ranked.total,
            hits=tuple(_hit(*self._shown(number), score, marker) for number, score in ranked.top),
            facets=ranked.facets,
            voices=ranked.voices,
            took_ms=(perf_counter() - began) * 1000,
            unused=query.unused or expanded.unused,
            unused_text=query.unused_text if query.unused else expanded.unused_text,
            meaning=asked.meaning,
            widened=expanded.widened,
            suggestion=asked.suggestion,
            complete=self.complete,
        )

    def completions(self, typed: str, cursor: int) -> Completion | None:
        """Return how what stands before the `cursor` may be completed, or None."""
        return completions(typed, cursor, self._searching.values)

    def _suggestion(self, query: Query, expanded: Expanded) -> str | None:
        """Return another query that may be meant, and that finds something."""
        meant = self._suggestions.query(query.typed, expanded.unknown)
        if meant is None:
            return None
        plan = self._expansion.expand(parse(meant).meaning).plan
        return meant if self._searching.finds(plan) else None


def _hit(record: Record, text: Plain, score: float, marker: Marker) -> Hit:
    """Return a hit, in the words of a translation where its own text holds none that was asked."""
    matches, translation = marker.spans(text), None
    for made in () if matches else record.translations:
        if not matches and (found := marker.spans(Plain.of(made.text))):
            matches, translation = found, made
    shown = translation.text if translation else record.text
    return Hit(
        record.passage,
        record.footnote,
        record.document,
        record.section,
        record.kind,
        shown,
        score,
        matches,
        snippet(shown, matches),
        translation,
    )
