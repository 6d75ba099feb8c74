"""Dialogs to share a collection or set as a file, and to take one in."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from index import marked_invisible
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.dialogs.secret_box import NewSecret, Secret
from viewer.notebook.dialogs.secret_sheet import SecretSheet
from viewer.notebook.store.shared.content import Shared, SharedSet
from viewer.notebook.store.shared.merge import MergePlan
from viewer.notebook.store.shared.set_merge import SetPlan
from viewer.platform.file_dialog import file_dialog
from viewer.screens.notebook.set_words import like_quote_words, room_words, told_set
from viewer.ui.look.look import LIST, Look, grown
from viewer.ui.look.tooltips import shortened

SUFFIX = "satchel-set"
_TITLE = 60 * 14  # pixels at 100 % of a title in a sentence
_MOST = 8  # collections or archives that are named
_MOST_CODES = 20  # characters that nobody sees
_LINES = 8  # of the words in a set that are seen at once


class ShareSheet(SecretSheet):
    """Asks how to share. `answered` carries file, passphrase or "", and whether to include notes.

    `count` is the number of entries, or of items if it `is_set`. What is `of_sealed`, a sealed
    archive, has a passphrase unless that is taken off. `show_done` then shows the fingerprint by
    which a recipient recognises the file.
    """

    answered = Signal(str, str, bool)

    def __init__(
        self,
        title: str,
        count: int,
        look: Look,
        parent: QWidget,
        *,
        is_set: bool = False,
        of_sealed: bool = False,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Share a set") if is_set else self.tr("Share a collection"))
        self._title = shortened(title, self.fontMetrics(), _TITLE)
        self._told = self.tr("%n entry(s), for somebody who has the same archives.", "", count)
        if is_set:
            self._told = self.tr("%n item(s), for somebody who has the same archives.", "", count)
        self._with_notes, self._passphrase, self._is_set = True, "", is_set
        self._of_sealed, self._unsealed = of_sealed, QLabel()
        self._details, self._warning = ("", ""), QLabel()
        self._notes, self._sealed, self._secret = self._choices()
        self._ask_how(is_sealed=of_sealed)

    def tell_details(self, words: str, with_notes: str) -> None:
        """Warn of what the items tell of somebody: by their `words` alone, and `with_notes`."""
        self._details = words, with_notes
        self._warn_of_details()

    def _choices(self) -> tuple[QCheckBox, QCheckBox, NewSecret]:
        """Return a tick box for notes, one for a passphrase, and the boxes for that."""
        own = self.tr("With my &notes")
        if self._is_set:
            own = self.tr("With my &notes, and what the set is for")
        notes = QCheckBox(own)
        sealed = QCheckBox(self.tr("Only who knows a &passphrase can open it"))
        return notes, sealed, NewSecret(self.look, self.wide)

    def _ask_how(self, *, is_sealed: bool) -> None:
        self._notes, self._sealed, self._secret = self._choices()
        self._notes.setChecked(self._with_notes)
        self._sealed.setChecked(is_sealed)
        if not is_sealed:
            self._secret.hide()
        write = self.button(self.tr("&Write the file …"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        self._sealed.toggled.connect(self._ask_passphrase)
        write.clicked.connect(self._weigh)
        cancel.clicked.connect(self.reject)
        warned = self.tr(
            "Without a passphrase, whoever has the file can read what you chose in it. It says "
            "nothing of when you did."
        )
        self._unsealed = self.said(
            self.tr("The archive is sealed, and this file is not: whoever has it can read it."),
            "care",
        )
        self._unsealed.setVisible(self._of_sealed and not is_sealed)
        self._warning = self.said("", "care")
        self._notes.toggled.connect(self._warn_of_details)
        choices = (self._notes, self._warning, self._sealed, self._unsealed, self._secret)
        parts = (self.heading(self._title), self.said(self._told), *choices)
        first = self._secret.box if is_sealed else self._notes
        self.ask((*parts, self.said(warned, "soft")), (write, cancel), first)
        self._warn_of_details()

    @Slot()
    def _warn_of_details(self) -> None:
        warned = self._details[self._notes.isChecked()]
        self._warning.setText(warned)
        self._warning.setVisible(bool(warned))
        self.fit()

    @Slot(bool)
    def _ask_passphrase(self, sealed: bool) -> None:
        self._secret.setVisible(sealed)
        self._unsealed.setVisible(self._of_sealed and not sealed)
        self.fit()

    @Slot()
    def _weigh(self) -> None:
        """Take the passphrase, if there is to be one, then ask for the file."""
        self._with_notes = self._notes.isChecked()
        if self._sealed.isChecked():
            self.take_secret(self._secret, self._ask_where, self._ask_again)
        else:
            self._ask_where("")

    def _ask_again(self) -> None:
        self._ask_how(is_sealed=True)

    def _ask_where(self, passphrase: str) -> None:
        self._passphrase = passphrase
        dialog = set_dialog(self, self.windowTitle(), saves=True)
        dialog.selectFile(f"{'set' if self._is_set else 'collection'}.{SUFFIX}")
        dialog.fileSelected.connect(self._tell_answer)
        dialog.open()

    @Slot(str)
    def _tell_answer(self, file: str) -> None:
        self.wait(self.tr("Writing the file …"))
        self.answered.emit(file, self._passphrase, self._with_notes)

    @Slot(object)
    def refuse(self, error: Exception) -> None:
        """Show why the file could not be made, if the sheet waits for it."""
        if self.is_waiting:
            self.fail(error)

    def show_done(self, fingerprint: str) -> None:
        """Report that the file is written, with the fingerprint that its recipient will see."""
        done = self.button(self.tr("&Done"), main=True)
        done.clicked.connect(self.accept)
        told = self.tr(
            "Whoever opens it is shown these words and digits. They are the same in every file "
            "from your notebook:"
        )
        heading = self.heading(self.tr("The file is written"))
        self.ask((heading, self.said(told), self.said(fingerprint, bold=True)), (done,), done)


class TakeInSheet(QuestionSheet):
    """Shows what a shared file holds before it is taken in. `unsealed` carries a passphrase."""

    unsealed = Signal(str)
    confirmed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Take in a shared collection or set"))
        self._secret: Secret | None = None

    def ask_passphrase(self) -> None:
        """Ask for the passphrase of the file."""
        self._secret = Secret(self.tr("The passphrase of the file"), self.look, self.wide)
        open_ = self.button(self.tr("&Open it"), main=True)
        open_.clicked.connect(self._unseal)
        told = self.tr("The file is sealed. Who sent it knows its passphrase.")
        parts = (self.heading(self.windowTitle()), self.said(told), self._secret)
        self.ask(parts, (open_, self._leave()), self._secret.box)

    def show_shared(
        self, shared: Shared | SharedSet, plan: MergePlan | SetPlan, unseen: str = ""
    ) -> None:
        """Show what is in the file, what of it is new here, and what is `unseen` in it."""
        has_twin = isinstance(plan, SetPlan) and plan.has_twin
        take_in = self.tr("&Keep both") if has_twin else self.tr("&Take it in")
        take = self.button(take_in, main=True)
        take.clicked.connect(self._confirm)
        lines = list(self._told(shared, plan))
        if shared.archives:
            told = self.tr("In the archives: {names}.")
            lines.append(told.format(names=self._listed(sorted(shared.archives))))
        signed = self.tr(
            "Signed by another notebook, or by yours: {fingerprint}. Where it matters who made it, "
            "ask whether theirs shows the same."
        )
        signed = signed.format(fingerprint=shared.fingerprint)
        told_lines = (self.said(line) for line in lines if line)
        heading = self.heading(self._cut(shared.title))
        parts: list[QWidget] = [heading, *told_lines, self.said(signed, "soft")]
        if unseen:
            parts.append(self.said(self._named_unseen(unseen), "care"))
        if isinstance(shared, SharedSet) and (told := like_quote_words(shared)):
            parts.append(self.said(told, "care"))
        if isinstance(shared, SharedSet) and (words := room_words(shared)):
            name = self.tr("&Words in it that a room would read")
            parts.append(self.named(name, self._box(words)))
        self.ask(parts, (take, self._leave()), take)

    def _named_unseen(self, unseen: str) -> str:
        """Return a sentence that names the characters in `unseen` by their codes."""
        told = self.tr("A character that nobody sees, or that turns the text, is in it: {code}.")
        if len(unseen) > 1:
            told = self.tr("Characters that nobody sees, or that turn the text, are in it: {code}.")
        more = " …" if len(unseen) > _MOST_CODES else ""
        codes = ", ".join(f"U+{ord(each):04X}" for each in unseen[:_MOST_CODES])
        return told.format(code=codes + more)

    def _box(self, words: str) -> QPlainTextEdit:
        """Return a box of `words` that scrolls, and cannot be typed in."""
        box = QPlainTextEdit(words)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.look.dress(box, LIST, reading=True)
        box.setFixedHeight((_LINES + 1) * box.fontMetrics().lineSpacing())
        return box

    def _told(self, shared: Shared | SharedSet, plan: MergePlan | SetPlan) -> Iterable[str]:
        """Return sentences on what is in the file, and what of it is here."""
        if isinstance(shared, SharedSet):
            return told_set(shared, plan) if isinstance(plan, SetPlan) else ()
        if isinstance(plan, SetPlan):
            return ()
        count = self.tr("%n thing(s) kept", "", len(shared.entries))
        noted = self.tr("%n of them with a note", "", shared.noted)
        lines = [f"{count}, {noted}." if shared.noted else f"{count}.", self._named(shared)]
        if plan.there:
            lines.append(
                self.tr("%n of them is in your notebook already, and stays.", "", plan.there)
            )
        return lines

    def _named(self, shared: Shared) -> str:
        """Return the titles of nested collections as a sentence, or ""."""
        inner: Sequence[str] = [each.title for each in shared.collections[1:]]
        if not inner:
            return ""
        return self.tr("Within it: {titles}.").format(titles=self._listed(inner))

    def _listed(self, names: Sequence[str]) -> str:
        """Return the first of `names`, each cut to a readable length."""
        more = " …" if len(names) > _MOST else ""
        return ", ".join(map(self._cut, names[:_MOST])) + more

    def _cut(self, name: str) -> str:
        return shortened(marked_invisible(name), self.fontMetrics(), grown(_TITLE))

    def _leave(self) -> QPushButton:
        leave = self.button(self.tr("&Leave it"))
        leave.clicked.connect(self.reject)
        return leave

    @Slot()
    def _unseal(self) -> None:
        typed = self._secret.box.text() if self._secret else ""
        self.wait(self.tr("Opening the file …"))
        self.unsealed.emit(typed)

    @Slot()
    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


def set_dialog(parent: QWidget, title: str, *, saves: bool = False) -> QFileDialog:
    """Return a file dialog for shared files: to open one, or to save one if it `saves`."""
    dialog = file_dialog(parent, title, saves=SUFFIX if saves else "")
    dialog.setNameFilter(
        QCoreApplication.translate("ShareSheet", "Shared collections and sets (*.satchel-set)")
    )
    dialog.setDirectory(str(Path.home()))
    return dialog
