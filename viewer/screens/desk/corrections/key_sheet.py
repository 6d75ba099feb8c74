"""The sheet that asks for the passphrase of the key that opens suggestions."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.dialogs.secret_box import Secret
from viewer.services.messages import words_of
from viewer.ui.look.look import Look


class LetterKeySheet(QuestionSheet):
    """Asks for the passphrase of the key with that `fingerprint`. `given` carries it.

    An earlier key signed the folder before the present one.

    It is answered by `accept` or `refuse`.
    """

    given = Signal(str)

    def __init__(
        self, fingerprint: str, count: int, look: Look, parent: QWidget, *, is_earlier: bool = False
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Take in corrections"))
        self._secret = Secret(self.tr("Passphrase of your key"), look, self.wide)
        go_on = self.button(self.tr("&Open them"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        go_on.clicked.connect(self._go_on)
        cancel.clicked.connect(self.reject)
        told = self.tr("Only your key can open what was sealed for it: {fingerprint}")
        if is_earlier:
            told = self.tr("Your earlier key may open it: {fingerprint}")
        parts = (
            self.heading(self.tr("Open %n file(s)?", "", count)),
            self.said(told.format(fingerprint=fingerprint)),
            self._secret,
        )
        self.ask(parts, (go_on, cancel), self._secret.box)

    @Slot()
    def _go_on(self) -> None:
        if not self._secret.box.text():
            self.tell(self.tr("Type your passphrase first."), at=self._secret.box)
        else:
            self.wait(self.tr("Opening your key …"))
            self.given.emit(self._secret.box.text())

    def refuse(self, error: Exception) -> None:
        """Show why the key was not opened, and have the passphrase typed again."""
        self.tell(words_of(error), at=self._secret.box)
        self._secret.box.selectAll()
