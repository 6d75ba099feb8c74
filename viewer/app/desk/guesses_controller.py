"""The guesses of an import at the desk, and the originals that they are compared with."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class GuessesController(QObject):
    """Connects the pane of guesses to the originals."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source = source
        make = partial(GuessesPane, source.folder, look, source.tasks, source.messages)
        self.desk_list = DeskList(GuessesPane, make)
        self.desk_list.made.connect(self._connect)

    @Slot(object)
    def _connect(self, pane: GuessesPane) -> None:
        """Have the pane show the originals that are known, and let go of one."""
        originals = self._source.originals
        pane.original.originals = originals
        originals.changed.connect(pane.show_originals)
        pane.original_off.connect(self._drop_original)

    @Slot(str)
    def _drop_original(self, document: str) -> None:
        self._source.originals.drop(frozenset({document}))
        self._source.messages.say(
            self.tr("Satchel has no original of it any more. Your own file stays where it is.")
        )

    @Slot()
    def drop_originals(self) -> None:
        """Delete what is kept of all originals of the folder."""
        originals = self._source.originals
        number = len(originals.documents)
        originals.drop(originals.documents)
        told = self.tr("Satchel has no originals any more. Your own files stay where they are.")
        self._source.messages.say(told if number else self.tr("There is no original here."))
