"""The sheet that asks before a document gives passages of the folder other words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look


class RewordingSheet(QuestionSheet):
    """Says how many passages a document `rewords`. It is accepted where that is to be added."""

    def __init__(self, rewords: int, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Other words in the document"))
        add = self.button(self.tr("&Add it all the same"))
        cancel = self.button(self.tr("&Cancel"), main=True)
        add.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        told = self.tr("Is it the newest version? Nothing is added yet.")
        heading = self.heading(self.tr("The document has other words than the folder"))
        parts = heading, self.said(final_words(rewords), "care"), self.said(told)
        self.ask(parts, (add, cancel), cancel)


def final_words(rewords: int) -> str:
    """Return what cannot be taken back once a document is added that `rewords` passages."""
    final = QCoreApplication.translate(
        "RewordingSheet", "What was done at the desk before cannot be taken back then."
    )
    if not rewords:
        return final
    told = QCoreApplication.translate(
        "RewordingSheet", "%n passage(s) get(s) the words of the document.", "", rewords
    )
    return f"{told} {final}"
