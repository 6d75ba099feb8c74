"""Leaves passages out, and takes their words out of the texts as received, if that is wanted."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from index import (
    Act,
    Archive,
    DeskFolder,
    DoneAct,
    LeftOutWords,
    left_out_words,
    without_left_out,
    words_that_stay,
)
from viewer.app.desk.passage_words import told_of
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.removal.left_out_sheet import LeftOutSheet
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class LeftOutActs(QObject):
    """Makes these acts, and says whether the words of what was left out go out all the same."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source = source
        self._window = window
        self._look = look

    def leave_out(self, name: str, words: str) -> None:
        """Leave the passage `name`, with these `words`, out of its document."""
        stay: list[LeftOutWords] = []

        def make(folder: DeskFolder) -> Act:
            act = folder.acts.leave_out(name)
            stay[:] = words_that_stay(folder.files, act)
            return act

        self._source.editor.do(make, partial(self._left_out, words, stay))

    def _left_out(
        self, words: str, stay: Sequence[LeftOutWords], _act: DoneAct
    ) -> tuple[str, Offer | None]:
        """Return what is said of a passage of these `words` that was left out: some may `stay`."""
        said = told_of(words, self.tr("It is left out of the document."))
        if not stay:
            return said, None
        told = self.tr("Its words stay in the text as received, which readers get too.")
        take = Offer(self.tr("Take them out there too"), partial(self._take_out, tuple(stay)))
        return f"{said} {told}", take

    @Slot()
    def show(self) -> None:
        """List what was left out and goes out with the archive."""
        archive = self._source.archive
        if archive is not None:
            self._source.editor.find(partial(_left, archive.content), self._show)

    def _show(self, words: Sequence[LeftOutWords]) -> None:
        if not words:
            told = self.tr("The texts as received have nothing that was left out.")
            self._window.messages.show_message(told)
            return
        sheet = LeftOutSheet(words, self._look, self._window)
        sheet.out_wanted.connect(partial(self._take_out, sheet=sheet))
        sheet.open()

    def _take_out(self, words: Sequence[LeftOutWords], sheet: LeftOutSheet | None = None) -> None:
        """Take `words` out of the texts as received; the `sheet` that asked for it closes then."""
        done = self.tr("%n line(s) taken out of the texts as received too.", "", len(words))
        self._source.editor.do(lambda folder: without_left_out(folder.files, words), done, sheet)


def _left(archive: Archive, files: Mapping[str, str]) -> tuple[LeftOutWords, ...]:
    return left_out_words(files, archive)
