"""The sheet that shows what a codebook from elsewhere would bring into the folder."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from index import CodebookPlan
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import LIST, Look
from viewer.wording.number_format import figure

_LINES = 9  # that are seen at once
_PART = 4  # at most this part of the screen is the list: 1 / _PART
_LONGEST = 100  # characters of a description
_WIDEST = 620  # pixels at 100 %


class CodebookSheet(QuestionSheet):
    """Asks whether to take a codebook in; `wanted` is the answer. The sheet stays."""

    wanted = Signal()

    def __init__(self, plan: CodebookPlan, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Take in a codebook"))
        self.widen(look.scaled(_WIDEST))
        self._plan = plan
        take = self.button(self.tr("&Take it in"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        take.clicked.connect(self.wanted)
        cancel.clicked.connect(self.reject)
        told = self.tr("Readers of the archive will see the names and descriptions of its themes.")
        parts = [self.heading(self.tr("What this codebook brings")), self.said(told)]
        if plan.sets:
            left = self.tr("%n group(s) of themes in it are not taken.", "", plan.sets)
            parts.append(self.said(left, "soft"))
        self.ask((*parts, self._listed()), (take, cancel), take)

    def _listed(self) -> QPlainTextEdit:
        box = QPlainTextEdit("\n".join(self._sections()))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setUndoRedoEnabled(False)
        box.setAccessibleName(self.tr("Themes of the codebook"))
        self.look.dress(box, LIST)
        box.setFixedWidth(self.wide)
        lines = _LINES * box.fontMetrics().lineSpacing()
        box.setFixedHeight(min(lines, self._screen.height() // _PART))
        return box

    def _sections(self) -> Iterator[str]:
        plan = self._plan
        if plan.new:
            new = self.tr("New")
            yield f"{new}: {figure(len(plan.new))}"
            for name, definition in zip(plan.new, plan.definitions, strict=True):
                yield f"    {name}"
                yield from (f"        {_cut(words)}" for words in definition.values())
        for heading, names in (
            (self.tr("Twice in the file: the first of them is taken"), plan.again),
            (self.tr("Named above others, with no row of its own: taken as a theme"), plan.named),
            (self.tr("There under the same name: it stays as it is"), plan.same_names),
            (self.tr("There with the same id: it stays as it is"), plan.same_ids),
        ):
            if names:
                yield f"{heading}: {figure(len(names))}"
                yield from (f"    {each}" for each in names)


def _cut(words: str) -> str:
    """Return the beginning of a description, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()} …"
