"""The sheet that lists what documents leave out and texts as received still have."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from index import LeftOutWords
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure, one_line

_WIDEST = 640  # pixels at 100 %
_MOST = 12  # lines of words that are seen
_LONGEST = 200  # characters of a row


class LeftOutSheet(QuestionSheet):
    """Lists words that were left out and go out with the archive all the same.

    `out_wanted` carries those that are taken out of the texts as received.
    """

    out_wanted = Signal(object)

    def __init__(self, words: Sequence[LeftOutWords], look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("What was left out"))
        self.widen(look.scaled(_WIDEST))
        self._words = tuple(words)
        self._list = self.listed(map(self._row, words), _MOST)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        every = self.button(self.tr("Take &all out"), main=True)
        self._chosen_out = self.button(self.tr("Take the chosen &out"))
        close = self.button(self.tr("&Close"))
        every.clicked.connect(self._want_all)
        self._chosen_out.clicked.connect(self._want_chosen)
        close.clicked.connect(self.reject)
        heading = self.tr("%n line(s) left out stay in the texts as received", "", len(words))
        told = self.tr(
            "No document has these words, but every reader gets the texts as received with the "
            "archive. What must not get out is to go there as well. It can be taken back."
        )
        parts = (
            self.heading(heading),
            self.said(told),
            self.named(self.tr("&Lines"), self._list),
        )
        self.ask(parts, (every, self._chosen_out, close), self._list)
        self._list.itemSelectionChanged.connect(self._let)
        self._list.setCurrentRow(0)
        self._let()

    def _row(self, left: LeftOutWords) -> str:
        words = one_line(left.words)
        shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"
        said = self.tr("{file}, line {line}: {words}")
        name = left.file.rpartition("/")[2]
        return said.format(file=name, line=figure(left.line), words=shown)

    @Slot()
    def _let(self) -> None:
        self._chosen_out.setEnabled(bool(self._list.selectedItems()))

    @Slot()
    def _want_all(self) -> None:
        self.out_wanted.emit(self._words)

    @Slot()
    def _want_chosen(self) -> None:
        rows = sorted(self._list.row(each) for each in self._list.selectedItems())
        self.out_wanted.emit(tuple(self._words[row] for row in rows))
