"""The answer of a search over several archives: made on a worker, told, and shown as cards."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from index import ArchiveGroup, OpenArchive, SearchPage, SearchRequest, Value, replace, worded
from viewer.app.context.window_services import WindowServices
from viewer.app.library.searched_archives import SearchedArchives
from viewer.screens.search.answer_words import AnswerLine, AnswerWords
from viewer.screens.search.query_runner import Question
from viewer.ui.lists.card import Card
from viewer.ui.lists.late_rows import LateRows
from viewer.ui.lists.passage_cards import PassageCards
from viewer.wording.field_names import GroupNames
from viewer.wording.number_format import figure


class GroupAnswer(Value):
    """The answer to a question, and the archives of its hits, which are open while it is shown.

    The document of a hit is the name of its archive. Pictures of the archives `pictured` have the
    words, where no passage has. So many hits are `awaited`: they are listed soon.
    """

    question: Question
    page: SearchPage
    archives: Mapping[str, OpenArchive]
    pictured: tuple[str, ...] = ()
    awaited: int = 0


class SearchState(NamedTuple):
    """How far a search is: it `goes_on`, waits for an answer, or was left before its end."""

    goes_on: bool = False
    waits: bool = False
    is_left: bool = False


def answered(
    group: ArchiveGroup, question: Question, request: SearchRequest, most: int
) -> GroupAnswer | None:
    """Return the answer to `request`, with all at hand that its cards show. On a worker.

    Where it asks for fewer hits than the `most` to be listed, the others are awaited.
    """
    page = group.answer(request)
    if page is None:
        return None
    archives: dict[str, OpenArchive] = {}
    for hit in page.hits:
        archive = archives.get(hit.document) or group.archive(hit.document)
        if archive is not None:
            archives[hit.document] = archive
            archive.have_at_hand(hit.id)
            archive.quote_number(hit.id)
    there = tuple(hit for hit in page.hits if hit.document in archives)
    pictured = () if page.total or not page.complete else group.pictured(page)
    awaited = min(most, page.total) - request.limit if page.complete else 0
    return GroupAnswer(
        question, replace(page, hits=there), archives, pictured, awaited=max(0, awaited)
    )


class GroupCards:
    """The cards of one answer, each made when it is in sight; `covers` words that need care."""

    def __init__(
        self, answer: GroupAnswer, services: WindowServices, names: GroupNames, *, covers: bool
    ) -> None:
        self._answer = answer
        self._services = services
        self._names = names
        self._covers = covers
        self._cards: dict[str, PassageCards] = {}
        self._ids = [f"{hit.document}\n{hit.id}" for hit in answer.page.hits]

    @property
    def rows(self) -> LateRows:
        """The rows of the list."""
        return LateRows(self._ids, self._card)

    def _card(self, number: int) -> Card:
        hit = self._answer.page.hits[number]
        name, services = hit.document, self._services
        if name not in self._cards:
            archive = self._answer.archives[name]
            self._cards[name] = PassageCards(archive, services.language, services.dial)
        card = self._cards[name].hit(hit, cover_care=self._covers)
        title = self._names.value("document", name)
        return replace(card, id=self._ids[number], place=f"{title} · {card.place}")


class GroupWords(QObject):
    """The words for answers over several archives."""

    def __init__(self, names: GroupNames, services: WindowServices) -> None:
        super().__init__()
        self._names = names
        self._services = services
        self._words = AnswerWords(names)

    def name_all(self, group: ArchiveGroup) -> None:
        """Have the names of the archives and values of `group`."""
        language = self._services.language
        self._names.titles = {name: _title(group, name, language) for name in group.titles}

    def told(
        self,
        group: ArchiveGroup,
        among: SearchedArchives,
        answer: GroupAnswer | None,
        state: SearchState,
    ) -> tuple[str, list[AnswerLine]]:
        """Return what is said of `answer`, and lines on it, some with another query."""
        said, lines = [], []
        if answer is not None:
            words = self._words.answer(answer.page, answer.question, None, answer.awaited)
            pictured = [
                self._names.value("document", name)
                for name in answer.pictured
                if not among.chosen or name in among.chosen
            ]
            told = self.tr("A picture has it in: {archives}. Open that, and search there.")
            found = told.format(archives=", ".join(pictured)) if pictured else words.found
            said = [found, *self._in_archives(answer, among)]
            lines = [line for line in words.lines if not line.explains]
        said += self._progress(group, among, answer, state)
        said += _not_searched(group, among)
        return " ".join(said), lines

    def _in_archives(self, answer: GroupAnswer, among: SearchedArchives) -> Iterator[str]:
        number = len(found_in(answer, among))
        if number > 1 and not answer.question.chosen.get("document"):
            yield self.tr("In %n archive(s).", "", number)

    def _progress(
        self,
        group: ArchiveGroup,
        among: SearchedArchives,
        answer: GroupAnswer | None,
        state: SearchState,
    ) -> Iterator[str]:
        done, told = group.archives_searched, ""
        if state.is_left and not group.is_complete:
            told = self.tr("Cancelled: {done} of {all} archives were searched.")
        elif state.goes_on and group.searched:
            told = self.tr("Searching: {done} of {all} archives are done …")
        elif state.goes_on:
            done, told = group.read, self.tr("Being read: {done} of {all} archives …")
        elif state.waits and answer is None:
            told = self.tr("Searching …")
        if told:
            yield told.format(done=figure(done), all=figure(len(among.entries)))


def found_in(answer: GroupAnswer, among: SearchedArchives) -> dict[str, int]:
    """Return archive -> number of its hits, of those that were searched."""
    found = answer.page.facets.get("document", {})
    searched = among.chosen or found
    return {name: count for name, count in found.items() if name in searched}


def _title(group: ArchiveGroup, name: str, language: str) -> str:
    title = " ".join(worded(group.titles[name], language).split())
    if name not in group.drafts:
        return title
    return QCoreApplication.translate("GroupWords", "{title} (draft)").format(title=title)


def _not_searched(group: ArchiveGroup, among: SearchedArchives) -> Iterator[str]:
    """Yield how many archives were not searched, and why."""
    crowded, sealed = len(group.crowded), among.sealed
    if missed := len(group.missed) + among.unread:
        yield QCoreApplication.translate(
            "CrossSearch", "%n archive(s) could not be searched.", "", missed
        )
    if crowded:
        yield QCoreApplication.translate(
            "CrossSearch",
            "%n archive(s) have too many passages to be searched with the others. Open each to "
            "search in it.",
            "",
            crowded,
        )
    if sealed:
        yield QCoreApplication.translate(
            "CrossSearch", "%n sealed archive(s) were not searched.", "", sealed
        )
    if among.new:
        yield QCoreApplication.translate(
            "CrossSearch",
            "%n archive(s) that nobody has opened yet were not searched. Open each once.",
            "",
            among.new,
        )
