"""The lists of what editors write beside the testimony."""

from PySide6.QtCore import QObject, Signal, Slot

from viewer.app.desk.source_folder import SourceFolder
from viewer.app.desk.words.glossary_controller import GlossaryController
from viewer.app.desk.words.notes_controller import NotesController
from viewer.app.desk.words.translations_controller import TranslationsController
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class WordLists(QObject):
    """Makes the lists. `wanted` carries one to go to, `text_chosen` the id of a text to be seen."""

    wanted = Signal(object)
    text_chosen = Signal(str)

    def __init__(self, source: SourceFolder, window: MainWindow, language: str, look: Look) -> None:
        super().__init__(window)
        self.translations = TranslationsController(source, window, look).pane
        self.glossary = GlossaryController(source, window, language, look).pane
        self.notes = NotesController(source, window, language, look).pane
        self.panes = self.translations, self.glossary, self.notes
        for pane in self.panes:
            source.editor.refused.connect(pane.keep_typed)
            source.typing.ending.connect(pane.finish_typing)
        self.translations.text_chosen.connect(self.text_chosen)

    @Slot()
    def enter_translations(self) -> None:
        """Go to the translations."""
        self.wanted.emit(self.translations)

    @Slot()
    def enter_glossary(self) -> None:
        """Go to the glossary."""
        self.wanted.emit(self.glossary)

    @Slot()
    def enter_notes(self) -> None:
        """Go to the notes."""
        self.wanted.emit(self.notes)

    @Slot(str, str)
    def choose_translation(self, name: str, language: str) -> None:
        """Go to the translation of the text `name`."""
        self.wanted.emit(self.translations)
        self.translations.choose(name, language)
