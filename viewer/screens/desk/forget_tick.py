"""A tick that has the desk forget the words that go, and what is said of it."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from viewer.notebook.dialogs.question import QuestionSheet


class ForgetTick(QCheckBox):
    """Says whether words are forgotten here too. It is off while the store cannot be reached."""

    def __init__(self, text: str, sheet: QuestionSheet, *, may_forget: bool) -> None:
        super().__init__(text)
        self._may_forget = may_forget
        told = self.tr(
            "Then nothing that was done in this folder until now can be taken back, and the "
            "original of the document goes. Editions, your notes and the memory of a disk or "
            "stick may still hold the words."
        )
        if not may_forget:
            told = self.tr("Unlock your notebook first to forget words: it may hold them too.")
        self._told = sheet.said(told, "soft")
        self.setEnabled(may_forget)

    @property
    def parts(self) -> Sequence[QWidget]:
        """The tick and the sentence below it."""
        return self, self._told

    @Slot(bool)
    def allow(self, allowed: bool) -> None:
        """Let it be ticked where the words go everywhere else."""
        self.setEnabled(allowed and self._may_forget)
        if not allowed:
            self.setChecked(False)
