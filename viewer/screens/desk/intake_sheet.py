"""The sheet that tells, after documents were added, what came in and what is to be looked at."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from index import Imported
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.report_words import report_lines
from viewer.ui.look.look import LIST, Look

_LINES = 14  # of the report that are seen at once
_WIDEST = 760  # pixels at 100 %
_COME_BACK = {"new", "changed"}  # the kinds of what a mended document brings


class IntakeSheet(QuestionSheet):
    """Lists the guesses of an import, doubtful ones first, and all that it left out.

    Words that an editor removed are seen here and kept nowhere. It says first what was `not_added`.
    """

    def __init__(
        self, result: Imported, look: Look, parent: QWidget, *, not_added: str = ""
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Documents added"))
        self._result = result
        self.widen(look.scaled(_WIDEST))
        close = self.button(self.tr("&Close"), main=True)
        close.clicked.connect(self.accept)
        self._report = self._lines()
        parts: list[QWidget] = [self.heading(self._heading()), self.said(self._counted())]
        if not_added:
            parts.append(self.said(not_added, "care"))
        if not result.ok:
            told = self.tr(
                "Words differ between the documents and the folder. They are named first: mend "
                "them before anything else."
            )
            parts.append(self.said(told, "care"))
        if any(each.kind in _COME_BACK for each in result.guesses):
            told = self.tr(
                "Passages are new or changed. What you deleted or replaced before may be among "
                "them again: look at each."
            )
            parts.append(self.said(told, "care"))
        parts.append(self.said(self._to_look_at(), "soft"))
        if not (result.is_unchanged or result.is_of_tables):
            final = self.tr(
                "This cannot be taken back. What was done before still can be, where it is in "
                "files that did not change now."
            )
            parts.append(self.said(final, "soft"))
        self.ask([*parts, self._report], (close,), self._report)

    @property
    def report(self) -> str:
        """The lines of the report."""
        return self._report.toPlainText()

    def _heading(self) -> str:
        if self._result.is_unchanged:
            return self.tr("Nothing is new: the folder has all of it already")
        if not self._result.guesses:
            return self.tr("The documents are in the folder")
        return self.tr("The documents are in the folder. Look at what was guessed.")

    def _counted(self) -> str:
        """Return how much of each kind the documents hold."""
        counts = self._result.counts
        told = (
            (counts["sections"], self.tr("%n heading(s)", "", counts["sections"])),
            (counts["passages"], self.tr("%n passage(s)", "", counts["passages"])),
            (counts["quotes"], self.tr("%n quote(s)", "", counts["quotes"])),
            (counts["footnotes"], self.tr("%n footnote(s)", "", counts["footnotes"])),
            (counts["tables"], self.tr("%n table(s)", "", counts["tables"])),
            (counts["pictures_taken"], self.tr("%n picture(s)", "", counts["pictures_taken"])),
        )
        return ", ".join(words for count, words in told if count)

    def _to_look_at(self) -> str:
        """Return how many guesses the list has, and that the report below is not kept."""
        number = self._result.awaited
        said = self.tr("%n guess(es) wait(s) in the list of guesses.", "", number)
        told = self.tr("This report is shown once, and can be copied.")
        return f"{said} {told}" if number else told

    def _lines(self) -> QPlainTextEdit:
        box = QPlainTextEdit("\n".join(report_lines(self._result)))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setUndoRedoEnabled(False)
        holds_own_words(box)  # what an editor removed is in no other place
        box.setAccessibleName(self.tr("What was guessed and left out"))
        self.look.dress(box, LIST)
        box.setFixedWidth(self.wide)
        box.setFixedHeight(_LINES * box.fontMetrics().lineSpacing())
        return box
