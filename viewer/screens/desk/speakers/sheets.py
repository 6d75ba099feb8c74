"""The sheets that ask for a new value, and why a line that fits few may be read."""

from collections.abc import Mapping, Sequence
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.answer_sheet import AnswerSheet
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.wording.archive_words import language_word

_LONGEST = 80  # characters of a label
_LONGEST_REASON = 300


class NewValueSheet(QuestionSheet):
    """Asks what a new role, gender or sector is called. `named_as` carries the words.

    The sheet stays until they are added. `language` is the word for the language that the archive
    is in.
    """

    named_as = Signal(str)

    def __init__(self, key: str, language: str, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        title, told = {
            "role": (
                self.tr("A new role"),
                self.tr(
                    "Write it as readers shall see it, for one person, such as “Baker”. It is "
                    "shown without the gender too, so let it tell none."
                ),
            ),
            "gender": (
                self.tr("A new gender"),
                self.tr("Write it as readers shall see it, for one person, such as “Woman”."),
            ),
            "sector": (
                self.tr("A new sector"),
                self.tr("Write it as readers shall see it, such as “Bakeries”."),
            ),
        }[key]
        self.setWindowTitle(title)
        self._box = QLineEdit()
        self._box.setMaxLength(_LONGEST)
        add = self.button(self.tr("&Add it"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        add.clicked.connect(self._add)
        cancel.clicked.connect(self.reject)
        asked = self.tr("&What it is called in the language of the archive: {language}")
        parts = (
            self.heading(self.windowTitle()),
            self.said(told),
            self.named(asked.format(language=language), self._box),
        )
        self.ask(parts, (add, cancel), self._box)

    @Slot()
    def _add(self) -> None:
        words = self._box.text().strip()
        if not words:
            self.tell(self.tr("Type at least one word."), at=self._box)
            return
        self.named_as.emit(words)


class OtherWordsSheet(AnswerSheet):
    """Asks what a role, gender or sector is called, in one of `languages`; `given` carries that.

    `labels` are its words now. The first of the languages is that of the archive.
    """

    def __init__(
        self, labels: Mapping[str, str], languages: Sequence[str], look: Look, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Other words for a value"), look, parent)
        self._labels, self._languages = labels, ChoiceBox()
        for each in languages:
            self._languages.addItem(language_word(each), each)
        self._languages.currentIndexChanged.connect(self._show_label)
        words = labels.get(languages[0], "")
        choice = (
            [self.named(self.tr("In which &language"), self._languages)]
            if len(languages) > 1
            else []
        )
        self.ask_for(
            self.tr("Other words for “{value}”").format(value=words),
            self.tr(
                "All quotes of which it is stated get these words. The lines under them stay, and "
                "so do its words in other languages."
            ),
            self.tr("&What it is called"),
            self.tr("C&hange the words"),
            words,
            more=choice,
        )

    @property
    def language(self) -> str:
        """The code of the language of the words."""
        chosen: str = self._languages.currentData()
        return chosen

    @Slot()
    def _show_label(self) -> None:
        self._box.setText(self._labels.get(self.language, ""))

    @override
    def refusal(self, answer: str) -> str:
        return "" if answer else self.tr("Type at least one word.")


class FewReadersSheet(QuestionSheet):
    """Asks why readers may see a line that fits fewer than three people. `given` carries that.

    The sheet stays until it is stated.
    """

    given = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Why it may be read"))
        self._box = QLineEdit()
        self._box.setMaxLength(_LONGEST_REASON)
        holds_own_words(self._box)
        state = self.button(self.tr("&State this"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        state.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "Who knows the place may know who this is. State why a reader may see it all the same, "
            "such as that the speaker asked for it. The reason goes with the archive."
        )
        parts = (
            self.heading(self.tr("This may fit fewer than three of those who took part")),
            self.said(told),
            self.named(self.tr("&Why a reader may see it"), self._box),
        )
        self.ask(parts, (state, cancel), self._box)

    @Slot()
    def _give(self) -> None:
        reason = " ".join(self._box.text().split())
        if not reason or '"' in reason:
            self.tell(self.tr("Say why, in a few words, without quotation marks."), at=self._box)
            return
        self.given.emit(reason)
