"""The search engine of one archive: builds its index, or loads it, and answers queries."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock

from index.disclosure import ALL_TOLD, DialSetting
from index.model import VOCABULARY_FIELDS, Archive
from index.search.answer.answers import Answers
from index.search.answer.leads import Leads
from index.search.cache import Cache
from index.search.pace import Cancelled, WorkPace
from index.search.query.completion import Completion
from index.search.request import SearchRequest
from index.search.results import SearchPage
from index.search.table.records import Records
from index.search.table.table import Table, nothing


class Engine:
    """The full text of one archive.

    One thread may build the index while another searches: then a search uses the records indexed so
    far. With `begun`, a build is about to start, and a search does not start one itself.
    """

    def __init__(self, archive: Archive, *, begun: bool = False) -> None:
        self._archive = archive
        self._records = Records(archive)
        self._leads = Leads(archive)
        labels = archive.vocabulary.labels_of
        self._labels = {name: labels(name) for name in VOCABULARY_FIELDS}
        self._building = Lock()
        self._begun = begun
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
            self._begun = True
            if not self._answering.complete:
                pace = WorkPace(len(self._records), progress, cancelled)
                with suppress(Cancelled):
                    table = self._kept(cache) or self._built(pace, cache, self._glance)
                    self._answering = self._over(table, complete=True)
            return self._answering.complete

    def search(self, request: SearchRequest) -> SearchPage:
        """Return the hits that `request` asks for, the best first, and counts over all hits.

        Hits of equal score are in reading order. Never raises for anything that can be typed. While
        the index is being built, the answer is not `complete`; where no build has begun, the index
        is built first.
        """
        self._ready()
        return self._answering.search(request)

    def completions(
        self, typed: str, cursor: int, setting: DialSetting = ALL_TOLD
    ) -> Completion | None:
        """Return how the text before the `cursor` may be completed, or None."""
        self._ready()
        return self._answering.completions(typed, cursor, setting)

    def _ready(self) -> None:
        """Build the whole index where no build has begun, without partial tables or the cache."""
        begun = self._begun or self._answering.complete
        if begun or not self._building.acquire(blocking=False):
            return
        try:
            table = self._built(WorkPace(len(self._records)), None, None)
            self._answering = self._over(table, complete=True)
        finally:
            self._building.release()

    def _kept(self, cache: Cache | None) -> Table | None:
        table = cache.find(self._archive.id, self._records.digest()) if cache else None
        if table is not None:
            self._records.have_checked()
        return table

    def _built(
        self, pace: WorkPace, cache: Cache | None, glance: Callable[[Table], None] | None
    ) -> Table:
        from index.search.table.writer import build_table  # noqa: PLC0415  Whoosh takes long to load

        table = build_table(self._records, pace, glance)
        if cache and not self._records.is_damaged:
            cache.keep(self._archive.id, self._records.digest(), table)
        return table

    def _glance(self, table: Table) -> None:
        self._answering = self._over(table, complete=False)

    def _over(self, table: Table, *, complete: bool) -> Answers:
        return Answers(self._records, self._leads, self._labels, table, complete=complete)
