"""The sheet that asks before a document gives passages of the folder other words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from index import Imported
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look


class RewordingSheet(QuestionSheet):
    """Says what `asked` documents would change. It is accepted where that is to be added."""

    def __init__(self, asked: Imported, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Other words in the document"))
        cancel = self.button(self.tr("&Cancel"), main=True)
        add = self.button(self.tr("&Add it all the same"))
        add.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        told = self.tr("Is it the newest version? Nothing is added yet.")
        heading = self.heading(self.tr("The document has other words than the folder"))
        parts = heading, self.said(final_words(asked), "care"), self.said(told)
        self.ask(parts, (cancel, add), cancel)


def final_words(asked: Imported) -> str:
    """Return what goes, and cannot be taken back, once what is `asked` about is added."""
    final = QCoreApplication.translate(
        "RewordingSheet",
        "This cannot be taken back then, nor what was done before in the files that it changes.",
    )
    return " ".join((*_gone(asked), final))


def _gone(asked: Imported) -> Iterator[str]:
    lost = asked.lost
    for number, words in (
        (
            asked.rewords,
            QCoreApplication.translate(
                "RewordingSheet",
                "%n passage(s) get(s) the words of the document.",
                "",
                asked.rewords,
            ),
        ),
        (
            lost.lines,
            QCoreApplication.translate(
                "RewordingSheet",
                "%n line(s) under quotes change(s) or go(es), with who speaks.",
                "",
                lost.lines,
            ),
        ),
        (
            lost.tables,
            QCoreApplication.translate(
                "RewordingSheet", "%n table(s) go(es) or become(s) plain text.", "", lost.tables
            ),
        ),
    ):
        if number:
            yield words
    if lost.consent:
        yield QCoreApplication.translate(
            "RewordingSheet", "What people consented to has to be stated again."
        )
