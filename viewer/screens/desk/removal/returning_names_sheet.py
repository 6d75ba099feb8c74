"""The sheet that asks before a mended document brings names into passages."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from index import Imported, ReturningName, marked_invisible
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.removal.rewording_sheet import final_words
from viewer.ui.look.look import Look
from viewer.wording.number_format import one_line

_WIDEST = 640  # pixels at 100 %
_LINES = 9  # of the list that are seen at once


class ReturningNamesSheet(QuestionSheet):
    """Lists names that would return. It is accepted where the documents are to be added.

    `passage_wanted` carries the id of a passage to go to; then nothing is added.
    """

    passage_wanted = Signal(str)

    def __init__(self, asked: Imported, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Names that would come in"))
        self.widen(look.scaled(_WIDEST))
        names = self._names = asked.returning
        self._list = self.listed(map(_row, names), _LINES)
        go = self.button(self.tr("&Go to the passage"))
        cancel = self.button(self.tr("&Cancel"), main=True)
        add = self.button(self.tr("&Add it all the same"))
        go.clicked.connect(self._go)
        add.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self._list.itemActivated.connect(self._go)
        told = self.tr(
            "The folder has these names nowhere. If you replaced one, it would stand there again. "
            "Nothing is added yet."
        )
        heading = self.tr("The document brings %n name(s) into passages", "", len(names))
        listed = self.named(self.tr("&Names, and what stands there now"), self._list)
        parts = self.heading(heading), self.said(told), listed, self.said(final_words(asked))
        self.ask(parts, (go, cancel, add), self._list)
        self._list.setCurrentRow(0)
        self.fit()

    @Slot()
    def _go(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.reject()
            self.passage_wanted.emit(self._names[row].passage)


def _row(name: ReturningName) -> str:
    return f"{marked_invisible(name.name)}\n{one_line(marked_invisible(name.here))}"
