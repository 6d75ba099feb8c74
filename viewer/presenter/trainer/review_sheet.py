"""The page after a presentation: its report, without anybody's words."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from index import OutputFailed, write_whole
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import own_words
from viewer.platform.file_dialog import file_dialog
from viewer.presenter.journal import PresentationReport
from viewer.presenter.trainer_words import afterwards_page
from viewer.ui.look.look import Look

if TYPE_CHECKING:
    from viewer.printing.notice import BeforePrint

_MOST = 10_000  # characters of a page that are shown


class AfterSheet(QuestionSheet):
    """Shows the report. `keep_wanted` carries it for the notebook; else it is lost with Satchel.

    `written` is emitted once it was saved to a file or printed.
    `minutes_wanted` carries the report where its minutes are to be planned from now on, and
    `questions_wanted` is emitted where open questions are to be read, of which `unread` are left.
    """

    keep_wanted = Signal(str)
    written = Signal()
    minutes_wanted = Signal(object)
    questions_wanted = Signal()

    def __init__(
        self,
        after: PresentationReport,
        unread: int,
        look: Look,
        before_print: "BeforePrint",
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("How it went"))
        self._before_print = before_print
        self._after, self._page = after, afterwards_page(after)
        self._close = close = self.button(self.tr("&Close"), main=not unread)
        close.clicked.connect(self.accept)
        self._read = self.button("", main=bool(unread))
        self._read.clicked.connect(self.questions_wanted)
        ways = [self._read, *self._ways()]
        self.have_room_for([*ways, close], 8)
        told = self.tr(
            "This page is written nowhere. The Present menu shows it again until Satchel is closed "
            "or locked."
        )
        shown = _beginning(self._page)
        self._begun = ""
        if shown != self._page:
            self._begun = self.tr(
                "Only the beginning stands here. What is kept, copied or saved has all."
            )
        heading, page = self.heading(self.windowTitle()), self.words(shown)
        look.dress(page, 14)
        self._told = self.said(f"{self._begun} {told}".strip(), "soft")
        self.ask([heading, page, self._told], [*ways, close], page)
        self.count_unread(unread)

    def tell_written(self, *, is_kept: bool = False) -> None:
        """Say that the page is written somewhere, and where it is to be seen again.

        One that `is_kept` in the notebook is not kept there again.
        """
        if is_kept:
            self._keeping.setEnabled(False)
        told = self.tr(
            "You have kept this page. The Present menu shows it again until Satchel is closed or "
            "locked."
        )
        self._told.setText(f"{self._begun} {told}".strip())
        self.fit()

    def count_unread(self, unread: int) -> None:
        """Show how many open questions are not read yet: Enter reads them, else it closes."""
        self._read.setText(self.tr("&Read %n open question(s) …", "", unread))
        self._read.setVisible(unread > 0)
        if not unread:
            self._close.setDefault(True)
            self._close.setFocus()
        self.fit()

    def _ways(self) -> list[QPushButton]:
        """Return a button for each way to keep the page."""
        ways = []
        taking = [(self.tr("&Take these minutes"), self._take)] if self._after.taken else []
        for words, way in (
            *taking,
            (self.tr("&Keep in the notebook"), self._keep),
            (self.tr("C&opy"), self._copy),
            (self.tr("&Save to a file …"), self._ask_where),
            (self.tr("&Print …"), self._print),
        ):
            button = self.button(words)
            button.clicked.connect(way)
            ways.append(button)
        self._keeping = ways[len(taking)]
        return ways

    @Slot()
    def _take(self) -> None:
        self.minutes_wanted.emit(self._after)
        self.tell(self.tr("The set has these minutes now, a whole number for each item shown."))

    @Slot()
    def _keep(self) -> None:
        self.accept()
        self.keep_wanted.emit(self._page)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setMimeData(own_words(self._page))
        self.tell(self.tr("Copied. It is taken off the clipboard again after half a minute."))

    @Slot()
    def _print(self) -> None:
        self._before_print(self, self._print_on)

    def _print_on(self) -> None:
        from viewer.printing.leaf import Leaf, has_printer  # noqa: PLC0415  few print

        if not has_printer():
            self.tell(self.tr("This computer has no printer. Save the page to a file."))
            return
        done, in_file = self.tr("The page was printed."), self.tr("The page is in a PDF.")
        leaf = Leaf(self._page, self, done, in_file)
        leaf.told.connect(self.tell)
        leaf.written.connect(self._tell_written)
        leaf.ask()

    @Slot()
    def _tell_written(self) -> None:
        self.tell_written()
        self.written.emit()

    @Slot()
    def _ask_where(self) -> None:
        dialog = file_dialog(self, self.tr("Save how it went"), saves="txt")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    @Slot(str)
    def _save(self, file: str) -> None:
        try:
            write_whole(Path(file), f"{self._page}\n".encode(), private=True)
        except OutputFailed as error:
            self.fail(error)
        else:
            self.tell(self.tr("Saved. Whoever finds the file can read it."))
            self._tell_written()


def _beginning(page: str) -> str:
    """Return the first lines of `page`, as many as are laid out without a delay."""
    if len(page) <= _MOST:
        return page
    return page[:_MOST].rpartition("\n")[0]
