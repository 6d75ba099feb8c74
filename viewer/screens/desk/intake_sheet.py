"""The sheet that tells, after documents were added, what came in and what is to be looked at."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from index import Certainty, Guess, Imported, LeftOut
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.report_words import (
    change_lines,
    detail_words,
    kind_words,
    place_words,
)
from viewer.ui.look.look import LIST, Look
from viewer.wording.number_format import figure

_LINES = 14  # of the report that are seen at once
_WIDEST = 760  # pixels at 100 %
_COME_BACK = {"new", "changed"}  # the kinds of what a mended document brings
_TO_DECIDE = "conflict"
_FIRST_KIND = "changes"  # open tracked changes are told before all else


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
        box = QPlainTextEdit("\n".join(self._sections()))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setUndoRedoEnabled(False)
        holds_own_words(box)  # what an editor removed is in no other place
        box.setAccessibleName(self.tr("What was guessed and left out"))
        self.look.dress(box, LIST)
        box.setFixedWidth(self.wide)
        box.setFixedHeight(_LINES * box.fontMetrics().lineSpacing())
        return box

    def _sections(self) -> Iterator[str]:
        """Yield the lines of the report, with a heading above each part."""
        guesses, left_out = self._result.guesses, self._result.left_out
        of_all = [each for each in guesses if each.kind == _FIRST_KIND]
        to_decide = [each for each in guesses if each.kind == _TO_DECIDE]
        rest = [each for each in guesses if each.kind not in (_FIRST_KIND, _TO_DECIDE)]
        headings = {
            Certainty.DOUBTFUL: self.tr("Doubtful"),
            Certainty.LIKELY: self.tr("Likely"),
            Certainty.SURE: self.tr("Sure"),
        }
        yield from self._part(self.tr("First of all"), of_all)
        yield from self._part(self.tr("To be decided by you"), to_decide)
        for certainty, heading in headings.items():
            yield from self._part(heading, [each for each in rest if each.certainty is certainty])
        yield from self._part(self.tr("Left out"), left_out)

    def _part(self, heading: str, told: Sequence[Guess | LeftOut]) -> Iterator[str]:
        if not told:
            return
        yield heading
        alike: dict[str, list[Guess | LeftOut]] = {}
        for each in told:
            alike.setdefault(kind_words(each), []).append(each)
        for kind, group in alike.items():
            yield f"    {kind}: {figure(len(group))}"
            for each in group:
                change = each.change if isinstance(each, Guess) else None
                said = [place_words(each, self._result), detail_words(each)]
                if change:
                    said.insert(0, Path(each.file).name)
                if any(said):
                    yield f"        {': '.join(filter(None, said))}"
                for line in change_lines(change) if change else ():
                    yield f"            {line}"
        yield ""
