"""Asks for the passphrase or the recovery words of a locked notebook."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from viewer.notebook.dialogs.secret_box import NewSecret, Secret
from viewer.notebook.dialogs.secret_sheet import SecretSheet
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, NotebookStatus
from viewer.notebook.store.errors import (
    MistypedRecovery,
    NotebookDamaged,
    NotebookTooNew,
    WrongPassphrase,
)
from viewer.platform.clipboard_guard import holds_own_words
from viewer.services.messages import words_of
from viewer.ui.look.look import Look

if TYPE_CHECKING:
    from viewer.notebook.store.vault.portable_copy import PortableCopy

_LINES = 4  # visible lines of recovery words


class UnlockSheet(SecretSheet):
    """Opens the notebook, or a `copy` of one where there is none.

    After opening it with recovery words, the reader chooses a new passphrase. `unlocked` carries
    the status, also if it was found that nothing can open it. `put_off` is sent if it is open but
    no new passphrase was chosen.
    """

    unlocked = Signal(object)
    put_off = Signal()

    def __init__(
        self, keeper: Keeper, look: Look, parent: QWidget, copy: "PortableCopy | None" = None
    ) -> None:
        super().__init__("", look, parent)
        title = self.tr("Bring back your notebook") if copy else self.tr("Unlock your notebook")
        self.setWindowTitle(title)
        self._keeper, self._copy = keeper, copy
        self._secret = Secret(self.tr("Passphrase"), look, self.wide)
        self._new = NewSecret(look, self.wide)
        self._words = QPlainTextEdit()
        self._is_recovered = False
        self._ask_passphrase()
        self.rejected.connect(self._tell_put_off)

    @Slot()
    def _ask_passphrase(self) -> None:
        self._secret = Secret(self.tr("Passphrase"), self.look, self.wide)
        unlock = self.button(self.tr("&Unlock"), main=True)
        lost = self.button(self.tr("I &lost it: use the recovery words"))
        unlock.clicked.connect(self._unlock)
        lost.clicked.connect(self._ask_words)
        parts: list[QWidget] = [self.heading(self.windowTitle())]
        if self._copy is not None:
            told = self.tr("The copy opens with the passphrase that the notebook had then.")
            parts.append(self.said(told, "soft"))
        self.ask([*parts, self._secret], (unlock, lost, self._cancel()), self._secret.box)

    @Slot()
    def _unlock(self) -> None:
        typed = self._secret.box.text()
        if not typed:
            self.tell(self.tr("Type your passphrase first."), at=self._secret.box)
            return
        self.wait(self.tr("Unlocking …"))
        if self._copy is not None:
            self._keeper.bring_back(self._copy, typed, self._end, self._fail)
        else:
            self._keeper.unlock(typed, self._end, self._fail)

    def _fail(self, error: Exception) -> None:
        """Show why it stays locked, and select a wrong passphrase to be typed over."""
        if self._copy is None and _is_lasting(error):
            self._end(self._keeper.find_unusable(error))
            return
        self.fail(error)
        if isinstance(error, WrongPassphrase):
            self._secret.box.selectAll()
            self._secret.box.setFocus()

    @Slot()
    def _ask_words(self) -> None:
        self._words = QPlainTextEdit()
        self._words.setAccessibleName(self.tr("The sixteen recovery words"))
        self._words.setTabChangesFocus(True)
        holds_own_words(self._words)
        self._words.setFixedSize(self.wide, (_LINES + 1) * self._words.fontMetrics().lineSpacing())
        name = QLabel(self.tr("The sixteen recovery words"))
        name.setBuddy(self._words)
        told = self.tr("Type them in their order. Capitals, numbers and line breaks do not matter.")
        open_ = self.button(self.tr("&Open with these words"), main=True)
        back = self.button(self.tr("&Back"))
        open_.clicked.connect(self._recover)
        back.clicked.connect(self._ask_passphrase)
        parts = (self.heading(self.tr("Use the recovery words")), self.said(told, "soft"), name)
        self.ask((*parts, self._words), (open_, back, self._cancel()), self._words)

    @Slot()
    def _recover(self) -> None:
        self.wait(self.tr("Unlocking …"))
        typed = self._words.toPlainText()
        if self._copy is not None:
            self._keeper.bring_back(self._copy, typed, self._ask_new, self._fail_words, words=True)
        else:
            self._keeper.recover(typed, self._ask_new, self._fail_words)

    def _fail_words(self, error: Exception) -> None:
        told = words_of(error)
        if self._copy is None and _is_lasting(error):
            self._end(self._keeper.find_unusable(error))
            return
        if isinstance(error, MistypedRecovery) and error.unknown:
            places = ", ".join(str(place + 1) for place in error.unknown)
            also = self.tr("Look again at word {places}.")
            told = f"{told} {also.format(places=places)}"
        self.tell(told, at=self._words)

    def _ask_new(self, standing: NotebookStatus) -> None:
        """Have a new passphrase chosen in place of the lost one."""
        if standing.keeping is not NotebookState.OPEN:  # read-only: no passphrase can be set
            self._end(standing)
            return
        self._is_recovered = True
        self._ask_passphrase_anew()

    @Slot()
    def _ask_passphrase_anew(self) -> None:
        self._new = NewSecret(self.look, self.wide)
        choose = self.button(self.tr("&Choose this passphrase"), main=True)
        choose.clicked.connect(self._choose)
        told = self.tr("Your notebook is open. The lost passphrase opens it no more after this.")
        parts = (self.heading(self.tr("Choose another passphrase")), self.said(told), self._new)
        self.ask(parts, (choose,), self._new.box)

    @Slot()
    def _choose(self) -> None:
        self.take_secret(self._new, self._change, self._ask_passphrase_anew)

    def _change(self, passphrase: str) -> None:
        self.wait(self.tr("Closing it with the other passphrase …"))
        self._keeper.manage(
            lambda opened: opened.change_passphrase(passphrase), self._end, self.fail
        )

    def _end(self, standing: NotebookStatus) -> None:
        self.accept()
        self.unlocked.emit(standing)

    def _cancel(self) -> QPushButton:
        cancel = self.button(self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        return cancel

    @Slot()
    def _tell_put_off(self) -> None:
        if self._is_recovered:
            self.put_off.emit()


def _is_lasting(error: Exception) -> bool:
    """Return whether no passphrase and no words can open the notebook."""
    keys = isinstance(error, NotebookDamaged) and error.keys
    return keys or isinstance(error, NotebookTooNew)
