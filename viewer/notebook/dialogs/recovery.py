"""Shows the recovery words of a notebook once, to be written down."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from index import OutputFailed, write_whole
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.dialogs.secret_box import has_cyrillic_keys
from viewer.notebook.store.file.recovery_key import in_russian
from viewer.platform.file_dialog import file_dialog
from viewer.ui.look.look import LIST, Look

if TYPE_CHECKING:
    from viewer.printing.notice import BeforePrint

_COLUMNS = 4


class RecoverySheet(QuestionSheet):
    """Shows recovery words. `put_off` is sent if it closes before they are ticked as kept."""

    put_off = Signal()

    def __init__(
        self, words: Sequence[str], look: Look, before_print: "BeforePrint", parent: QWidget
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Your recovery words"))
        self._words = in_russian(words) if has_cyrillic_keys() else words
        self._before_print = before_print
        self._kept = QCheckBox(self.tr("I have these &words on paper, or in a safe place"))
        self._done = self.button(self.tr("&Done"), main=True)
        self._done.setEnabled(False)
        print_ = self.button(self.tr("&Print …"))
        save = self.button(self.tr("&Save to a file …"))
        self.have_room_for([self._kept], 0)
        self._kept.toggled.connect(self._done.setEnabled)
        self._done.clicked.connect(self.accept)
        print_.clicked.connect(self._print)
        save.clicked.connect(self._ask_where)
        self.rejected.connect(self.put_off)
        told = self.tr(
            "If the passphrase is lost, these sixteen words open your notebook, and nothing else "
            "does. They are kept nowhere, and are shown only until Satchel is closed or locked. "
            "Write them down in this order, and keep the paper away from this computer."
        )
        parts = (self.heading(self.windowTitle()), self.said(told), self._table(), self._kept)
        self.ask(parts, (self._done, print_, save), self._kept)

    def _table(self) -> QWidget:
        """Return a table of the numbered words, which run down each column."""
        table = QWidget()
        table.setFixedWidth(self.wide)
        layout = QGridLayout(table)
        layout.setContentsMargins(0, 4, 0, 4)
        rows = -(-len(self._words) // _COLUMNS)
        for place, word in enumerate(self._words):
            label = QLabel(f"{place + 1}  {word}")
            self.look.dress(label, LIST, bold=True)
            layout.addWidget(label, place % rows, place // rows)
        return table

    def _on_paper(self) -> str:
        """Return the text to print: the numbered words, without their purpose."""
        return "\n".join(f"{place}  {word}" for place, word in enumerate(self._words, start=1))

    @Slot()
    def _print(self) -> None:
        self._before_print(self, self._print_on)

    def _print_on(self) -> None:
        """Print the words with the system's dialog."""
        from viewer.printing.leaf import Leaf, has_printer  # noqa: PLC0415  rarely needed

        if not has_printer():
            told = self.tr("This computer has no printer. Write the words down, or save them.")
            self.tell(told)
            return
        leaf = Leaf(self._on_paper(), self)
        leaf.told.connect(self.tell)
        leaf.ask()

    @Slot()
    def _ask_where(self) -> None:
        dialog = file_dialog(self, self.tr("Save the recovery words"), saves="txt")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    @Slot(str)
    def _save(self, file: str) -> None:
        try:
            write_whole(Path(file), f"{self._on_paper()}\n".encode(), private=True)
        except OutputFailed as error:
            self.fail(error)
        else:
            told = self.tr(
                "The words are in the file. Whoever finds it can open your notebook: take it off "
                "this computer."
            )
            self.tell(told)
