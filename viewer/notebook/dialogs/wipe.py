"""Deletes the whole notebook, after the reader has typed a word to confirm it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.service.keeper import Keeper
from viewer.ui.look.look import Look


class WipeSheet(QuestionSheet):
    """Deletes the notebook. `wiped` carries the files that could not be deleted."""

    wiped = Signal(object)

    def __init__(self, keeper: Keeper, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Delete everything that I keep"))
        self._keeper = keeper
        self._word = self.tr("delete")
        self._box = QLineEdit()
        self._delete = self.button(self.tr("&Delete everything"))
        self._delete.setEnabled(False)
        cancel = self.button(self.tr("&Keep it"))
        cancel.clicked.connect(self.reject)
        self._box.textChanged.connect(self._compare)
        self._box.returnPressed.connect(self._delete.click)
        self._delete.clicked.connect(self._wipe)
        told = self.tr(
            "Your stars, highlights, notes, collections, saved searches and reading places go, "
            "with every backup of them. The keys go first, so that nothing can be read of what a "
            "disk may still hold. Nobody can bring any of it back. The archives stay."
        )
        asked = self.tr("To do that, type the word “{word}”:").format(word=self._word)
        name = QLabel(asked)
        name.setBuddy(self._box)
        self._box.setAccessibleName(asked)
        self._box.setFixedWidth(self.wide)
        parts = (self.heading(self.windowTitle()), self.said(told, "care"), name, self._box)
        self.ask(parts, (self._delete, cancel), self._box)

    @Slot(str)
    def _compare(self, typed: str) -> None:
        self._delete.setEnabled(typed.strip().casefold() == self._word.casefold())

    @Slot()
    def _wipe(self) -> None:
        self.wait(self.tr("Deleting …"))
        self._keeper.wipe(self._end, self.fail)

    def _end(self, left: Sequence[Path]) -> None:
        self.accept()
        self.wiped.emit(left)
