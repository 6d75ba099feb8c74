"""Adds, changes or removes the notebook's passphrase, or makes new recovery words."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.notebook.dialogs.secret_box import NewSecret, Secret
from viewer.notebook.dialogs.secret_sheet import SecretSheet
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookStatus
from viewer.ui.look.look import Look


class PassphraseChange(StrEnum):
    """What is done with the passphrase."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    RECOVERY = "recovery"


class PassphraseSheet(SecretSheet):
    """Asks for the present passphrase first, to protect a Satchel that was left open.

    `changed` carries the status after the change.
    """

    changed = Signal(object)

    def __init__(self, aim: PassphraseChange, keeper: Keeper, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(
            {
                PassphraseChange.ADD: self.tr("Choose a passphrase"),
                PassphraseChange.CHANGE: self.tr("Change the passphrase"),
                PassphraseChange.REMOVE: self.tr("Do without a passphrase"),
                PassphraseChange.RECOVERY: self.tr("New recovery words"),
            }[aim]
        )
        self._aim, self._keeper = aim, keeper
        self._now = Secret(self.tr("The passphrase that you have now"), look, self.wide)
        self._new = NewSecret(look, self.wide)
        if aim is PassphraseChange.ADD:
            self._ask_new()
        else:
            self._ask_now()

    def _ask_now(self) -> None:
        go_on = {
            PassphraseChange.REMOVE: self.tr("&Go on without a passphrase"),
            PassphraseChange.RECOVERY: self.tr("&Make new words"),
        }.get(self._aim, self.tr("&Go on"))
        button = self.button(go_on, main=True)
        button.clicked.connect(self._check)
        parts = [self.heading(self.windowTitle())]
        if self._aim is PassphraseChange.REMOVE:
            told = self.tr(
                "Whoever opens this computer can then read what you keep. The recovery words open "
                "nothing any more. What an editor’s desk kept here, such as what can be taken "
                "back, is deleted."
            )
            parts.append(self.said(told, "care"))
        if self._aim is PassphraseChange.RECOVERY:
            told = self.tr("The words that you have on paper open nothing any more then.")
            parts.append(self.said(told))
        self.ask([*parts, self._now], (button, self._cancel()), self._now.box)

    @Slot()
    def _check(self) -> None:
        typed = self._now.box.text()
        if not typed:
            self.tell(self.tr("Type your passphrase first."), at=self._now.box)
            return
        self.wait(self.tr("Looking whether it is the one …"))
        self._keeper.check(typed, self._go_on, self._fail)

    def _go_on(self, _checked: object) -> None:
        passphrase = self._now.box.text()
        match self._aim:
            case PassphraseChange.REMOVE:
                self._change(None)
            case PassphraseChange.RECOVERY:
                self.wait(self.tr("Making new words …"))
                self._keeper.manage(
                    lambda opened: opened.new_recovery(passphrase), self._end, self.fail
                )
            case _:
                self._ask_new()

    def _ask_new(self) -> None:
        self._new = NewSecret(self.look, self.wide)
        choose = self.button(self.tr("&Choose this passphrase"), main=True)
        choose.clicked.connect(self._choose)
        told = self.tr("Satchel asks for it from the next start on.")
        parts = (self.heading(self.windowTitle()), self.said(told), self._new)
        self.ask(parts, (choose, self._cancel()), self._new.box)

    @Slot()
    def _choose(self) -> None:
        self.take_secret(self._new, self._change, self._ask_new)

    def _change(self, passphrase: str | None) -> None:
        self.wait(self.tr("Closing your notebook and its backups anew …"))
        self._keeper.manage(
            lambda opened: opened.change_passphrase(passphrase), self._end, self.fail
        )

    def _fail(self, error: Exception) -> None:
        self.fail(error)
        self._now.box.selectAll()
        self._now.box.setFocus()

    def _end(self, standing: NotebookStatus) -> None:
        self.accept()
        self.changed.emit(standing)

    def _cancel(self) -> QPushButton:
        cancel = self.button(self.tr("C&ancel"))
        cancel.clicked.connect(self.reject)
        return cancel
