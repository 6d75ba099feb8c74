"""Keeps what is being typed at the desk, where the folder closes or Satchel locks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from index import TableDraft
from viewer.app.desk.desk_editor import DeskEditor
from viewer.app.desk.keepers.desk_keeper import DeskKeeper
from viewer.app.process.quick_exit import QuickExit
from viewer.services.messages import Messages

_LOCKING, _AT_ONCE = 2.0, 0.3  # seconds that the writing is waited for


class TypedKeeper(QObject):
    """Has what is typed written, and keeps the tables that are typed and not in the archive.

    `ending` asks the lists for what is still being typed. At a lock or a quick exit the `drafts` go
    into the desk's store, and `given_back` is sent once they are back.
    """

    ending = Signal()
    given_back = Signal()

    def __init__(
        self, leaving: QuickExit, editor: DeskEditor, keeper: DeskKeeper, messages: Messages
    ) -> None:
        super().__init__(keeper)
        self.drafts: dict[str, TableDraft] = {}
        """Tables that are typed and not written yet, by their ids."""
        self._leaving = leaving
        self._editor = editor
        self._keeper = keeper
        self._messages = messages
        self._is_closed = False
        keeper.begun.connect(self._take_back)
        leaving.begun.connect(self._keep_all)

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
        self._editor.running.settle(_LOCKING if self._leaving.is_anew else _AT_ONCE)

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


def _nothing(_done: object) -> None:
    """Do nothing more: no window is left to say it in."""
