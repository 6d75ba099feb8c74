"""Connects the completions of the search box to the contents of the archive."""

from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from viewer.app.context.window_services import ArchiveContext
from viewer.services.messages import log_mistake
from viewer.shell.bars.completion import CompletionController, Offers

if TYPE_CHECKING:  # the search is loaded when an index is built
    from index import Completion
    from viewer.wording.field_names import FieldNames


class QueryCompletion(QObject):
    """Asks the archive for completions, and words them in the reader's language."""

    def __init__(
        self, completing: CompletionController, parts: ArchiveContext, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._completing = completing
        self._archive = parts.archive
        self._language = parts.services.language
        self._dial = parts.services.dial
        self._tasks = parts.services.tasks
        self._task: Future[Completion | None] | None = None
        completing.wanted.connect(self._ask)

    @Slot(str, int)
    def _ask(self, typed: str, cursor: int) -> None:
        archive, setting = self._archive, self._dial.setting
        if self._task is not None:
            self._task.cancel()
        self._task = self._tasks.run(
            lambda: archive.completions(typed, cursor, setting, self._label),
            then=lambda completion: self._show(typed, completion),
            failed=self._offer_nothing,
        )

    def _offer_nothing(self, error: Exception) -> None:
        """Show no completions: the search itself reports the error."""
        log_mistake(type(error), error.__traceback__)
        self._completing.show_offers(None)

    def _show(self, typed: str, completion: "Completion | None") -> None:
        offers = None
        if completion is not None:
            words, labels = completion.words, self._labels(completion)
            offers = Offers(typed, completion.start, completion.end, words, labels)
        self._completing.show_offers(offers)

    def _labels(self, completion: "Completion") -> tuple[str, ...]:
        from viewer.wording.field_names import field_word  # noqa: PLC0415  after the text

        if not completion.field:
            said = map(field_word, completion.values)
            return tuple(map("{}  {}".format, completion.words, said))
        return tuple(self._label(completion.field, value) for value in completion.values)

    def _label(self, field: str, value: str) -> str:
        return self._naming.value(field, value)

    @cached_property
    def _naming(self) -> "FieldNames":
        """The names of values, made when the first is offered."""
        from viewer.wording.field_names import FieldNames  # noqa: PLC0415  after the text

        return FieldNames(self._archive, self._language)
