"""The sheet on which it is chosen what opens a sealed edition: a passphrase, readers' keys."""

from collections.abc import Sequence
from unicodedata import normalize

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from index import KeyUnusable, Sealing, Value
from viewer.notebook.dialogs.secret_box import NewSecret
from viewer.notebook.dialogs.secret_sheet import SecretSheet
from viewer.platform.file_dialog import file_dialog
from viewer.screens.desk.wording.edition_words import sealed_words
from viewer.ui.look.look import Look

_WIDEST = 620  # pixels at 100 %
_LEAST, _MOST = 2, 5  # lines of the list of readers


class ReaderKey(Value):
    """The public key of a reader, its fingerprint, and the name of the file that had it."""

    name: str
    public: bytes
    fingerprint: str


class SealSheet(SecretSheet):
    """Has a passphrase chosen, keys of readers, or both.

    `chosen` carries the sealing once the sheet has closed; None where, with `before`, the number of
    an edition that was sealed, the next one is to be open all the same. `keys_wanted` carries the
    files of keys, which is answered by `add_readers` or `fail`. The passphrase of the key that
    signs, `signing`, is refused: readers could sign with it.
    """

    chosen = Signal(object)
    keys_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        before: int | None = None,
        signing: str | None = None,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Close the archive"))
        self.widen(look.scaled(_WIDEST))
        self._signing = signing
        self._readers: Sequence[ReaderKey] = ()
        self._secret = NewSecret(look, self.wide)
        self._list = self.listed((), 1)
        if before is None:
            self._ask()
        else:
            self._ask_whether_open(before)

    def _ask_whether_open(self, before: int) -> None:
        close = self.button(self.tr("&Close this one too"), main=True)
        leave = self.button(self.tr("Publish it &open"))
        close.clicked.connect(self._ask)
        leave.clicked.connect(self._leave_open)
        told = self.tr("Whoever has this one will be able to read it. That cannot be undone.")
        heading = self.heading(" ".join(sealed_words(before)))
        self.ask((heading, self.said(told, "care")), (close, leave), close)

    @Slot()
    def _ask(self) -> None:
        """Ask for a passphrase, and for readers; those that were added stay."""
        self._secret = NewSecret(self.look, self.wide)
        self._list = self.listed((), 1)
        told = self.tr(
            "Whoever reads the archive needs this passphrase. Tell it to them by another way than "
            "the file. If it is lost, the file cannot be opened again; this folder stays as it is."
        )
        keys = self.tr(
            "A reader whose key you add opens it with that key. With keys alone, leave the "
            "passphrase empty."
        )
        choose = self.button(self.tr("&Go on"), main=True)
        add = self.button(self.tr("Add readers’ &keys …"))
        out = self.button(self.tr("&Take it out"))
        cancel = self.button(self.tr("Ca&ncel"))
        choose.clicked.connect(self._choose)
        add.clicked.connect(self._pick)
        out.clicked.connect(self._take_out)
        cancel.clicked.connect(self.reject)
        listed = self.named(self.tr("&Readers who open it with their keys"), self._list)
        parts = self.heading(self.windowTitle()), self.said(told), self._secret
        more = self.said(keys), listed
        self.ask((*parts, *more), (choose, add, out, cancel), self._secret.box)
        self._show_readers()

    def add_readers(self, readers: Sequence[ReaderKey]) -> None:
        """List `readers` too, each once."""
        self.go_on()
        held = {each.public: each for each in (*self._readers, *readers)}
        self._readers = tuple(held.values())
        self._show_readers()

    @Slot()
    def _pick(self) -> None:
        dialog = file_dialog(self, self.tr("Add readers’ keys"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._want_keys)
        dialog.open()

    @Slot(object)
    def _want_keys(self, files: Sequence[str]) -> None:
        self.wait()
        self.keys_wanted.emit(files)

    @Slot()
    def _take_out(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self._readers = (*self._readers[:row], *self._readers[row + 1 :])
            self._show_readers()

    def _show_readers(self) -> None:
        self._list.clear()
        self._list.addItems([f"{each.name}\n{each.fingerprint}" for each in self._readers])
        lines = min(_MOST, max(_LEAST, 2 * len(self._readers)))
        self._list.setFixedHeight(round((lines + 1) * self._list.fontMetrics().lineSpacing() * 1.1))
        self._list.setCurrentRow(0)
        self.fit()

    @Slot()
    def _choose(self) -> None:
        typed = self._secret.passphrase
        if self._readers and not (typed or self._secret.again.text()):
            self._end(None)
        elif self._signing is not None and _same(typed, self._signing):
            told = self.tr(
                "This is the passphrase of your key: with both, readers could sign in your name. "
                "Choose another one."
            )
            self.tell(told, at=self._secret.box)
        else:
            self.take_secret(self._secret, self._end, self._ask)

    def _end(self, passphrase: str | None) -> None:
        try:
            sealing = Sealing(passphrase, tuple(each.public for each in self._readers))
        except KeyUnusable as error:
            self.fail(error)
            return
        self.accept()
        self.chosen.emit(sealing)

    @Slot()
    def _leave_open(self) -> None:
        self.accept()
        self.chosen.emit(None)


def _same(one: str, other: str) -> bool:
    return normalize("NFC", one) == normalize("NFC", other)
