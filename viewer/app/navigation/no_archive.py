"""Tells the reader to open an archive, where an action needs one and none is open."""

from PySide6.QtCore import QObject, Slot

from viewer.shell.window import MainWindow


class NoArchive(QObject):
    """Handles the actions on an archive in a window that has none yet."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        do = window.actions_
        for action in (do.notebook, do.new_note, do.take_in, do.save_search, do.workshop):
            action.triggered.connect(self._tell)
        for action in (do.star, do.highlight, do.note, do.add_to_set):
            action.triggered.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if self._window.workspace is None:
            told = self.tr(
                "Open an archive first: your notebook and your sets are shown beside it."
            )
            self._window.messages.show_message(told)
