"""Leaves at once, or locks: nothing of an archive is to be seen, and nothing is asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from viewer.platform.input_activity import InputActivity
from viewer.platform.window_cover import cover_all
from viewer.services.messages import log_mistake


class QuickExit(QObject):
    """`begun` tells that no window shows anything any more, and `done` that all was saved.

    `asked` comes before both, while all is still to be seen. `is_anew` says that a fresh Satchel
    is to come, locked, in place of this one.

    Whoever runs the program ends the process when it is `done`, and some time after it was `asked`
    for in any case: this ends no process, so that tests of the whole program can leave too.
    """

    asked = Signal()
    begun = Signal()
    done = Signal()

    def __init__(self, app: QApplication, input_activity: InputActivity) -> None:
        super().__init__(app)
        self._app = app
        self._saving: list[Callable[[], object]] = []
        self._last: list[Callable[[], object]] = []
        self.is_begun = self.is_anew = False
        input_activity.tapped.connect(self.leave)

    def before(self, save: Callable[[], object]) -> None:
        """Have `save` called before the process ends: on this thread, its windows out of sight.

        What is called last was asked for first: whoever comes later stands on those before.
        """
        self._saving.insert(0, save)

    def last(self, work: Callable[[], object]) -> None:
        """Have `work` called as the process ends, once all that it had open is closed."""
        self._last.append(work)

    def do_last(self) -> None:
        """Call what was to be done last."""
        for work in self._last:
            try:
                work()
            except Exception as error:  # nobody is there to be told
                log_mistake(type(error), error.__traceback__)

    @Slot()
    def leave(self) -> None:
        """Take every window out of sight, save what was asked for, and say so."""
        if self.is_begun:
            return
        self._ask()
        for window in cover_all(self._app):
            if not window.property("room"):  # else a desktop would flash up on a wall
                window.hide()
        self._finish()

    @Slot()
    def lock(self) -> None:
        """Go, with all that is in memory, and have a fresh Satchel stand in this one's place.

        The windows stand empty until then.
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
        self.begun.emit()
        self._save()
        self.done.emit()

    def _save(self) -> None:
        """Call all that is to be saved; one that fails keeps none of the others from it."""
        for save in self._saving:
            try:
                save()
            except Exception as error:  # nobody is there to be told
                log_mistake(type(error), error.__traceback__)
