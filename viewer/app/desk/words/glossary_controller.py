"""The glossary at the desk: entries are made, said in each language, and removed."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from index import Act, DeskFolder, GlossaryActs
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.entries.entry_sheet import EntrySheet
from viewer.screens.desk.entries.glossary_pane import TERMS, GlossaryPane
from viewer.screens.desk.entries.wording_form import Place, place_of
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.archive_words import language_word


class GlossaryController(QObject):
    """Makes the acts that the pane of the glossary asks for."""

    def __init__(self, source: SourceFolder, window: MainWindow, language: str, look: Look) -> None:
        super().__init__(window)
        self._source, self._window, self._look = source, window, look
        make = partial(GlossaryPane, language, look, source.typing.unwritten)
        self.desk_list = DeskList(GlossaryPane, make)
        self.desk_list.made.connect(self._connect)

    @Slot(object)
    def _connect(self, pane: GlossaryPane) -> None:
        """Do what the pane asks for."""
        pane.new_wanted.connect(self._ask)
        pane.changed.connect(self._write)
        pane.removed.connect(self._remove)

    @Slot()
    def _ask(self) -> None:
        archive = self._source.archive
        if archive is None:
            return
        language = archive.content.language
        sheet = EntrySheet(self.tr("New entry"), self._look, self._window)
        sheet.given.connect(partial(self._make, sheet, language))
        told = self.tr("Type it in {language}. Other languages and the meaning follow in the form.")
        sheet.ask_for(
            self.tr("Which word is explained?"),
            told.format(language=language_word(language)),
            self.tr("&Word of the text"),
            self.tr("&Make it"),
        )
        sheet.open()

    def _make(self, sheet: EntrySheet, language: str, term: str) -> None:
        done = self.tr("“{word}” is in the glossary.").format(word=term)
        self._source.editor.do(
            lambda folder: GlossaryActs(folder.files).add_term(language, term), done, sheet
        )

    @Slot(str, object, str)
    def _write(self, name: str, place: Place, words: str) -> None:
        part, language = place

        def make(folder: DeskFolder) -> Act:
            acts = GlossaryActs(folder.files)
            if part == TERMS:
                return acts.write_terms(name, language, words.splitlines())
            return acts.define_term(name, language, words)

        is_terms = part == TERMS
        done = self.tr("The words are changed.") if is_terms else self.tr("The meaning is changed.")
        write = partial(self._source.editor.do, make, done)
        self._source.typing.send(place_of(name, place), words, write)

    @Slot(str)
    def _remove(self, name: str) -> None:
        done = self.tr("The entry is removed.")
        self._source.editor.do(lambda folder: GlossaryActs(folder.files).remove_term(name), done)
