"""The sheet that is shown when an edition was made: its file, and the fingerprint of its signer."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from index import Archive, OutputFailed, worded, write_whole
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.file_dialog import file_dialog
from viewer.printing.leaf import Leaf, has_printer
from viewer.printing.notice import BeforePrint
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_WIDEST = 620  # pixels at 100 %
_LARGE = 20


@dataclass(frozen=True, slots=True)
class MadeEdition:
    """An edition that was made, its file, and the key that signed it, which may be new."""

    archive: Archive
    file: Path
    signer: str
    key: Path
    is_new_key: bool


class MadeSheet(QuestionSheet):
    """Shows the fingerprint to read to others, prints it, and copies the key."""

    def __init__(
        self,
        made: MadeEdition,
        language: str,
        look: Look,
        before_print: BeforePrint,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("The edition is made"))
        self._made, self._language, self._before_print = made, language, before_print
        self.widen(look.scaled(_WIDEST))
        close = self.button(self.tr("&Close"), main=True)
        print_ = self.button(self.tr("&Print the fingerprint …"))
        copy = self.button(self.tr("Co&py the key …"))
        close.clicked.connect(self.accept)
        print_.clicked.connect(self._print)
        copy.clicked.connect(self._ask_for_copy)
        self.ask(self._parts(), (close, print_, copy), close)

    def _parts(self) -> list[QWidget]:
        made = self._made
        heading = self.tr("Edition {number} is made").format(number=figure(made.archive.edition))
        told = self.tr(
            "Read these words to your readers by telephone, or give them the printed sheet. By "
            "them they know that the archive is from you."
        )
        parts: list[QWidget] = [
            self.heading(heading),
            self.said(str(made.file), "soft"),
            *self._fingerprint(),
            self.said(told),
        ]
        if made.is_new_key:
            lost = self.tr(
                "Keep a copy of your key elsewhere, such as on a stick. When it is lost, readers "
                "are told that somebody else signs."
            )
            parts.append(self.said(lost, "care"))
        return parts

    def _fingerprint(self) -> list[QLabel]:
        """Return the words of the fingerprint, and its digits below them."""
        words, _dot, digits = self._made.signer.partition(" · ")
        shown = [self.said(words, font_size=_LARGE, bold=True), self.said(digits)]
        shown[0].setAccessibleDescription(self.tr("The fingerprint of your key"))
        return shown

    @Slot()
    def _print(self) -> None:
        self._before_print(self, self._print_on)

    def _print_on(self) -> None:
        if not has_printer():
            self.tell(self.tr("This computer has no printer. Write the words down."))
            return
        title = worded(self._made.archive.title, self._language)
        text = "\n\n".join((title, *self._made.signer.split(" · ")))
        done, in_file = self.tr("The sheet was printed."), self.tr("The sheet is in the file.")
        leaf = Leaf(text, self, done, in_file)
        leaf.told.connect(self.tell)
        leaf.ask()

    @Slot()
    def _ask_for_copy(self) -> None:
        dialog = file_dialog(self, self.tr("Copy the key"), saves="key")
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(self._made.key.name)
        dialog.fileSelected.connect(self._copy)
        dialog.open()

    @Slot(str)
    def _copy(self, file: str) -> None:
        try:
            write_whole(Path(file), self._made.key.read_bytes(), private=True, new=True)
        except OutputFailed as error:
            self.fail(error)
        except OSError:
            self.tell(self.tr("The key could not be read. Look whether it is still there."))
        else:
            self.tell(self.tr("The key was copied. Keep it where nobody else finds it."))
