"""The search engine of one archive: builds its index, or loads it, and answers queries."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock

from index.disclosure import ALL_TOLD, DialSetting
from index.model import Archive
from index.search.answer.answers import Answers
from index.search.answer.leads import Leads
from index.search.cache import Cache
from index.search.pace import Cancelled, WorkPace
from index.search.query.completion import Completion, LabelOf, completions
from index.search.query.labels import FieldWords
from index.search.request import SearchRequest
from index.search.results import SearchPage
from index.search.table.pieces import Doubtful
from index.search.table.records import RecordList, Records
from index.search.table.table import Table, nothing
from index.search.table.term_list import SpellingKeys, TermList
from index.search.text.stem_groups import stem_groups
from index.values import replace


class Engine:
    """The full text of one archive.

    One thread may build the index while another searches: then a search uses the records indexed so
    far. With `begun`, a build is about to start, and a search does not start one itself.

    Where a stored index turns out to be changed, it is deleted and built again: by the search that
    finds it so, or with `begun` by the next build.
    """

    def __init__(
        self,
        archive: Archive,
        *,
        begun: bool = False,
        records: RecordList | None = None,
        words: FieldWords | None = None,
    ) -> None:
        """Search `archive`, or other `records` with `words` for their values."""
        self._archive = archive
        self._records = Records(archive) if records is None else records
        self._leads = Leads(archive)
        self._words = words or FieldWords.of_archive(archive)
        self._building = Lock()
        self._is_attended = self._begun = begun
        self._cache: Cache | None = None
        self._has_doubted = False  # then no stored index is read again
        self._answering = self._over(nothing(), complete=False)

    def build(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        cache: Cache | None = None,
    ) -> bool:
        """Build the index, unless it is complete, or load it from `cache`.

        Another thread may search meanwhile, and gets its turn every few milliseconds. `progress` is
        called now and then with the number of records done and of all records. Return False where
        `cancelled` returned True before the end: then the next call begins again.
        """
        with self._building:
            self._begun, self._cache = True, cache
            if not self._answering.complete:
                pace = WorkPace(len(self._records), progress, cancelled)
                with suppress(Cancelled):
                    self._answering = self._kept() or self._built(pace, self._glance)
            return self._answering.complete

    def search(self, request: SearchRequest) -> SearchPage:
        """Return the hits that `request` asks for, the best first, and counts over all hits.

        Hits of equal score are in reading order. Never raises for anything that can be typed. While
        the index is being built, the answer is not `complete`; where no build has begun, the index
        is built first.
        """
        self._ready()
        answering = self._answering
        try:
            return answering.search(request)
        except Doubtful:
            self._discard(answering)
        return self.search(request)

    @property
    def searched(self) -> int:
        """How many records can be searched now."""
        return self._answering.table.size

    @property
    def is_complete(self) -> bool:
        """Whether the index holds all records."""
        return self._answering.complete

    def completions(
        self,
        typed: str,
        cursor: int,
        setting: DialSetting = ALL_TOLD,
        label_of: LabelOf | None = None,
    ) -> Completion | None:
        """Return how the text before the `cursor` may be completed, or None."""
        self._ready()
        answering = self._answering
        try:
            return completions(typed, cursor, answering.values(setting), answering.called, label_of)
        except Doubtful:
            self._discard(answering)
        return None

    def _discard(self, doubted: Answers) -> None:
        """Have no index in place of the stored one that is `doubted`."""
        with self._building:
            if self._answering is doubted:
                if self._cache:
                    self._cache.discard(self._archive.id)
                self._has_doubted = True
                self._answering = self._over(nothing(), complete=False)
                self._begun = self._is_attended

    def _ready(self) -> None:
        """Build the whole index where no build has begun, without partial tables."""
        begun = self._begun or self._answering.complete
        if begun or not self._building.acquire(blocking=False):
            return
        try:
            self._answering = self._built(WorkPace(len(self._records)), None)
        finally:
            self._building.release()

    def _kept(self) -> Answers | None:
        """Return what answers from the stored index, or None."""
        cache = None if self._has_doubted else self._cache
        table = cache.find(self._archive.id, self._records.digest()) if cache else None
        if cache is None or table is None:
            return None
        try:
            answers = self._over(table, complete=True)
        except Doubtful:
            cache.discard(self._archive.id)
            return None
        self._records.have_checked()
        return answers

    def _built(self, pace: WorkPace, glance: Callable[[Table], None] | None) -> Answers:
        """Build the index, and store it: what answers from the file takes far less memory."""
        from index.search.table.writer import build_table  # noqa: PLC0415  Whoosh takes long to load

        table = build_table(self._records, pace, glance)
        if self._cache and self._cache.takes(table) and not self._records.is_damaged:
            languages = table.values["language"]
            stems = TermList.of(stem_groups(table.terms, languages, pace.rest))
            keys = SpellingKeys.of(table.terms, len(table.terms), pace.rest)
            stored = replace(table, stems=stems, spelling=keys)
            self._cache.keep(self._archive.id, self._records.digest(), stored)
            return self._kept() or self._over(table, complete=True)
        return self._over(table, complete=True)

    def _glance(self, table: Table) -> None:
        self._answering = self._over(table, complete=False)

    def _over(self, table: Table, *, complete: bool) -> Answers:
        return Answers(self._records, self._leads, self._words, table, complete=complete)
