"""Who speaks at the desk: reads the quotes of the folder, and writes what is stated of them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot

from index import (
    QuoteReader,
    SourceProblem,
    SpokenQuotes,
    Vocabulary,
    rename_value,
    same_speaker,
    state_value,
    state_values,
)
from viewer.app.desk.desk_editor import Asker
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.screens.desk.speakers.sheets import FewReadersSheet, NewValueSheet, OtherWordsSheet
from viewer.services.unwritten_words import WordsPlace
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.archive_words import language_word, writable_languages

_STATED = "stated"  # a kind of place of words


class SpeakersController(QObject):
    """Connects the pane of who speaks to the folder and to its editor."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self.desk_list = DeskList(SpeakersPane, partial(SpeakersPane, look))
        self.desk_list.made.connect(self._connect)
        self._source = source
        self._editor = source.editor
        self._window = window
        self._look = look
        self._reader = QuoteReader(source.folder, source.kept)
        self._language, self._vocabulary = "en", Vocabulary()
        self._asked = 0
        source.typing.unwritten.refused.connect(self._let_go)
        window.closing.connect(source.typing.write)  # also to be made anew in another language

    @Slot(object)
    def _connect(self, pane: SpeakersPane) -> None:
        """Do what the pane asks for."""
        pane.reading_wanted.connect(self._read)
        pane.stated.connect(self._state)
        pane.value_wanted.connect(self._ask_value)
        pane.rename_wanted.connect(self._ask_words)
        pane.speaker_chosen.connect(self._join)
        pane.few_wanted.connect(self._ask_why)
        self._editor.changed.connect(pane.ask_anew)
        self._editor.refused.connect(pane.ask_anew)
        self._source.typing.ending.connect(pane.finish_typing)

    @Slot()
    def _read(self) -> None:
        self._asked += 1
        self._source.tasks.run_on_files(
            self._reader.read,
            then=partial(self._take, self._asked),
            failed=self._source.messages.report,
        )

    def _take(self, asked: int, held: SpokenQuotes) -> None:
        """Show the quotes, unless more was stated since they were asked for."""
        if asked != self._asked:
            return
        self._language, self._vocabulary = held.language, held.vocabulary
        self.desk_list.pane.show_quotes(held)

    @Slot(object, object)
    def _state(
        self,
        names: tuple[str, ...],
        values: Mapping[str, str | None],
        sheet: FewReadersSheet | None = None,
    ) -> None:
        done = self.tr("It is stated of %n quote(s).", "", len(names))

        def write(asker: Asker) -> None:
            self._asked += 1  # what was read before lacks it
            self._editor.do(lambda folder: state_values(folder.files, names, values), done, asker)

        if sheet is not None:
            write(sheet)
            return
        place = (_STATED, *values, *names)
        self._source.typing.send(place, "; ".join(filter(None, values.values())), write)

    @Slot(object, object)
    def _let_go(self, place: WordsPlace, error: Exception) -> None:
        """Let go of a value that no quote can have."""
        if place[0] == _STATED and isinstance(error, SourceProblem):
            self._source.typing.unwritten.drop(place)

    @Slot(object, str)
    def _join(self, names: tuple[str, ...], other: str) -> None:
        done = self.tr("One person says these quotes.")
        self._editor.do(lambda folder: same_speaker(folder.files, names, other), done)

    @Slot(object, str)
    def _ask_value(self, names: tuple[str, ...], key: str) -> None:
        sheet = NewValueSheet(key, language_word(self._language), self._look, self._window)
        sheet.named_as.connect(partial(self._add_value, sheet, names, key))
        sheet.open()

    def _add_value(
        self, sheet: NewValueSheet, names: tuple[str, ...], key: str, label: str
    ) -> None:
        language = self._language
        done = self.tr("It is stated of %n quote(s).", "", len(names))
        self._editor.do(
            lambda folder: state_value(folder.files, names, key, label, language), done, sheet
        )

    @Slot(str, str)
    def _ask_words(self, key: str, value: str) -> None:
        entries = self._vocabulary.entries()
        labels = (entry.label for held, _at, entry in entries if (held, entry.id) == (key, value))
        archive = self._source.archive
        languages = writable_languages(archive.content) if archive else (self._language,)
        sheet = OtherWordsSheet(next(labels, {}), languages, self._look, self._window)
        sheet.given.connect(partial(self._rename, sheet, key, value))
        sheet.open()

    def _rename(self, sheet: OtherWordsSheet, key: str, value: str, words: str) -> None:
        language, done = sheet.language, self.tr("It has other words now.")
        self._editor.do(
            lambda folder: rename_value(folder.files, key, value, words, language), done, sheet
        )

    @Slot(object, str)
    def _ask_why(self, names: tuple[str, ...], level: str) -> None:
        sheet = FewReadersSheet(self._look, self._window)
        sheet.given.connect(partial(self._state_few, sheet, names, level))
        sheet.open()

    def _state_few(
        self, sheet: FewReadersSheet, names: tuple[str, ...], level: str, reason: str
    ) -> None:
        self._state(names, {"read": level, "read_reason": reason}, sheet)
