"""Asks for the passphrase of a sealed archive before anything of it is shown."""

from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.dialogs.secret_box import Secret
from viewer.ui.look.look import Look
from viewer.wording.number_format import one_line


class UnsealSheet(QuestionSheet):
    """Asks what opens the file called `name`; `typed` carries it. A wrong one is told with `fail`.

    The name of a copy in the library is "": its file is called by a long number.

    Esc leaves the archive closed.
    """

    typed = Signal(str)

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("This archive is sealed"))
        self._secret = Secret(self.tr("Passphrase"), look, self.wide)
        file = self.tr("The copy in the library")
        if name:
            file = self.tr("From the file “{name}”").format(name=one_line(name))
        told = self.tr(
            "It opens with its own passphrase. If it was sealed for your key, type the passphrase "
            "of that key. When Satchel is locked or closed, it forgets it again."
        )
        open_ = self.button(self.tr("&Open it"), main=True)
        leave = self.button(self.tr("&Leave it closed"))
        open_.clicked.connect(self._open)
        leave.clicked.connect(self.reject)
        heading = self.heading(self.windowTitle())
        parts = (heading, self.said(file, "soft"), self.said(told), self._secret)
        self.ask(parts, (open_, leave), self._secret.box)

    @Slot()
    def _open(self) -> None:
        typed = self._secret.box.text()
        if not typed:
            self.tell(self.tr("Type the passphrase first."), at=self._secret.box)
            return
        self.wait(self.tr("Opening …"))
        self.typed.emit(typed)

    @override
    def fail(self, error: Exception) -> None:
        """Show the sentence of `error`, and have another passphrase typed over this one."""
        super().fail(error)
        self._secret.box.setFocus()
        self._secret.box.selectAll()
