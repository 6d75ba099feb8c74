"""A sheet that asks for one line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.ui.look.look import Look

_LONGEST = 300  # characters


class AnswerSheet(QuestionSheet):
    """Asks for one line. `given` carries it where `refusal` has nothing to say against it.

    The sheet stays until whoever gets it closes the sheet.
    """

    given = Signal(str)

    def __init__(self, title: str, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(title)
        self._box = QLineEdit()
        self._box.setMaxLength(_LONGEST)
        holds_own_words(self._box)

    def ask_for(
        self,
        heading: str,
        told: str,
        label: str,
        go: str,
        answer: str = "",
        more: Sequence[QWidget] = (),
    ) -> None:
        """Show what is asked, `told` below it, `more`, and the button `go`; begin with `answer`."""
        self._box.setText(answer)
        main, cancel = self.button(go, main=True), self.button(self.tr("&Cancel"))
        main.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        parts = (self.heading(heading), self.said(told), self.named(label, self._box), *more)
        self.ask(parts, (main, cancel), self._box)

    def refusal(self, answer: str) -> str:
        """Return why `answer` is none, or ""."""
        return "" if answer else self.tr("Say why, in a few words.")

    @Slot()
    def _give(self) -> None:
        answer = self._box.text().strip()
        if why := self.refusal(answer):
            self.tell(why, at=self._box)
        else:
            self.given.emit(answer)
