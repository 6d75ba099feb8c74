"""Notes and care notes at the desk: they are made on the chosen passage, changed and removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from index import Act, NoteActs, state_values
from viewer.app.desk.desk_editor import Asker
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.entries.entry_sheet import EntrySheet
from viewer.screens.desk.entries.notes_pane import CARE, NotesPane
from viewer.screens.desk.entries.wording_form import Place, place_of
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.archive_words import language_word


class NotesController(QObject):
    """Makes the acts that the pane of notes asks for."""

    def __init__(self, source: SourceFolder, window: MainWindow, language: str, look: Look) -> None:
        super().__init__(window)
        self._source, self._window, self._look = source, window, look
        held = source.typing.unwritten, lambda: source.archive
        self.desk_list = DeskList(NotesPane, partial(NotesPane, language, look, *held))
        self.desk_list.made.connect(self._connect)

    @Slot(object)
    def _connect(self, pane: NotesPane) -> None:
        """Do what the pane asks for."""
        pane.new_wanted.connect(self._ask_note)
        pane.care_wanted.connect(self._ask_care)
        pane.changed.connect(self._write)
        pane.removed.connect(self._remove)
        pane.placed.connect(self._place)

    def _chosen(self) -> str:
        """Return the passage that is chosen in the text; say so where there is none."""
        workspace, archive = self._window.workspace, self._source.archive
        name = workspace.shown.meant if workspace else ""
        if archive is not None and archive.passage(name) is not None:
            return name
        self._source.messages.say(self.tr("Choose a passage in the text first."))
        return ""

    @Slot()
    def _ask_note(self) -> None:
        archive, name = self._source.archive, self._chosen()
        if archive is None or not name:
            return
        language = archive.content.language
        sheet = EntrySheet(self.tr("New note"), self._look, self._window)
        sheet.given.connect(partial(self._make_note, sheet, name, language))
        told = self.tr("Type it in {language}. Other languages follow in the form.")
        sheet.ask_for(
            self.tr("What does the note say?"),
            told.format(language=language_word(language)),
            self.tr("&Note on the chosen passage"),
            self.tr("&Make it"),
        )
        sheet.open()

    def _make_note(self, sheet: EntrySheet, passage: str, language: str, words: str) -> None:
        done = self.tr("The note is made. Readers see it beside the passage.")
        self._do(lambda acts: acts.add_note([passage], language, words), done, sheet)

    @Slot()
    def _ask_care(self) -> None:
        archive, name = self._source.archive, self._chosen()
        passage = archive.passage(name) if archive and name else None
        if passage is None:
            return
        sheet = EntrySheet(self.tr("Care note"), self._look, self._window)
        sheet.given.connect(partial(self._state_care, passage.id, sheet=sheet))
        sheet.ask_for(
            self.tr("What should a reader know before reading this?"),
            self.tr("Put commas between several, such as: violence, outing."),
            self.tr("&Care note on the chosen passage"),
            self.tr("&State it"),
            ", ".join(passage.care),
        )
        sheet.open()

    def _state_care(self, passage: str, words: str, sheet: Asker | None = None) -> None:
        said = ", ".join(filter(None, (each.strip() for each in words.split(","))))
        done = self.tr("The care note is stated.") if said else self.tr("The care note is removed.")
        values = {"care": said or None}
        self._source.editor.do(
            lambda folder: state_values(folder.files, (passage,), values), done, sheet
        )

    @Slot(str, object, str)
    def _write(self, name: str, place: Place, words: str) -> None:
        part, language = place
        note, done = _id(name), self.tr("The note is changed.")

        def write(asker: Asker) -> None:
            if part == CARE:
                self._state_care(name, words, asker)
            else:
                self._do(lambda acts: acts.write_note(note, language, words), done, asker)

        self._source.typing.send(place_of(name, place), words, write)

    @Slot(str, bool)
    def _place(self, name: str, on: bool) -> None:
        note, passage = self.desk_list.pane.note, self._chosen()
        if note is None or not passage:
            return
        others = [each for each in note.passages if each != passage]
        passages = [*others, passage] if on else others
        done = self.tr("The note stands there too.") if on else self.tr("It is taken off there.")
        self._do(lambda acts: acts.place_note(name, passages), done)

    @Slot(str)
    def _remove(self, name: str) -> None:
        if self.desk_list.pane.note is None:
            self._state_care(name, "")
            return
        note, done = _id(name), self.tr("The note is removed.")
        self._do(lambda acts: acts.remove_note(note), done)

    def _do(self, make: Callable[[NoteActs], Act], done: str, sheet: Asker | None = None) -> None:
        self._source.editor.do(lambda folder: make(NoteActs(folder.files)), done, sheet)


def _id(row: str) -> str:
    """Return the id of the note of a row."""
    return row.partition(" ")[2]
