"""The sheet that asks for another name of a document's files."""

from typing import override

from PySide6.QtWidgets import QWidget

from index import DocumentToRename
from viewer.screens.desk.answer_sheet import AnswerSheet
from viewer.ui.look.look import Look
from viewer.wording.number_format import one_line

_WIDEST = 640  # pixels at 100 %


class DocumentNameSheet(AnswerSheet):
    """Asks for an id, which is the name of the document's file and of its text as received.

    It begins with one that tells nothing.
    """

    def __init__(self, document: DocumentToRename, look: Look, parent: QWidget) -> None:
        super().__init__(self.tr("Rename this document"), look, parent)
        self.widen(look.scaled(_WIDEST))
        told = self.tr(
            "Its file is called “{name}”, and every reader can see that. Its text as received is "
            "called so too, and follows. All that was made of the document stays; its title stays "
            "too. It can be taken back."
        )
        out = self.tr(
            "Editions that you published keep the name: whoever has one can see it. Publish the "
            "next one."
        )
        more = (self.said(out, "care"),) if document.was_published else ()
        heading = self.tr("What is the file of “{title}” to be called?")
        self.ask_for(
            heading.format(title=one_line(document.title)),
            told.format(name=document.id),
            self.tr("&Small Latin letters, digits and hyphens"),
            self.tr("&Rename it"),
            document.free,
            more,
        )

    @override
    def refusal(self, answer: str) -> str:
        return "" if answer else self.tr("Type a name first.")
