"""The sheet that asks what a new theme is called."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.themes.theme_picker import LONGEST_NAME
from viewer.ui.look.look import Look


class ThemeSheet(QuestionSheet):
    """Asks for the name of a new theme. `theme_named` carries that; the sheet stays."""

    theme_named = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("New theme"))
        self._box = QLineEdit()
        self._box.setMaxLength(LONGEST_NAME)
        make = self.button(self.tr("&Make it"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        make.clicked.connect(self._make)
        cancel.clicked.connect(self.reject)
        parts = (
            self.heading(self.tr("A new theme")),
            self.named(self.tr("&Name, in the language of the archive"), self._box),
        )
        self.ask(parts, (make, cancel), self._box)

    @Slot()
    def _make(self) -> None:
        name = " ".join(self._box.text().split())
        if not any(letter.isalnum() for letter in name):
            self.tell(self.tr("Type a name first."), at=self._box)
            return
        self.theme_named.emit(name)
