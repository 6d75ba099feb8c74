"""Loads modules before they are needed, on another thread, so that the window stays responsive."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Signal, Slot

from viewer.services.tasks import Tasks


class ModuleLoader(QObject):
    """Loads `modules` one after the other; `loaded` is emitted when all are loaded."""

    loaded = Signal()

    def __init__(self, modules: Sequence[str], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(reversed(modules))
        self._tasks = tasks
        self._is_begun = self._is_done = False

    @Slot()
    def begin(self) -> None:
        """Begin to load the modules, unless that was begun before."""
        if not self._is_begun:
            self._is_begun = True
            self._load_next()

    def once_loaded(self, do: Callable[[], None]) -> None:
        """Call `do` once all modules are loaded, which may be now."""
        if self._is_done:
            do()
        else:
            self.loaded.connect(do)

    def _load_next(self, _loaded: object = None) -> None:
        """Load the next module, also where the one before failed: its user gets that error."""
        if self._left:
            module, go_on = self._left.pop(), self._load_next
            self._tasks.run_beside(partial(import_module, module), then=go_on, failed=go_on)
        else:
            self._is_done = True
            self.loaded.emit()
