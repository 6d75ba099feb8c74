"""Quick exit and lock: hides everything of an archive at once, and asks nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from viewer.platform.input_activity import InputActivity
from viewer.platform.window_cover import cover_all
from viewer.services.messages import log_mistake


class QuickExit(QObject):
    """Emits `begun` when no window shows anything any more, and `done` when all was saved.

    `asked` is emitted before both, while everything is still visible; `writing` between, to write
    what was typed: `lost` counts the changes for which that failed. `is_anew` says that a new,
    locked Satchel replaces this one.

    The code that runs the program ends the process at `done`, and some time after `asked` in any
    case: this class ends no process, so that tests of the whole program can use it.
    """

    asked = Signal()
    writing = Signal()
    begun = Signal()
    done = Signal()

    def __init__(self, app: QApplication, input_activity: InputActivity) -> None:
        super().__init__(app)
        self._app = app
        self._saving: list[Callable[[], object]] = []
        self._last: list[Callable[[], object]] = []
        self.is_begun = self.is_anew = False
        self.lost = 0
        input_activity.tapped.connect(self.leave)

    def before(self, save: Callable[[], object]) -> None:
        """Register `save`, called before the process ends, on this thread, with the windows hidden.

        Later registrations are called first, because they may depend on earlier ones.
        """
        self._saving.insert(0, save)

    def last(self, work: Callable[[], object]) -> None:
        """Register `work`, called as the process ends, after it has closed its files."""
        self._last.append(work)

    def do_last(self) -> None:
        """Call what was registered with `last`."""
        for work in self._last:
            try:
                work()
            except Exception as error:  # no window is left to report it
                log_mistake(type(error), error.__traceback__)

    @Slot()
    def leave(self) -> None:
        """Hide every window, save, and emit `done`."""
        if self.is_begun:
            return
        self._ask()
        for window in cover_all(self._app):
            if not window.property("room"):  # else the desktop would appear on the wall
                window.hide()
        self._finish()

    @Slot()
    def lock(self) -> None:
        """Cover the windows, save, and have a new Satchel replace this one.

        The process ends with all that is in its memory. The windows stay, empty, until then.
        """
        if not self.is_begun:
            self.is_anew = True
            self._ask()
            cover_all(self._app)
            self._finish()

    def _ask(self) -> None:
        self.is_begun = True
        self.asked.emit()

    def _finish(self) -> None:
        self.writing.emit()
        self.begun.emit()
        self._save()
        self.done.emit()

    def _save(self) -> None:
        """Call all `save` functions; an error in one does not stop the others."""
        for save in self._saving:
            try:
                save()
            except Exception as error:  # no window is left to report it
                log_mistake(type(error), error.__traceback__)
