"""Answers queries over one table: parses, expands, runs, and marks what was found."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from time import perf_counter

from index.disclosure import ALL_TOLD, DialSetting
from index.model import Span, Translation
from index.search.answer.flat_index import FlatIndex
from index.search.answer.leads import Leads
from index.search.answer.offers import Offers
from index.search.answer.readings import QueryReading, QueryReadings
from index.search.answer.suggestions import Suggestions
from index.search.cached_method import cached
from index.search.protocol import Ranked
from index.search.query.expansion import Expanded, Expansion
from index.search.query.fields import absent, named, settled
from index.search.query.forms import EXACT, Forms
from index.search.query.glossary import Glossary
from index.search.query.labels import FieldWords
from index.search.query.parser import Query, parse
from index.search.query.plan import All, Any, Plan, Terms
from index.search.query.question import is_question, negation, telling
from index.search.query.snippets import Marker, snippet
from index.search.query.spellings import Spelling
from index.search.query.syntax_tree import AllOf, Part, Unused, Word, words_of
from index.search.request import SearchRequest
from index.search.results import Hit, HitText, Lead, LeadKind, SearchPage
from index.search.table.records import Record, RecordList
from index.search.table.table import Table
from index.search.text.word_spans import Plain
from index.values import Value, replace

_KEPT = 512  # texts prepared for marking: the next query mostly finds some of them again
_FEW = 3  # passages with all words of a question, below which those with most are told too
_MOST = 20  # of these
_LONG = 5_000  # characters: such a text is marked before the window shows it
_KEPT_ASKED = 64  # queries: hits are narrowed, or more of them shown, for the same words


class _Asked(Value):
    """What a query means in one archive, before it is run."""

    query: Query
    words: tuple[str, ...]
    readings: QueryReadings
    suggestion: str | None
    meaning: Part | None


class _View(Value):
    """What can be searched at one setting of the dial: values of `hidden` fields are left out."""

    hidden: frozenset[str]
    index: FlatIndex
    expansion: Expansion
    understood: Callable[[FlatIndex, Expansion, str], _Asked]

    def asked(self, typed: str) -> _Asked:
        """Return what `typed` means here."""
        return self.understood(self.index, self.expansion, typed)


class Answers:
    """Answers queries over some records, which never change.

    With `complete` False the index is still being built, and `table` holds the first records.
    `leads` are those of the archive.
    `words` are what fields and their values are `called`, which a query may give as well.
    """

    def __init__(
        self,
        records: RecordList,
        leads: Leads,
        words: FieldWords,
        table: Table,
        *,
        complete: bool,
    ) -> None:
        self.called = words
        self._records = records
        self._whole = FlatIndex(table)
        self.complete = complete
        languages = self._whole.values("language")
        self._forms = Forms(table.terms, languages, table.keyed, table.stems)
        self._leads = leads
        own = records.told_in
        self._offers = Offers(leads.archive, self._forms, own or self._forms.languages)
        entries = leads.archive.glossary if table.size else ()  # no text, no word of an entry in it
        self._words = told = Glossary(entries, self._forms, own)
        held, keys = self._whole.held, table.spelling
        spelling = Spelling(self._forms.terms, told, held, keys)
        self._suggestions = Suggestions(self._forms, told, spelling)
        self._shown = cached(_KEPT, self._read)
        self._met = cached(_KEPT_ASKED, self._meet)
        self._views: dict[DialSetting, _View] = {}

    def _read(self, number: int) -> tuple[Record, Plain]:
        record = self._records.shown(number)
        return record, Plain.of(record.text, is_table=record.table is not None)

    def _view(self, setting: DialSetting) -> _View:
        if setting not in self._views:
            self._views[setting] = self._made_view(setting)
        return self._views[setting]

    def _made_view(self, setting: DialSetting) -> _View:
        hidden = self._records.hidden(setting, self.table.size)
        if not hidden and setting != ALL_TOLD:
            return self._view(ALL_TOLD)
        index = self._whole
        if hidden:
            index = FlatIndex(self.table.without(hidden), self._whole.postings)
        expansion = Expansion(self._forms, self._words, index.values)
        return _View(frozenset(hidden), index, expansion, cached(_KEPT_ASKED, self._understood))

    def _understood(self, index: FlatIndex, expansion: Expansion, typed: str) -> _Asked:
        query = self._parsed(typed, index)
        meaning = settled(query.meaning, index.values)
        readings = QueryReadings(meaning, expansion, self._suggestions)
        return _Asked(
            query,
            words_of(query.meaning),
            readings,
            self._suggestion(query, readings.first.expanded, index, expansion),
            meaning,
        )

    def _parsed(self, typed: str, index: FlatIndex) -> Query:
        query = parse(typed, self.called.names)
        if is_question(typed):
            denied = negation(query.meaning, typed)
            query = replace(query, meaning=telling(query.meaning))
            if denied and query.unused is None:
                query = replace(query, unused=Unused.NOT_ASKED, unused_text=denied)
        return replace(query, meaning=named(query.meaning, self.called, index.values))

    @property
    def table(self) -> Table:
        """The table that is searched."""
        return self._whole.table

    def search(self, request: SearchRequest) -> SearchPage:
        """Return the answer to `request`, as `Engine.search` describes it."""
        began = perf_counter()
        view = self._view(request.setting)
        asked = view.asked(request.typed)
        query = asked.query
        reading, ranked = self._run(view.index, asked, request)
        expanded, marker = reading.expanded, reading.marker
        leads = self._met(asked.words) if request.leads and asked.words else ()
        is_whole = ranked.total > 0 and not reading.is_relaxed
        hits = self._hits(ranked.top, marker, request.language)
        return SearchPage(
            query=request.typed,
            understood_as=reading.understood_as,
            total=ranked.total - len(ranked.top) + len(hits),
            hits=hits,
            facets=ranked.facets,
            voices=ranked.voices,
            took_ms=(perf_counter() - began) * 1000,
            unused=query.unused or expanded.unused,
            unused_text=query.unused_text if query.unused else expanded.unused_text,
            no_fields=query.no_fields,
            absent=() if ranked.total else absent(asked.meaning, view.index.values),
            meaning=reading.meaning,
            widened=expanded.widened,
            suggestion=asked.suggestion,
            complete=self.complete,
            searched=self.table.size,
            relaxed=reading.is_relaxed,
            leads=leads,
            beside=() if is_whole else self._offers.beside(asked.words, leads),
            most=self._most(view.index, asked, ranked, request) if is_whole else (),
            hidden=view.hidden,
        )

    def _most(
        self, index: FlatIndex, asked: _Asked, ranked: Ranked, request: SearchRequest
    ) -> tuple[Hit, ...]:
        """Return passages with most words of a question, where few have all of them."""
        is_asked = request.leads and self.complete and is_question(request.typed)
        relaxed = next((each for each in asked.readings if each.is_relaxed), None)
        if relaxed is None or not is_asked or not len(ranked.top) == ranked.total <= _FEW:
            return ()
        plan, whole = relaxed.expanded.plan, [number for number, _score in ranked.top]
        about = self._about(asked.words)
        found = index.most(plan, request.chosen, whole, _MOST, about)
        top = [(number, -score) for score, number in found]
        return self._hits(top, relaxed.marker, request.language)

    def _hits(
        self, top: Iterable[tuple[int, float]], marker: Marker, language: str
    ) -> tuple[Hit, ...]:
        """Return the hits for the `top` records; there is none in a document that is damaged."""
        shown = ((*self._shown(number), score) for number, score in top)
        return tuple(
            _hit(record, score, partial(_marked, record, text, marker, language))
            for record, text, score in shown
            if record.kind
        )

    def _meet(self, words: Sequence[str]) -> tuple[Lead, ...]:
        """Return the leads that `words` meet, themes with the number of their passages."""
        return tuple(
            lead._replace(passages=self.table.having("theme", (lead.id,)).bit_count())
            if lead.kind is LeadKind.THEME
            else lead
            for lead in self._leads.met(words)
        )

    def _about(self, words: Sequence[str]) -> tuple[int, ...]:
        """Return the records under each of the themes that `words` meet."""
        themes = (each.id for each in self._met(words) if each.kind is LeadKind.THEME)
        return tuple(self.table.having("theme", (name,)) for name in themes)

    def _run(
        self, index: FlatIndex, asked: _Asked, request: SearchRequest
    ) -> tuple[QueryReading, Ranked]:
        """Return the first reading that finds anything, and what it finds; else that as typed.

        Filters may leave nothing of what it finds. A relaxed reading tells that no record has all
        of the words, so there is none while the index is being built.
        """
        chosen, limit, offset = request.chosen, request.limit, request.offset
        runs: list[tuple[QueryReading, Ranked]] = []
        for reading in asked.readings:
            if reading.is_relaxed and not self.complete:
                break
            plan = reading.expanded.plan
            about = self._about(asked.words) if reading.is_relaxed else ()
            ranked = index.run(plan, chosen, limit=limit, offset=offset, about=about)
            runs.append((reading, ranked))
            if ranked.total or (any(chosen.values()) and index.finds(plan)):
                return runs[-1]
        return runs[0]

    def values(self, setting: DialSetting) -> Callable[[str], Mapping[str, int]]:
        """Return what returns value -> number of records for a field, as told at `setting`."""
        return self._view(setting).index.values

    def _suggestion(
        self, query: Query, expanded: Expanded, index: FlatIndex, expansion: Expansion
    ) -> str | None:
        """Return another query that may be meant and that finds something, or None."""
        meant = self._suggestions.query(query.typed, expanded.unknown)
        if meant is None:
            return None
        meaning = self._parsed(meant, index).meaning
        if index.finds(self._plainly(meaning)):  # then the whole plan finds these and more
            return meant
        return meant if index.finds(expansion.expand(meaning).plan) else None

    @staticmethod
    def _plainly(meaning: Part | None) -> Plan:
        """Return the plan for the words of `meaning` as they are; for none where it has others."""
        parts = meaning.parts if isinstance(meaning, AllOf) else (meaning,)
        words = [Terms({each.term: EXACT}) for each in parts if isinstance(each, Word)]
        return All(tuple(words)) if len(words) == len(parts) else Any(())


def _hit(record: Record, score: float, mark: Callable[[], Sequence[HitText]]) -> Hit:
    """Return a hit, marked at once where that takes long: the window is not to wait for it."""
    hit = Hit(record, score, mark)
    if len(record.text) + sum(len(made.text) for made in record.translations) > _LONG:
        _ = hit.shown
    return hit


def _marked(record: Record, text: Plain, marker: Marker, language: str) -> Sequence[HitText]:
    """Return the text of a record, or of a translation where the record's own has no match.

    Where both have one, the translation into `language` comes second.
    """
    own = _text(record, None, marker.spans(text))
    for made in sorted(record.translations, key=lambda each: each.language != language):
        is_wanted = not own.matches or made.language == language
        if is_wanted and (found := _spans(record, made, marker)):
            read = _text(record, made, found)
            return (own, read) if own.matches else (read,)
    return (own,)


def _spans(record: Record, made: Translation, marker: Marker) -> tuple[Span, ...]:
    return marker.spans(Plain.of(made.text, is_table=record.table is not None))


def _text(record: Record, made: Translation | None, matches: tuple[Span, ...]) -> HitText:
    """Return the text of the translation `made` of a record, or its own."""
    shown = made.text if made else record.text
    return HitText(shown, matches, snippet(shown, matches), made, None if made else record.table)
