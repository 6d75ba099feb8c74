"""The sheets on keys: the editor's, shown, printed and copied."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from index import Archive, OutputFailed, Problem, Value, read_notice, worded, write_whole
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import NOTICE
from viewer.printing.leaf import Leaf, has_printer
from viewer.printing.notice import BeforePrint
from viewer.screens.desk.wording.file_words import file_words
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_WIDEST = 620  # pixels at 100 %
_LARGE = 20


class FolderKey(Value):
    """The key that signs a folder: its fingerprint, and its file, None where it is not here.

    `title` is that of the archive, and `problem` says why the file is not used.
    """

    title: Mapping[str, str]
    fingerprint: str
    file: Path | None
    problem: Problem | None = None


class MadeEdition(Value):
    """An edition that was made, its file, and the key that signed it, which may be new.

    `notice` is that of what it withdraws, or None. A sealed one `has_passphrase`, or is opened with
    the keys of so many `readers`, or both.
    """

    archive: Archive
    file: Path
    signer: str
    key: Path
    is_new_key: bool
    notice: bytes | None = None
    has_passphrase: bool = False
    readers: int = 0


class FingerprintSheet(QuestionSheet):
    """Shows a fingerprint to read to others, prints it, and copies the file of its key."""

    def __init__(
        self,
        key: FolderKey | None,
        language: str,
        look: Look,
        before_print: BeforePrint,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self._key, self._language, self._before_print = key, language, before_print
        self.widen(look.scaled(_WIDEST))

    def _show(self, parts: list[QWidget], *others: QPushButton) -> None:
        """Show `parts` above `others` and the buttons for what there is of the key."""
        close = self.button(self.tr("&Close"), main=True)
        close.clicked.connect(self.accept)
        buttons: list[QPushButton] = [close, *others]
        if self._key is not None:
            buttons.append(self.button(self.tr("&Print the fingerprint …")))
            buttons[-1].clicked.connect(self._print)
        if self._key is not None and self._key.file is not None:
            buttons.append(self.button(self.tr("Copy the &key …")))
            buttons[-1].clicked.connect(self._ask_for_copy)
        self.ask(parts, buttons, close)

    def _fingerprint(self, fingerprint: str) -> list[QWidget]:
        """Return the words of the fingerprint, its digits below them, and what they are for."""
        words, _dot, digits = fingerprint.partition(" · ")
        shown = self.said(words, font_size=_LARGE, bold=True)
        shown.setAccessibleDescription(self.tr("The fingerprint of your key"))
        told = self.tr(
            "Read these words to your readers by telephone, or give them the printed sheet. By "
            "them they know that the archive is from you."
        )
        return [shown, self.said(digits), self.said(told)]

    def _advice(self) -> QWidget:
        lost = self.tr(
            "Keep a copy of your key elsewhere, such as on a stick. When it is lost, readers "
            "are told that somebody else signs."
        )
        return self.said(lost, "care")

    @Slot()
    def _print(self) -> None:
        self._before_print(self, self._print_on)

    def _print_on(self) -> None:
        if self._key is None:
            return
        if not has_printer():
            self.tell(self.tr("This computer has no printer. Write the words down."))
            return
        title = worded(self._key.title, self._language)
        text = "\n\n".join(filter(None, (title, *self._key.fingerprint.split(" · "))))
        done, in_file = self.tr("The sheet was printed."), self.tr("The sheet is in the file.")
        leaf = Leaf(text, self, done, in_file)
        leaf.told.connect(self.tell)
        leaf.ask()

    @Slot()
    def _ask_for_copy(self) -> None:
        if self._key is None or self._key.file is None:
            return
        dialog = file_dialog(self, self.tr("Copy the key"), saves="key")
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(self._key.file.name)
        dialog.fileSelected.connect(self._copy)
        dialog.open()

    @Slot(str)
    def _copy(self, file: str) -> None:
        if self._key is None or self._key.file is None:
            return
        try:
            write_whole(Path(file), self._key.file.read_bytes(), private=True, new=True)
        except OutputFailed as error:
            self.fail(error)
        except OSError:
            self.tell(self.tr("The key could not be read. Look whether it is still there."))
        else:
            self.tell(self.tr("The key was copied. Keep it where nobody else finds it."))


class MadeSheet(FingerprintSheet):
    """Tells that an edition was made, and who signed it."""

    def __init__(
        self,
        made: MadeEdition,
        language: str,
        look: Look,
        before_print: BeforePrint,
        parent: QWidget,
    ) -> None:
        key = FolderKey(made.archive.title, made.signer, made.key)
        super().__init__(key, language, look, before_print, parent)
        self._made = made
        self.setWindowTitle(self.tr("The edition is made"))
        heading = self.tr("Edition {number} is made").format(number=figure(made.archive.edition))
        parts = [
            self.heading(heading),
            self.said(str(made.file), "soft"),
            *map(self.said, self._about_seal()),
            *self._fingerprint(made.signer),
        ]
        if made.is_new_key:
            parts.append(self._advice())
        if made.notice is None:
            self._show(parts)
            return
        told = self.tr(
            "This edition withdraws %n passage(s). Readers who do not get it soon can be given a "
            "small notice instead: they drop it on their Satchel, and what is withdrawn is gone "
            "there. It holds no words.",
            "",
            len(made.archive.withdrawn),
        )
        save = self.button(self.tr("&Save the notice …"))
        save.clicked.connect(self._ask_for_notice)
        self._show([*parts, self.said(told)], save)

    def _about_seal(self) -> Iterator[str]:
        """Yield what opens the archive, where it is sealed."""
        if self._made.has_passphrase:
            yield self.tr(
                "The archive is closed with a passphrase. Tell it to readers by another way than "
                "the file."
            )
        if self._made.readers:
            yield self.tr(
                "%n reader(s) can open the archive with a key of their own.",
                "",
                self._made.readers,
            )

    @Slot()
    def _ask_for_notice(self) -> None:
        if self._made.notice is None:
            return
        dialog = notice_dialog(self._made.notice, self._made.file.absolute().parent, self)
        dialog.fileSelected.connect(self._save_notice)
        dialog.open()

    @Slot(str)
    def _save_notice(self, file: str) -> None:
        try:
            write_whole(Path(file), self._made.notice or b"")
        except OutputFailed as error:
            self.fail(error)
        else:
            self.tell(self.tr("The notice is saved. Hand it on like the archive."))


class KeySheet(FingerprintSheet):
    """Shows the key that signs a folder, or says that there is none yet."""

    def begin(self) -> None:
        """Open the sheet with what there is of the key."""
        self._tell_key(self._key)
        self.open()

    def _tell_key(self, key: FolderKey | None) -> None:
        self.setWindowTitle(self.tr("Your key"))
        if key is None:
            told = self.tr("Your key is made when you publish your first edition.")
            self._show([self.heading(self.tr("There is no key yet")), self.said(told)])
            return
        parts = [
            self.heading(self.tr("The key that signs this archive")),
            *self._fingerprint(key.fingerprint),
        ]
        if key.file is not None:
            self._show([*parts, self._advice()])
            return
        away = self.tr(
            "The file of this key was not found on this computer. Put your copy of it beside the "
            "archive folder."
        )
        is_open = key.problem is not None and bool(key.problem.kind)
        told = file_words(key.problem) if is_open and key.problem else away
        self._show([*parts, self.said(told, "care")])


def notice_dialog(notice: bytes, folder: Path, parent: QWidget) -> QFileDialog:
    """Return a dialog that asks where `notice` is saved, first in `folder`."""
    said = read_notice(notice)
    ending = NOTICE.removeprefix(".")
    title = QCoreApplication.translate("NoticeDialog", "Save the notice")
    dialog = file_dialog(parent, title, saves=ending)
    pattern = QCoreApplication.translate("NoticeDialog", "Notices ({pattern})")
    dialog.setNameFilter(pattern.format(pattern=f"*.{ending}"))
    dialog.setDirectory(str(folder))
    dialog.selectFile(f"{said.archive}-{said.edition}.{ending}")
    return dialog
