"""Asks an archive while the reader types: one question at a time, and the newest one counts."""

from concurrent.futures import Future
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from index import Choices, OpenArchive, SearchPage, SearchRequest
from viewer.services.index_builder import IndexBuilder
from viewer.services.messages import Messages
from viewer.services.tasks import Tasks
from viewer.wording.dial import Dial

MOST_HITS = 200


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, and the values that were chosen to narrow it by."""

    typed: str = ""
    chosen: Choices = field(default_factory=dict)


class QueryRunner(QObject):
    """Hands each question to the worker and tells its answer, unless another was asked since.

    `answered` tells None where there is none: `has_failed` says whether that went wrong.
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
        self._partly: Question | None = None  # answered while the index was not complete
        indexing.changed.connect(self._ask_again)

    @property
    def waits(self) -> bool:
        """Whether the answer to what was asked last is still to come."""
        return self._task is not None

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many passages are in the index, and of how many; None where they all are."""
        indexing = self._indexing
        return None if indexing.complete else (indexing.done, indexing.total)

    def ask(self, question: Question) -> None:
        """Tell the answer to `question`: at once where it is known, else when it is there."""
        self._indexing.give_way()
        self._put(question)

    def _put(self, question: Question) -> None:
        self.drop()
        self.has_failed = False
        archive, setting = self.archive, self.dial.setting
        typed, chosen = question.typed, question.chosen
        known = archive.known_answer(SearchRequest(typed, chosen, setting, limit=MOST_HITS))
        if known is not None:  # so that what was built anew is shown without a blank between
            self.answered.emit(known)
            return
        number = self._number
        self._task = self._tasks.run(
            lambda: archive.search(typed, chosen, setting, limit=MOST_HITS),
            then=lambda page: self._take(number, question, page),
            failed=lambda error: self._fail(number, error),
        )

    def drop(self) -> None:
        """Forget what was asked: nobody waits for its answer any more."""
        self._number += 1
        self._partly = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, number: int, question: Question, page: SearchPage) -> None:
        if not isValid(self):
            return  # another archive was opened meanwhile, or the window made anew
        if number == self._number:  # else the reader has typed on
            self._task = None
            self._partly = None if page.complete else question
            self.answered.emit(page)
            if self._partly and self._indexing.complete:  # since it was asked
                self._ask_again()

    def _fail(self, number: int, error: Exception) -> None:
        """Show no answer: that to another question would be taken for it."""
        self._messages.report(error)
        if isValid(self) and number == self._number:
            self._task, self.has_failed = None, True
            self.answered.emit(None)

    @Slot()
    def _ask_again(self) -> None:
        """Ask once more what was answered from a part, now that there is more."""
        if self._partly is not None:
            self._put(self._partly)
