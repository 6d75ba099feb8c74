"""Goes on once the notebook can be written, and says where it cannot."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, NotebookStatus
from viewer.notebook.store.errors import NotebookBusy, NotebookInTheClear
from viewer.services.messages import Messages
from viewer.shell.bars.type_ahead import Coming, TypeAhead


class NotebookAccess(QObject):
    """Has the notebook made, unlocked or opened to write, and goes on then.

    It waits for no change: on a full disk an earlier one may wait long. Letters that are typed
    meanwhile, and where nothing can be written, are for a note: they begin no search.
    """

    def __init__(
        self, keeper: Keeper, messages: Messages, letters: TypeAhead, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keeper, self._messages, self._letters = keeper, messages, letters
        self._then: Callable[[], None] | None = None
        self._is_asked = False
        keeper.state_changed.connect(self._follow)
        keeper.given_up.connect(self._forget)

    def when_open(self, then: Callable[[], None]) -> None:
        """Call `then` once the notebook can be written; say why if it cannot."""
        self._then, self._is_asked = then, False
        self._letters.expect(Coming.SHEET)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Go on, or ask the reader once the state of the notebook is known."""
        if self._then is None:
            return
        keeping = self._keeper.keeping
        if self._keeper.is_barred:
            self._refuse(NotebookInTheClear())
        elif keeping is NotebookState.OPEN:
            self._go_on()
        elif keeping is NotebookState.READ_ONLY:
            self._regain()
        elif not self._is_asked:
            self._is_asked = keeping is not NotebookState.UNKNOWN
            self._keeper.ask()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        self._letters.end(Coming.SHEET)
        if then is not None:
            then()

    def _regain(self) -> None:
        """Try to write it again: there may be room, or rights, or no other Satchel by now."""
        then, self._then = self._then, None
        self._letters.hold()

        def go_on(standing: NotebookStatus) -> None:
            if standing.keeping is NotebookState.OPEN:
                self._then = then
                self._letters.release()
                self._go_on()
            else:
                self._refuse(NotebookBusy())

        self._keeper.regain(go_on, self._refuse)

    def _refuse(self, error: Exception) -> None:
        self._then = None
        self._messages.report(error)
        self._letters.hold()  # after the message, which has letters begin a search again

    @Slot()
    def _forget(self) -> None:
        self._then = None
