"""The glossary: the words for one idea and what they mean, in each language."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication

from index import Archive, GlossaryEntry
from viewer.screens.desk.entries.entries_pane import EntriesPane
from viewer.screens.desk.entries.entry_rows import (
    WordingRow,
    glossary_rows,
)
from viewer.screens.desk.entries.wording_form import FormBox, Place
from viewer.screens.desk.state import FolderState
from viewer.wording.archive_words import language_word, writable_languages

TERMS, MEANING = "terms", "meaning"
_LINES = 2, 3  # of the words, and of the meaning


class GlossaryPane(EntriesPane):
    """Lists the entries of the glossary. The words of one language stand one a line."""

    @override
    def fill_bar(self) -> None:
        self.list.setAccessibleName(self.tr("Entries of the glossary"))
        self.bar.add(self.tr("New entry …"), self.new_wanted.emit, "N")
        self._remove = self.bar.add(self.tr("Remove"), self.ask_to_remove, "Del")

    @override
    def rows_of(self, archive: Archive) -> Sequence[WordingRow]:
        languages = writable_languages(archive)
        self.form.offer([self._boxes(language_word(each), each) for each in languages])
        return tuple(glossary_rows(archive, self.language))

    def _boxes(self, said: str, language: str) -> list[FormBox]:
        words = self.tr("Words in {language}, one a line").format(language=said)
        meaning = self.tr("What they mean, in {language}").format(language=said)
        return [
            FormBox((TERMS, language), words, _LINES[0]),
            FormBox((MEANING, language), meaning, _LINES[1]),
        ]

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("GlossaryPane", "Glossary")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return len(state.archive.content.glossary) if state.archive else 0

    @property
    @override
    def summary(self) -> str:
        if not self.rows:
            return self.tr("There are no entries yet. They lead readers to words of the text.")
        lacking = [row for row in self.rows if row.aside]
        return self.tr("%n entry(ies) lack(s) a language.", "", len(lacking)) if lacking else ""

    @property
    def _entry(self) -> GlossaryEntry | None:
        held = self.archive.glossary if self.archive else ()
        return next((each for each in held if each.id == self.list.chosen), None)

    @property
    @override
    def words(self) -> dict[Place, str]:
        entry = self._entry
        if entry is None:
            return {}
        terms = {(TERMS, each): "\n".join(said) for each, said in entry.terms.items()}
        return terms | {(MEANING, each): said for each, said in entry.definition.items()}

    @override
    def show_chosen(self) -> None:
        entry = self._entry
        row = next((row for row in self.rows if entry and row.id == entry.id), None)
        self.form.show_entry(entry.id if entry else "", self.words, row.aside if row else "")
        self._remove.setEnabled(entry is not None)
