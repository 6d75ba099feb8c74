"""Editor's notes on passages, and what a reader should know before reading some."""

from collections.abc import Callable, Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, Signal, Slot

from index import Archive, EditorNote, OpenArchive, Passage
from viewer.screens.desk.entries.entries_pane import EntriesPane
from viewer.screens.desk.entries.entry_rows import (
    WordingRow,
    note_id,
    note_rows,
    on_words,
)
from viewer.screens.desk.entries.wording_form import FormBox, Place
from viewer.screens.desk.state import FolderState
from viewer.services.unwritten_words import UnwrittenWords
from viewer.ui.look.look import Look
from viewer.wording.archive_words import language_word, writable_languages

TEXT, CARE = "text", "care"
_LINES = 4


class NotesPane(EntriesPane):
    """Lists notes, and the passages with a care note, of the archive that `shown` returns.

    `care_wanted` asks for a care note, `placed` carries the id of a note, and whether it is put on
    the passage that is chosen in the text or taken off it.
    """

    care_wanted = Signal()
    placed = Signal(str, bool)

    def __init__(
        self,
        language: str,
        look: Look,
        unwritten: UnwrittenWords,
        shown: Callable[[], OpenArchive | None],
    ) -> None:
        self._shown = shown
        super().__init__(language, look, unwritten)

    @override
    def fill_bar(self) -> None:
        self.list.setAccessibleName(self.tr("Notes, and passages with a care note"))
        self.bar.add(self.tr("New note …"), self.new_wanted.emit, "N")
        self.bar.add(self.tr("Care note …"), self.care_wanted.emit, "C")
        self._on = self.bar.add(self.tr("Put it on the chosen passage"), self._put_on)
        self._off = self.bar.add(self.tr("Take it off there"), self._take_off)
        self._remove = self.bar.add(self.tr("Remove"), self.ask_to_remove, "Del")

    @override
    def rows_of(self, archive: Archive) -> Sequence[WordingRow]:
        return tuple(note_rows(archive, self.language))

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("NotesPane", "Notes and care")

    @staticmethod
    @override
    def number_in(state: FolderState) -> int:
        return len(state.archive.content.notes) if state.archive else 0

    @property
    @override
    def summary(self) -> str:
        if not self.archive or not self.rows:
            return self.tr("There are no notes yet. Choose a passage in the text first.")
        notes = len(self.archive.notes)
        told = self.tr("%n note(s)", "", notes)
        care = self.tr("%n passage(s) with a care note", "", len(self.rows) - notes)
        return f"{told}, {care}"

    @property
    def note(self) -> EditorNote | None:
        """The chosen note."""
        held = self.archive.notes if self.archive else ()
        return next((each for each in held if note_id(each) == self.list.chosen), None)

    @property
    def _passage(self) -> Passage | None:
        shown = self._shown()
        return shown.passage(self.list.chosen) if shown and self.list.chosen else None

    @property
    @override
    def words(self) -> dict[Place, str]:
        note, passage = self.note, self._passage
        if note is not None:
            return {(TEXT, each): said for each, said in note.text.items()}
        return {(CARE, ""): ", ".join(passage.care)} if passage else {}

    @override
    def show_chosen(self) -> None:
        note, passage, shown = self.note, self._passage, self._shown()
        for act in (self._on, self._off):
            act.setEnabled(note is not None)
        self._remove.setEnabled(note is not None or passage is not None)
        if note is None and passage is not None:
            care = self.tr("What to know before reading, such as: violence, outing")
            self.form.offer([[FormBox((CARE, ""), care)]])
            self.form.show_entry(passage.id, self.words, on_words([passage]))
            return
        languages = writable_languages(self.archive) if self.archive else ("en",)
        named = self.tr("The note in {language}")
        self.form.offer(
            [
                [FormBox((TEXT, each), named.format(language=language_word(each)), _LINES)]
                for each in languages
            ]
        )
        on = [shown.passage(each) for each in note.passages] if note and shown else []
        self.form.show_entry(note_id(note) if note else "", self.words, on_words(on) if on else "")

    @Slot()
    def _put_on(self) -> None:
        if note := self.note:
            self.placed.emit(note.id, True)

    @Slot()
    def _take_off(self) -> None:
        if note := self.note:
            self.placed.emit(note.id, False)
