"""Explains the words of the glossary in the chosen passage, at a key."""

from PySide6.QtCore import QObject, Slot

from viewer.app import lazy_imports
from viewer.app.context.window_services import ArchiveContext
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.wording.glossary_terms import ExplainedWords
from viewer.wording.read_texts import read_note, read_texts


class WordExplanation(QObject):
    """Lists the words of the chosen passage that the glossary of its archive explains."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window, self._workspace = window, workspace
        self._archive, self._look, language, self._dial = parts.common
        self._words = ExplainedWords(parts.archive, language)
        window.actions_.explain.triggered.connect(self._explain)

    @Slot()
    def _explain(self) -> None:
        name = self._workspace.shown.meant
        found = {
            entry.id: entry
            for text in self._texts(name)
            for _span, entry in self._words.found(text)
        }
        if not found:
            told = self.tr("The glossary explains no word of it.")
            if not name:
                told = self.tr("Choose a passage first.")
            self._window.messages.show_message(told)
            return
        groups = [("", [self._words.told(entry) for entry in found.values()])]
        sheet = lazy_imports.KeysSheet(
            groups,
            self._look,
            self._window,
            self.tr("Words of the glossary"),
            self.tr("Esc closes this."),
        )
        sheet.lie_over(*sheet.wanted)

    def _texts(self, name: str) -> tuple[str, ...]:
        """Return the texts that are read of the passage or footnote `name`."""
        passage, footnote = self._archive.passage(name), self._archive.footnote(name)
        if passage is not None:
            return read_texts(passage, self._dial.reading)
        if footnote is None:
            return ()
        language = self._archive.headed_document_of(name).language
        return read_note(footnote, self._dial.reading, language)
