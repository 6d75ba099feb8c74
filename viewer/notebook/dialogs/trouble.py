"""Shows why the notebook cannot be opened here, and what can be done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.dialogs.stray_keys import StrayKeys
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookStatus
from viewer.notebook.store.errors import NotebookDamaged
from viewer.services.messages import words_of
from viewer.ui.look.look import Look


class TroubleSheet(QuestionSheet):
    """Changes nothing of the notebook, unless the reader has it moved aside.

    `put_aside` carries the status after that.
    """

    put_aside = Signal(object)

    def __init__(self, keeper: Keeper, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Your notebook cannot be opened here"))
        StrayKeys(self)  # a note or a passphrase is typed for another sheet
        self._keeper = keeper
        trouble = keeper.trouble or NotebookDamaged()
        again, close = (
            self.button(self.tr("&Look again"), main=True),
            self.button(self.tr("&Close")),
        )
        again.clicked.connect(self._look_again)
        close.clicked.connect(self.reject)
        parts: list[QWidget] = [
            self.heading(self.windowTitle()),
            self.said(words_of(trouble), "care"),
            self.said(self.tr("It is left as it is, and none is made in its place.")),
        ]
        buttons = [again, close]
        if isinstance(trouble, NotebookDamaged):
            parts[-1] = self.said(
                self.tr(
                    "You can begin another one, or bring back a copy. This one is put aside in "
                    "Satchel’s own folder as it is, for the day when a copy of its keys is found."
                )
            )
            buttons.insert(1, self._anew())
        self.ask(parts, buttons, again)

    def _anew(self) -> QPushButton:
        anew = self.button(self.tr("&Put it aside, and begin another"))
        anew.clicked.connect(self._begin_anew)
        return anew

    @Slot()
    def _look_again(self) -> None:
        """Close, and look again at the notebook; the sheet returns if the trouble is the same."""
        self.accept()
        self._keeper.look_again()

    @Slot()
    def _begin_anew(self) -> None:
        self.wait(self.tr("Putting it aside …"))
        self._keeper.put_aside(self._end, self.fail)

    def _end(self, standing: NotebookStatus) -> None:
        self.accept()
        self.put_aside.emit(standing)
