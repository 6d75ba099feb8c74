"""Keeps what is being typed at the desk, where the folder closes or Satchel locks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from index import OutputFailed, TableDraft
from viewer.app.desk.desk_editor import Asker, DeskEditor
from viewer.app.desk.keepers.desk_keeper import DeskKeeper
from viewer.app.process.quick_exit import QuickExit
from viewer.services.messages import Messages, Offer, words_of
from viewer.services.unwritten_words import UnwrittenWords, WordsPlace

_ENDING, _LOCKING, _AT_ONCE = 10.0, 2.0, 0.3  # seconds that the writing is waited for


class TypedKeeper(QObject):
    """Has what is typed written, and keeps the tables that are typed and not in the archive.

    `ending` asks the lists for what is still being typed. What could not be written then, or
    earlier, is `unwritten`. At a lock or a quick exit the `drafts` go into the desk's store, and
    `given_back` is sent once they are back.
    """

    ending = Signal()
    given_back = Signal()

    def __init__(
        self, leaving: QuickExit, editor: DeskEditor, keeper: DeskKeeper, messages: Messages
    ) -> None:
        super().__init__(keeper)
        self.drafts: dict[str, TableDraft] = {}
        """Tables that are typed and not written yet, by their ids."""
        self.unwritten = UnwrittenWords(self)
        self._leaving = leaving
        self._editor = editor
        self._keeper = keeper
        self._messages = messages
        self._is_closed = False
        keeper.begun.connect(self._take_back)
        keeper.ending.connect(self._settle)
        leaving.writing.connect(self._keep_all)

    def close(self) -> None:
        """Keep nothing more: the folder is closed."""
        self._is_closed = True

    @Slot()
    def write(self) -> None:
        """Write what is being typed, as leaving its box does."""
        if not self._is_closed:
            self.ending.emit()

    def is_written(self, again: Callable[[], object]) -> bool:
        """Write what is being typed, and return whether all is written.

        Else `again` is called once it is, unless that is refused.
        """
        self.write()
        return self._is_closed or self._editor.running.are_done(again)

    def send(self, place: WordsPlace, words: str, write: Callable[[Asker], object]) -> None:
        """Have `words` written, which were typed for `place`, and keep them until that is done."""

        def send() -> None:
            self.unwritten.begin(place, words, send)
            write(_Sending(self, place, words))

        send()

    def report(self, error: Exception) -> None:
        """Say why words could not be written, and where that may pass, offer to try again."""
        if isinstance(error, OutputFailed):
            kept = self.tr("What you typed is kept until the folder is closed.")
            self._messages.say(f"{words_of(error)} {kept}", self._again, stays=True)
        else:
            self._editor.done.report(error)

    def tell_unwritten(self) -> None:
        """Say that words would be lost that could not be written."""
        told = self.tr(
            "%n text(s) that you typed could not be written. Close again to drop it.",
            "",
            len(self.unwritten.waiting),
        )
        self._messages.say(told, self._again)

    @property
    def _again(self) -> Offer:
        return Offer(
            self.tr("Try again"),
            self.unwritten.write_again,
            holds=lambda: bool(self.unwritten.waiting),
        )

    @Slot()
    def _keep_all(self) -> None:
        """Keep all that is typed: Satchel locks, or ends at once."""
        if self._is_closed:
            return
        drafts = tuple(self.drafts.values())
        if drafts:
            self._keeper.at_store(
                lambda store, sitting: store.keep_drafts(sitting, drafts), _nothing, _nothing
            )
        self.ending.emit()
        self.unwritten.write_again()
        seconds = _LOCKING if self._leaving.is_anew else _AT_ONCE
        self._leaving.lost += self._editor.running.settle(seconds)

    @Slot()
    def _settle(self) -> None:
        """Wait for what is being written: Satchel ends, which drops work that has not begun."""
        if not (self._is_closed or self._leaving.is_begun):
            self._editor.running.settle(_ENDING)

    @Slot()
    def _take_back(self) -> None:
        self._keeper.at_store(
            lambda store, sitting: store.take_drafts(sitting),
            self._give_back,
            self._messages.report,
        )

    def _give_back(self, drafts: Sequence[TableDraft] | None) -> None:
        """Show the drafts that were kept; what was typed since stays."""
        if not drafts or self._is_closed:
            return
        for draft in drafts:
            self.drafts.setdefault(draft.id, draft)
        self.given_back.emit()


class _Sending:
    """Waits until words are written."""

    def __init__(self, typing: TypedKeeper, place: WordsPlace, words: str) -> None:
        self._typing, self._place, self._words = typing, place, words

    def wait(self) -> None:
        """Wait; more can be typed meanwhile."""

    def accept(self) -> None:
        """Let go of the words: the folder has them."""
        self._typing.unwritten.end(self._place, self._words)

    def fail(self, error: Exception) -> None:
        """Keep the words, and say why they could not be written."""
        self._typing.unwritten.fail(self._place, self._words, error)
        self._typing.report(error)


def _nothing(_done: object) -> None:
    """Do nothing more: no window is left to say it in."""
