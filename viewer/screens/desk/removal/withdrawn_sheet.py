"""The sheet that lists the withdrawn passages of a folder, and puts one back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from index import WithdrawnPassage
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look
from viewer.wording.number_format import day

_WIDEST = 640  # pixels at 100 %
_MOST = 9  # lines of passages that are seen
_LONGEST = 120  # characters of a passage


class WithdrawnSheet(QuestionSheet):
    """Lists withdrawn passages. `back_wanted` carries the id of one that is to be put back."""

    back_wanted = Signal(str)

    def __init__(self, passages: Sequence[WithdrawnPassage], look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Withdrawn passages"))
        self.widen(look.scaled(_WIDEST))
        self._passages = tuple(passages)
        self._list = self.listed(map(_row, self._passages), _MOST)
        self._what = self.said("", "soft")
        self._back = self.button(self.tr("&Put it back"), main=True)
        close = self.button(self.tr("&Close"))
        self._back.clicked.connect(self._want_back)
        close.clicked.connect(self.reject)
        told = self.tr(
            "Their words are in your folder, and in no edition from the next one on. “Forget what "
            "was done here” in the Folder menu deletes them."
        )
        parts = (
            self.heading(self.tr("%n withdrawn passage(s)", "", len(self._passages))),
            self.said(told),
            self.named(self.tr("P&assages"), self._list),
            self._what,
        )
        self.ask(parts, (self._back, close), self._list)
        self._list.currentRowChanged.connect(self._tell)
        self._list.setCurrentRow(0)

    @Slot(int)
    def _tell(self, row: int) -> None:
        """Say whether the chosen passage can be put back."""
        is_final = self._passages[row].is_published
        told = self.tr("No edition without it was published: it can be put back.")
        if is_final:
            told = self.tr("An edition without it was published: it stays withdrawn.")
        self._back.setEnabled(not is_final)
        self._what.setText(told)
        self.fit()

    @Slot()
    def _want_back(self) -> None:
        passage = self._passages[self._list.currentRow()]
        self.accept()
        self.back_wanted.emit(passage.id)


def _row(passage: WithdrawnPassage) -> str:
    words = " ".join(passage.words.split())
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
    return f"{day(passage.day)}: {shown}"
