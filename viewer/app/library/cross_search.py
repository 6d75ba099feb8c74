"""Searches several archives of the library, one after the other, and opens the hits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from index import (
    ArchiveError,
    OpenArchive,
    Progress,
    SearchPage,
    SearchRequest,
    Stopped,
    Why,
    fields_of,
    worded,
)
from viewer.app.archives.archives import Archives
from viewer.app.archives.trust import Judge
from viewer.app.context.window_services import WindowServices
from viewer.screens.library.cross_search import AcrossPane, AcrossRow, TitleRow
from viewer.screens.library.entries import LibraryEntry
from viewer.screens.search.answer_words import hidden_from, hidden_words, some_words
from viewer.shell.places.places import CrossSearchVisit, Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.ui.lists.passage_cards import PassageCards

MOST = 20  # hits listed of each archive; opening it shows all


@dataclass(frozen=True, slots=True)
class Hits:
    """The hits in one archive, which is held only until they are listed."""

    archive: OpenArchive
    page: SearchPage


@dataclass(frozen=True, slots=True)
class Listed:
    """The archives of a list of hits, and the row that was opened."""

    archives: tuple[str, ...]
    row: str


class CrossSearch(QObject):
    """Connects the archives to the pane of hits. A new query replaces the one before."""

    def __init__(
        self, archives: Archives, window: MainWindow, pane: AcrossPane, services: WindowServices
    ) -> None:
        super().__init__(window)
        self._archives = archives
        self._window = window
        self._pane = pane
        self._services = services
        self._pace = Progress()  # of the present query
        self._query = ""
        self._entries: Sequence[LibraryEntry] = ()
        self._waits = self._found = self._missed = self._sealed = 0
        self._hidden: frozenset[str] = frozenset()
        self._is_left = False
        self._pictured: list[str] = []  # titles of archives
        self._rows: list[AcrossRow] = []
        self._some: list[AcrossRow] = []  # with some of the words
        self._found_some = 0
        self._places: dict[str, tuple[Path, str]] = {}
        self._wanted: tuple[Path, str, CrossSearchVisit] | None = None
        self._to_choose = ""  # a row to choose as soon as it is listed
        pane.hit_opened.connect(self._open)
        archives.shown.connect(self._arrive)
        pane.stop_wanted.connect(self._stop)
        services.dial.changed.connect(self._ask_again)
        window.actions_.care_covered.triggered.connect(self._ask_again)
        window.closing.connect(self.drop)

    def ask(self, query: str, entries: Sequence[LibraryEntry], sealed: int) -> None:
        """Search for `query` in each of `entries` whose signer is known here.

        Beside them there are so many `sealed` ones, which are not searched.
        """
        self.drop()
        self._query, self._entries, self._sealed = query, entries, sealed
        self._waits = len(entries)
        pace, judge, indexes = self._pace, self._archives.judge, self._services.indexes
        dial = self._services.dial
        request = SearchRequest(
            query, setting=dial.setting, limit=MOST, leads=True, language=dial.reading.language
        )
        for entry in entries:
            self._services.tasks.run_beside(
                partial(_searched, judge, entry.path, request, indexes, pace),
                then=partial(self._take, pace, entry),
                failed=partial(self._fail, pace),
            )
        self._show()

    def return_to(
        self, outside: CrossSearchVisit, entries: Mapping[str, LibraryEntry], sealed: int
    ) -> None:
        """List the hits of `outside`, unless they still are, and choose the row that was opened."""
        listed = outside.listed
        if not isinstance(listed, Listed):
            return
        names = [name for name in listed.archives if name in entries]
        if outside.query != self._query or names != [entry.id for entry in self._entries]:
            self.ask(outside.query, [entries[name] for name in names], sealed)
        self._to_choose = listed.row
        self._choose()

    def _choose(self) -> None:
        if self._to_choose and self._pane.choose(self._to_choose):
            self._to_choose = ""

    @Slot()
    def drop(self) -> None:
        """Discard the query and its hits."""
        self._pace.stop()
        self._pace = Progress()
        self._query, self._entries = "", ()
        self._waits = self._found = self._missed = 0
        self._rows, self._places, self._to_choose = [], {}, ""
        self._some, self._found_some, self._pictured = [], 0, []
        self._hidden, self._is_left = frozenset(), False

    @Slot()
    def _stop(self) -> None:
        """Stop searching; the hits so far stay."""
        self._pace.stop()
        self._is_left = True
        self._show()

    @Slot()
    def _ask_again(self) -> None:
        """Search again at the present level of attribution, and replace the list."""
        if self._entries:
            self.ask(self._query, self._entries, self._sealed)

    def _take(self, pace: Progress, entry: LibraryEntry, hits: Hits | None) -> None:
        if pace.is_stopped:
            return
        self._waits -= 1
        if hits is None:
            self._missed += 1
        elif not hits.page.total and _has_picture(hits.page):
            self._pictured.append(_title(hits.archive, self._services.language))
        elif hits.page.total and not _is_elsewhere(hits.page):
            hidden = hidden_from(hits.archive, self._services.dial)
            self._hidden |= hidden & fields_of(hits.page.meaning)
            self._list(entry, hits)
        self._show()

    def _list(self, entry: LibraryEntry, hits: Hits) -> None:
        """List `hits`; those with some of the words count only where no archive has others."""
        if not hits.page.relaxed:
            self._found += hits.page.total
            self._rows += self._listed(entry, hits)
        elif not self._found:
            self._found_some += hits.page.total
            self._some += self._listed(entry, hits)

    def _fail(self, pace: Progress, error: Exception) -> None:
        if isinstance(error, Stopped):
            return
        self._services.messages.report(error)
        if not pace.is_stopped:
            self._waits -= 1
            self._missed += 1
            self._show()

    def _listed(self, entry: LibraryEntry, hits: Hits) -> Iterator[AcrossRow]:
        language, total = self._services.language, hits.page.total
        title = _title(hits.archive, language)
        said = self.tr("%n passage(s)", "", total)
        if any(widened.why is Why.GLOSSARY for widened in hits.page.widened):
            said = self.tr("{passages}, also with words from its glossary").format(passages=said)
        if total > MOST:
            more = self.tr("{passages}; the best {number} are listed here")
            said = more.format(passages=said, number=MOST)
        if hits.archive.content.draft:
            said = self.tr("Draft · {said}").format(said=said)
        yield TitleRow(entry.id, title, said)
        cards = PassageCards(hits.archive, language, self._services.dial)
        covered = self._window.actions_.care_covered.isChecked()
        for hit in hits.page.hits:
            name = f"{entry.id} {hit.id}"
            self._places[name] = (entry.path, hit.id)
            yield replace(cards.hit(hit, cover_care=covered), id=name)

    def _show(self) -> None:
        going = self._waits > 0 and not self._is_left
        rows = self._rows if going or self._found else self._some
        self._pane.show_rows(rows, " ".join(self._sentences()), going=going)
        self._choose()

    def _sentences(self) -> Iterator[str]:
        if self._found:
            yield self.tr("%n passage(s) found.", "", self._found)
        done, of = len(self._entries) - self._waits, len(self._entries)
        if self._is_left:
            left = self.tr("Cancelled: {done} of {all} archives were searched.")
            yield left.format(done=done, all=of)
        elif self._waits:
            told = self.tr("Searching: {done} of {all} archives are done …")
            yield told.format(done=done, all=of)
        elif not self._found and not self._some and not self._pictured:
            yield self.tr("Nothing was found. Check how the words are spelt.")
        if self._some and not self._found and (self._is_left or not self._waits):
            yield some_words()
            yield self.tr("%n passage(s) found.", "", self._found_some)
        if self._hidden:
            yield hidden_words(self._hidden)
        if self._pictured:
            told = self.tr("A picture has it in: {archives}. Open that, and search there.")
            yield told.format(archives=", ".join(self._pictured))
        yield from _not_searched(self._missed, self._sealed)

    @Slot(str)
    def _open(self, row: str) -> None:
        """Open the archive of a hit, and show the hit in it."""
        path, name = self._places[row]
        listed = Listed(tuple(entry.id for entry in self._entries), row)
        outside = CrossSearchVisit(self._query, listed)
        if self._archives.open_path == path:
            self._show_hit(outside, name, afresh=False)
        else:
            self._wanted = path, name, outside
            self._archives.open(path)

    @Slot()
    def _arrive(self) -> None:
        """Show the hit for which an archive was opened."""
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        path, name, outside = wanted
        if self._archives.open_path == path:
            self._show_hit(outside, name, afresh=True)

    def _show_hit(self, outside: CrossSearchVisit, name: str, *, afresh: bool) -> None:
        if self._window.workspace is not None:
            self._window.top_bar.show_query(outside.query)
            place = Place(ScreenName.READER, name)
            self._window.workspace.tabs.come_from(outside, place, afresh=afresh)


def _not_searched(missed: int, sealed: int) -> Iterator[str]:
    """Yield how many archives could not be searched, and how many are sealed."""
    if missed:
        yield QCoreApplication.translate(
            "CrossSearch", "%n archive(s) could not be searched.", "", missed
        )
    if sealed:
        yield QCoreApplication.translate(
            "CrossSearch", "%n sealed archive(s) were not searched.", "", sealed
        )


def _title(archive: OpenArchive, language: str) -> str:
    return " ".join(worded(archive.content.title, language).split())


def _has_picture(page: SearchPage) -> bool:
    """Return whether the words are those of a picture."""
    return any(each.kind == "picture" for each in page.leads)


def _is_elsewhere(page: SearchPage) -> bool:
    """Return whether a word is not in the archive, so that another was searched for.

    With several archives, that word may be in another one.
    """
    return any(each.why in (Why.SPELLING, Why.LEFT_OUT) for each in page.widened)


def _searched(
    judge: Judge,
    path: Path,
    request: SearchRequest,
    indexes: Path | None,
    pace: Progress,
) -> Hits | None:
    """Return the hits of `request` in the file `path`, or None where it is no archive known here.

    Raises Stopped where `pace` is stopped.
    """
    try:
        judged = judge.judge(path, pace)
    except ArchiveError:
        return None
    if not judged.is_known:
        return None
    archive = judged.received.archive
    archive.build_index(cancelled=lambda: pace.is_stopped, cache=indexes)
    pace.heed()
    return Hits(archive, archive.answer(request))
