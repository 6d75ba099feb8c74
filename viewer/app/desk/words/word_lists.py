"""The lists of what editors write beside the testimony."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from viewer.app.desk.source_folder import SourceFolder
from viewer.app.desk.words.comparison_controller import ComparisonController
from viewer.app.desk.words.glossary_controller import GlossaryController
from viewer.app.desk.words.notes_controller import NotesController
from viewer.app.desk.words.translations_controller import TranslationsController
from viewer.screens.desk.entries.entries_pane import EntriesPane
from viewer.screens.desk.themes.comparison_pane import ComparisonPane
from viewer.screens.desk.themes.theme_bar import ThemeWish
from viewer.screens.desk.translations.pane import TranslationsPane
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look


class WordLists(QObject):
    """Makes the lists. `wanted` carries one to go to, `text_chosen` the id of a text to be seen.

    `gone_on` carries that of one that is seen because another went.
    """

    wanted = Signal(object)
    text_chosen = Signal(str)
    gone_on = Signal(str)

    def __init__(self, source: SourceFolder, window: MainWindow, language: str, look: Look) -> None:
        super().__init__(window)
        self.translations = TranslationsController(source, window, look).desk_list
        self.glossary = GlossaryController(source, window, language, look).desk_list
        self.notes = NotesController(source, window, language, look).desk_list
        written = self.translations, self.glossary, self.notes
        self.comparison = ComparisonController(source, window, language, look)
        self.comparison.ready.connect(self._enter_comparison)
        self.all = *written, self.comparison.desk_list
        for each in written:
            each.made.connect(partial(_end_typing, source))
        for it in (self.translations, self.comparison.desk_list):
            it.made.connect(self._pass_chosen)

    @Slot(object)
    def _pass_chosen(self, pane: TranslationsPane | ComparisonPane) -> None:
        pane.text_chosen.connect(self.text_chosen)
        if isinstance(pane, ComparisonPane):
            pane.gone_on.connect(self.gone_on)

    @Slot(object, str)
    def answer(self, wish: ThemeWish, _theme: str) -> None:
        """Ask for the codings of somebody else, where that is wished of the themes."""
        if wish is ThemeWish.OTHER_CODING:
            self.comparison.ask()

    @Slot()
    def _enter_comparison(self) -> None:
        self.wanted.emit(self.comparison.desk_list)

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
        self.translations.pane.choose(name, language)


def _end_typing(source: SourceFolder, pane: EntriesPane | TranslationsPane) -> None:
    """Have what is being typed in `pane` told before all is written."""
    source.typing.ending.connect(pane.finish_typing)
