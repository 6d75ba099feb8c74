"""The sheet of suggestions that are not yet written to a file."""

from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from index import Subject
from viewer.corrections.basket import Basket, HeldSuggestion
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.file_dialog import file_dialog
from viewer.platform.paths import LETTER
from viewer.ui.look.look import Look
from viewer.wording.number_format import one_line

_WIDEST = 640  # pixels at 100 %
_MOST = 9  # lines of suggestions that are seen
_LONGEST = 90  # characters of a suggestion in the list
_ENTER = Qt.Key.Key_Return, Qt.Key.Key_Enter
_ENDING = LETTER.removeprefix(".")


class BasketSheet(QuestionSheet):
    """Lists suggestions and takes one out. `file_chosen` carries where they are to be written.

    `page_wanted` asks for the page on how to ask for a withdrawal, `opened` carries a suggestion
    to be read and changed.
    """

    file_chosen = Signal(str)
    page_wanted = Signal()
    opened = Signal(object)

    def __init__(self, basket: Basket, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Your suggestions"))
        self.widen(look.scaled(_WIDEST))
        self._basket = basket
        self.show_list()

    @Slot()
    def show_list(self) -> None:
        """Show what is in the basket now."""
        held = self._basket.suggestions
        self._list = self.listed(map(_row, held), _MOST)
        write = self.button(self.tr("&Write the file …"), main=True)
        change = self.button(self.tr("&Read or change …"))
        out = self.button(self.tr("&Take it out"))
        page = self.button(self.tr("A page to pri&nt …"))
        close = self.button(self.tr("&Close"))
        write.clicked.connect(self._ask_where)
        change.clicked.connect(self._open)
        out.clicked.connect(self._take_out)
        self._list.itemDoubleClicked.connect(self._open)
        page.clicked.connect(self.page_wanted)
        close.clicked.connect(self.reject)
        told = self.tr(
            "Only the editor of this archive can read the file. It is sealed, and looks the same "
            "whatever is in it. Hand it on like any file; once it is written, nothing of it is "
            "left here."
        )
        if not held:
            nothing = self.tr("There are no suggestions. Choose a passage, then suggest one.")
            self.ask((self.heading(self.windowTitle()), self.said(nothing)), (page, close), close)
            return
        parts = (
            self.heading(unwritten(len(held))),
            self.named(self.tr("&Suggestions"), self._list),
            self.said(told, "soft"),
        )
        self.ask(parts, (write, change, out, page, close), self._list)
        self._list.setCurrentRow(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen suggestion with Enter in the list."""
        if event.key() in _ENTER and self.focusWidget() is self._list:
            self._open()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.opened.emit(self._basket.suggestions[row])

    @Slot()
    def _take_out(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self._basket.remove(self._basket.suggestions[row])
            self.show_list()

    @Slot()
    def _ask_where(self) -> None:
        dialog = letter_dialog(self)
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    @Slot(str)
    def _choose(self, file: str) -> None:
        self.wait(self.tr("Writing the file …"))
        self.file_chosen.emit(file)


def letter_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialog that asks where letters are written."""
    title = QCoreApplication.translate("BasketSheet", "Write the file for the editor")
    dialog = file_dialog(parent, title, saves=_ENDING)
    pattern = QCoreApplication.translate("BasketSheet", "Files for the editor ({pattern})")
    dialog.setNameFilter(pattern.format(pattern=f"*.{_ENDING}"))
    dialog.selectFile(f"letter.{_ENDING}")
    return dialog


def unwritten(number: int) -> str:
    """Return how many suggestions are not yet written."""
    return QCoreApplication.translate(
        "BasketSheet",
        "%n suggestion(s), not yet in a file: dropped when Satchel locks or ends.",
        "",
        number,
    )


def _row(suggestion: HeldSuggestion) -> str:
    each = suggestion.correction
    words = one_line(each.why if each.subject is Subject.WITHDRAWAL else each.proposed)
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
    return f"{suggestion.about}\n{shown}"
