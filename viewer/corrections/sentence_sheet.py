"""The sheet that finds a sentence of Satchel's by its words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from viewer.corrections.correctable import Correctable
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look
from viewer.wording.number_format import one_line

_WIDEST = 640  # pixels at 100 %
_SEEN, _MOST = 9, 200  # lines of sentences that are seen, and that are listed


class SentenceSheet(QuestionSheet):
    """Lists the sentences that hold what is typed. `sentence_chosen` carries one."""

    sentence_chosen = Signal(object)

    def __init__(self, sentences: Sequence[Correctable], look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Better words for Satchel"))
        self.widen(look.scaled(_WIDEST))
        self._sentences, self._found = tuple(sentences), tuple(sentences[:_MOST])
        self._box = QLineEdit()
        self._list: QListWidget = self.listed(["\n"] * _SEEN, _SEEN)
        choose = self.button(self.tr("&Suggest other words …"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        choose.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        told = self.tr("Type some words as the window says them, then choose the sentence.")
        parts = (
            self.heading(self.windowTitle()),
            self.said(told, "soft"),
            self.named(self.tr("&Words of the window"), self._box),
            self.named(self.tr("Se&ntences"), self._list),
        )
        self.ask(parts, (choose, cancel), self._box)
        self._box.textChanged.connect(self._fill)
        self._list.itemActivated.connect(self._choose)
        self._fill("")

    @Slot(str)
    def _fill(self, typed: str) -> None:
        words = typed.casefold().split()
        fits = (each for each in self._sentences if _has(each, words))
        self._found = tuple(each for each, _at in zip(fits, range(_MOST), strict=False))
        self._list.clear()
        for each in self._found:
            self._list.addItem(one_line(_plain(each.stands).replace("\n", " / ")))
        self._list.setCurrentRow(0, self._list.selectionModel().SelectionFlag.ClearAndSelect)

    @Slot()
    def _choose(self) -> None:
        row = self._list.currentRow()
        if row < 0:
            told = self.tr("No sentence has this. Try other words, or the beginning of one.")
            self.tell(told, at=self._box)
            return
        self.accept()
        self.sentence_chosen.emit(self._found[row])


def _has(sentence: Correctable, words: Sequence[str]) -> bool:
    said = _plain(f"{sentence.stands}\n{sentence.source}").casefold()
    return all(word in said for word in words)


def _plain(words: str) -> str:
    """Return `words` without the mark of the letter that chooses them in a menu."""
    return words.replace("&", "")
