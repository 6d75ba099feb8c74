"""The sheets that ask before a translation counts that is unfinished, or not as its text."""

from PySide6.QtWidgets import QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look
from viewer.wording.number_format import one_line


class DifferingTranslationSheet(QuestionSheet):
    """Asks whether a translation of which this `differs` is taken over, or reviewed if `is_own`.

    Of a reader, who `suggests`, it asks whether it is accepted.
    """

    def __init__(
        self,
        differs: str,
        look: Look,
        parent: QWidget,
        *,
        is_own: bool = False,
        suggests: bool = False,
    ) -> None:
        super().__init__("", look, parent)
        title, words = self.tr("Accept a translation"), self.tr("&Take it over")
        if is_own:
            title, words = self.tr("Review a translation"), self.tr("&Mark it as reviewed")
        elif suggests:
            words = self.tr("&Accept it all the same")
        self.setWindowTitle(title)
        take = self.button(words)
        cancel = self.button(self.tr("&Cancel"), main=True)
        take.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        told = self.tr("Compare it with the text first. Readers may take what differs for said.")
        parts = (
            self.heading(self.tr("This translation has other numbers or names than the text")),
            self.said(one_line(differs), "care"),
            self.said(told),
        )
        self.ask(parts, (take, cancel), cancel)


class UnfinishedTranslationSheet(QuestionSheet):
    """Asks whether an unfinished translation is reviewed; it may differ too."""

    def __init__(self, differs: str, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Review a translation"))
        take = self.button(self.tr("&Mark it as reviewed"))
        cancel = self.button(self.tr("&Cancel"), main=True)
        take.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "Somebody stopped in the middle of it. Read it to its end first; Ctrl+Enter in its box "
            "makes it a draft."
        )
        parts = [self.heading(self.tr("This translation is unfinished")), self.said(told)]
        if differs:
            parts.append(self.said(one_line(differs), "care"))
        self.ask(parts, (take, cancel), cancel)
