"""The page that says how to ask, through somebody one trusts, that words be taken out."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from index import worded
from viewer.corrections.basket import Addressee
from viewer.corrections.typed_parts import words_box
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import RESOURCES
from viewer.printing.leaf import Leaf, has_printer
from viewer.printing.notice import BeforePrint
from viewer.services.translations import LANGUAGES
from viewer.ui.look.look import Look

_WIDEST = 640  # pixels at 100 %
_LINES = 9  # of the page that are seen
_BETWEEN = f"\n\n{'–' * 30}\n\n"


class AskingSheet(QuestionSheet):
    """Shows the page in three languages, prints it, and saves it as a PDF."""

    def __init__(
        self,
        addressee: Addressee | None,
        look: Look,
        language: str,
        before_print: BeforePrint,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("How to ask for a withdrawal"))
        self.widen(look.scaled(_WIDEST))
        self._before_print = before_print
        self._text = asking_text(addressee, language)
        print_ = self.button(self.tr("&Print …"), main=True)
        save = self.button(self.tr("&Save as PDF …"))
        close = self.button(self.tr("&Close"))
        print_.clicked.connect(self._print)
        save.clicked.connect(self._ask_where)
        close.clicked.connect(self.reject)
        told = self.tr("For people who have no Satchel: who they are, and why, is not asked.")
        page = words_box(self._text, _LINES, look, is_fixed=True)
        parts = (
            self.heading(self.windowTitle()),
            self.said(told),
            self.named(self.tr("The pa&ge"), page),
        )
        self.ask(parts, (print_, save, close), print_)

    @property
    def _leaf(self) -> Leaf:
        done, in_file = self.tr("The page was printed."), self.tr("The page is in the file.")
        leaf = Leaf(self._text, self, done, in_file)
        leaf.told.connect(self.tell)
        return leaf

    @Slot()
    def _print(self) -> None:
        self._before_print(self, self._print_on)

    def _print_on(self) -> None:
        if has_printer():
            self._leaf.ask()
        else:
            self.tell(self.tr("This computer has no printer. Save the page as a PDF."))

    @Slot()
    def _ask_where(self) -> None:
        dialog = file_dialog(self, self.tr("Save the page"), saves="pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    @Slot(str)
    def _save(self, file: str) -> None:
        self._leaf.save_as(file)


def asking_text(addressee: Addressee | None, language: str) -> str:
    """Return the page in all languages of Satchel, that of the reader first."""
    return _BETWEEN.join(_part(each, addressee) for each in sorted(LANGUAGES, key=language.__ne__))


def _part(language: str, addressee: Addressee | None) -> str:
    text = (RESOURCES / "asking" / f"{language}.txt").read_text(encoding="utf-8").strip()
    blank = "______________________"
    title = worded(addressee.title, language) if addressee else blank
    words = addressee.fingerprint.partition(" · ")[0] if addressee else blank
    return text.replace("{title}", title).replace("{words}", words)
