"""The sheets on what an archive, and a document of it, says of itself."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from index import AboutArchive, AboutDocument
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.services.translations import LANGUAGES, language_name
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.line_box import LineBox, typed_words
from viewer.wording.archive_words import language_word

_LONGEST = 2_000  # characters of a line
_LINES = 3  # of a text that are seen at once
_WIDEST = 620  # pixels at 100 %


class _Field:
    """A box that begins with what is held, and says that as it is until something else is typed."""

    def __init__(self, held: str, box: LineBox | NoteBox) -> None:
        self.box = box
        self._held = held
        if isinstance(box, LineBox):
            box.setMaxLength(max(_LONGEST, len(held)))
            box.setText(held)
            box.setCursorPosition(0)
        else:
            box.setProperty("field", True)
            box.setPlainText(held)
            box.setFixedHeight((_LINES + 1) * box.fontMetrics().lineSpacing())
        self._begun = self._typed

    @property
    def _typed(self) -> str:
        box = self.box
        return box.text() if isinstance(box, LineBox) else typed_words(box)

    @property
    def words(self) -> str:
        """What is to be held."""
        typed = self._typed
        if typed == self._begun:
            return self._held
        return " ".join(typed.split()) if isinstance(self.box, LineBox) else typed.strip()


class ArchiveSheet(QuestionSheet):
    """Asks for the title of an archive in each of `languages`, and what else it says of itself.

    It begins with what holds `now`; `stated` carries what is to hold. The sheet stays until that is
    written.
    """

    stated = Signal(object)

    def __init__(
        self, now: AboutArchive, languages: Sequence[str], look: Look, parent: QWidget
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("About this archive"))
        self.widen(look.scaled(_WIDEST))
        self._now = now
        self._titles = _in_all(_line, languages, now.title)
        self._rights = _in_all(_text, languages, now.rights)
        self._editor, self._licence = _line(now.editor), _line(now.licence)
        self._language = ChoiceBox()
        for code in dict.fromkeys((*LANGUAGES, now.language)):
            self._language.addItem(language_name(code), code)
        self._language.setCurrentIndex(self._language.findData(now.language))
        self._ask()

    def _ask(self) -> None:
        state = self.button(self.tr("&State this"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        state.clicked.connect(self._state)
        cancel.clicked.connect(self.reject)
        told = self.tr("Readers see this with the archive. Leave empty what you do not know.")
        title, rights = (
            self.tr("Title in {language}"),
            self.tr("What others may do with it, in {language}"),
        )
        parts = (
            self.heading(self.windowTitle()),
            self.said(told),
            *self._in_each(title, self._titles),
            self.named(self.tr("&Language of most of its texts"), self._language),
            self.named(self.tr("Who &edits it"), self._editor.box),
            self.named(self.tr("L&icence, if it has one"), self._licence.box),
            *self._in_each(rights, self._rights),
        )
        self.ask(parts, (state, cancel), next(iter(self._titles.values())).box)

    def _in_each(self, name: str, fields: Mapping[str, _Field]) -> Sequence[QWidget]:
        return [
            self.named(name.format(language=language_word(language)), field.box)
            for language, field in fields.items()
        ]

    @Slot()
    def _state(self) -> None:
        language = self._language.currentData()
        title = {**self._now.title, **_words_in(self._titles)}
        if not title.get(language):
            told = self.tr("Type a title in {language} too, in which its texts are.")
            field = self._titles.get(language)
            self.tell(
                told.format(language=language_word(language)), at=field.box if field else None
            )
            return
        rights = {**self._now.rights, **_words_in(self._rights)}
        editor, licence = self._editor.words, self._licence.words
        self.stated.emit(AboutArchive(title, language, editor, licence, rights))


class DocumentSheet(QuestionSheet):
    """Asks for the title of a document, who wrote it, of when it is, and where from.

    It begins with what holds `now`; `stated` carries what is to hold. The sheet stays until that is
    written. `name_wanted` asks for another name of its file.
    """

    stated = Signal(object)
    name_wanted = Signal()

    def __init__(self, now: AboutDocument, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("About this document"))
        self.widen(look.scaled(_WIDEST))
        held = now.title, now.creator, now.date, now.place
        self._title, self._creator, self._date, self._place = map(_line, held)
        state = self.button(self.tr("&State this"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        name = self.button(self.tr("&Rename its file …"))
        state.clicked.connect(self._state)
        cancel.clicked.connect(self.reject)
        name.clicked.connect(self._want_name)
        told = self.tr(
            "In other languages its title stands among the translations. A title that its text "
            "does not have is called yours. Leave empty what you do not know."
        )
        parts = (
            self.heading(self.windowTitle()),
            self.said(told),
            self.named(self.tr("&Title"), self._title.box),
            self.named(self.tr("Who &wrote it"), self._creator.box),
            self.named(self.tr("Of what &day or year"), self._date.box),
            self.named(self.tr("Where it is &from"), self._place.box),
        )
        self.ask(parts, (state, name, cancel), self._title.box)

    @Slot()
    def _want_name(self) -> None:
        self.accept()
        self.name_wanted.emit()

    @Slot()
    def _state(self) -> None:
        fields = self._title, self._creator, self._date, self._place
        about = AboutDocument(*(each.words for each in fields))
        if any(letter.isalnum() for letter in about.title):
            self.stated.emit(about)
        else:
            self.tell(self.tr("Type a title first."), at=self._title.box)


def _line(held: str) -> _Field:
    return _Field(held, LineBox())


def _text(held: str) -> _Field:
    return _Field(held, NoteBox())


def _in_all(
    field: Callable[[str], _Field], languages: Sequence[str], held: Mapping[str, str]
) -> dict[str, _Field]:
    """Return a field for each of `languages`, and for others in which something is held."""
    return {each: field(held.get(each, "")) for each in dict.fromkeys((*languages, *held))}


def _words_in(fields: Mapping[str, _Field]) -> dict[str, str]:
    return {language: field.words for language, field in fields.items()}
