"""Runs queries during typing: one at a time, and only the newest counts."""

from concurrent.futures import Future
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from index import Choices, OpenArchive, SearchPage, SearchRequest, Value, value_field
from viewer.services.index_builder import IndexBuilder
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.wording.dial import Dial

MOST_HITS = 200


class Question(Value):
    """The typed query, and the filters."""

    typed: str = ""
    chosen: Choices = value_field(default_factory=dict)


class IndexProgress(NamedTuple):
    """How many passages are indexed, of how many, and whether the others wait for power."""

    done: int
    total: int
    waits: bool = False


class QueryRunner(QObject):
    """Has the worker run each query, and drops answers to older ones.

    `answered` carries None if there is no answer; `has_failed` says whether the search failed.
    """

    answered = Signal(object)

    def __init__(
        self,
        archive: OpenArchive,
        dial: Dial,
        indexing: IndexBuilder,
        tasks: Tasks,
        messages: Messages,
    ) -> None:
        super().__init__()
        self.archive, self.dial = archive, dial
        self._indexing = indexing
        self._tasks = tasks
        self._messages = messages
        self._number = 0
        self.has_failed = False
        self._task: Future[SearchPage] | None = None
        self._partly: Question | None = None  # answered from an incomplete index
        indexing.changed.connect(self._ask_again)

    @property
    def waits(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    @property
    def progress(self) -> IndexProgress | None:
        """How much is indexed; None if all passages are."""
        indexing = self._indexing
        if indexing.complete:
            return None
        return IndexProgress(indexing.done, indexing.total, indexing.waits)

    @Slot()
    def index_all(self) -> None:
        """Have all passages indexed, however low the battery is."""
        self._indexing.hasten()

    def ask(self, question: Question) -> None:
        """Emit the answer to `question`: at once if it is cached, else when it is there."""
        self._indexing.give_way()
        self._put(question)

    def _put(self, question: Question) -> None:
        self.drop()
        self.has_failed = False
        archive = self.archive
        request = SearchRequest(
            question.typed,
            question.chosen,
            self.dial.setting,
            limit=MOST_HITS,
            leads=True,
            language=self.dial.reading.language,
        )
        known = archive.known_answer(request)
        if known is not None:  # so that no blank is shown after a new build
            self.answered.emit(known)
            return
        number = self._number
        self._task = self._tasks.run(
            lambda: archive.answer(request),
            then=lambda page: self._take(number, question, page),
            failed=lambda error: self._fail(number, error),
        )

    def drop(self) -> None:
        """Drop the last question; nobody waits for its answer."""
        self._number += 1
        self._partly = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, number: int, question: Question, page: SearchPage) -> None:
        if not isValid(self):
            return  # another archive was opened, or the window was made again
        if number == self._number:  # otherwise the reader has typed on
            self._task = None
            self._partly = None if page.complete else question
            if self._partly:
                self._indexing.look_again()
            self.answered.emit(page)
            if self._partly and self._indexing.complete:  # complete since the question
                self._ask_again()

    def _fail(self, number: int, error: Exception) -> None:
        """Emit no answer: the last one could be taken for this one."""
        self._messages.report(error)
        if isValid(self) and number == self._number:
            self._task, self.has_failed = None, True
            self.answered.emit(None)

    @Slot()
    def _ask_again(self) -> None:
        """Repeat a question that was answered from an incomplete index."""
        if self._partly is not None:
            self._put(self._partly)
