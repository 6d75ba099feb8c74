"""The sheets on what an archive, and a document of it, says of itself."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from index import AboutArchive, AboutDocument
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.services.translations import LANGUAGES, language_name
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.line_box import LineBox
from viewer.wording.archive_words import language_word

_LONGEST = 2_000  # characters of a line
_WIDEST = 620  # pixels at 100 %


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
        self._titles = _lines(languages, now.title)
        self._rights = _lines(languages, now.rights)
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
            self.named(self.tr("Who &edits it"), self._editor),
            self.named(self.tr("L&icence, if it has one"), self._licence),
            *self._in_each(rights, self._rights),
        )
        self.ask(parts, (state, cancel), next(iter(self._titles.values())))

    def _in_each(self, name: str, boxes: Mapping[str, QLineEdit]) -> Sequence[QWidget]:
        return [
            self.named(name.format(language=language_word(language)), box)
            for language, box in boxes.items()
        ]

    @Slot()
    def _state(self) -> None:
        language = self._language.currentData()
        title = {**self._now.title, **_words_in(self._titles)}
        if not title.get(language):
            told = self.tr("Type a title in {language} too, in which its texts are.")
            box = self._titles.get(language)
            self.tell(told.format(language=language_word(language)), at=box)
            return
        rights = {**self._now.rights, **_words_in(self._rights)}
        editor, licence = (_words(box) for box in (self._editor, self._licence))
        self.stated.emit(AboutArchive(title, language, editor, licence, rights))


class DocumentSheet(QuestionSheet):
    """Asks for the title of a document, who wrote it, of when it is, and where from.

    It begins with what holds `now`; `stated` carries what is to hold. The sheet stays until that is
    written.
    """

    stated = Signal(object)

    def __init__(self, now: AboutDocument, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("About this document"))
        self.widen(look.scaled(_WIDEST))
        held = now.title, now.creator, now.date, now.place
        self._title, self._creator, self._date, self._place = map(_line, held)
        state = self.button(self.tr("&State this"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        state.clicked.connect(self._state)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "In other languages its title stands among the translations. A title that its text "
            "does not have is called yours. Leave empty what you do not know."
        )
        parts = (
            self.heading(self.windowTitle()),
            self.said(told),
            self.named(self.tr("&Title"), self._title),
            self.named(self.tr("Who &wrote it"), self._creator),
            self.named(self.tr("Of what &day or year"), self._date),
            self.named(self.tr("Where it is &from"), self._place),
        )
        self.ask(parts, (state, cancel), self._title)

    @Slot()
    def _state(self) -> None:
        boxes = self._title, self._creator, self._date, self._place
        about = AboutDocument(*map(_words, boxes))
        if any(letter.isalnum() for letter in about.title):
            self.stated.emit(about)
        else:
            self.tell(self.tr("Type a title first."), at=self._title)


def _lines(languages: Sequence[str], held: Mapping[str, str]) -> dict[str, QLineEdit]:
    """Return a line for each of `languages`, and for others in which something is held."""
    return {each: _line(held.get(each, "")) for each in dict.fromkeys((*languages, *held))}


def _line(words: str) -> QLineEdit:
    box = LineBox()
    box.setMaxLength(_LONGEST)
    box.setText(words)
    box.setCursorPosition(0)
    return box


def _words(box: QLineEdit) -> str:
    return " ".join(box.text().split())


def _words_in(boxes: Mapping[str, QLineEdit]) -> dict[str, str]:
    return {language: _words(box) for language, box in boxes.items()}
