"""The sheets on which a reader suggests other words, and asks to withdraw a passage."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from index import Subject, may_be_text
from viewer.corrections.subjects import Correctable
from viewer.corrections.typed_parts import ReasonAndName, words_box
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox

_WIDEST = 640  # pixels at 100 %
_STANDS, _PROPOSED = 3, 4  # lines that are seen


class SuggestionSheet(QuestionSheet):
    """Asks what should stand in place of one of `offers`.

    `suggested` carries that offer, the words, the reason and the name.
    """

    suggested = Signal(object, str, str, str)

    def __init__(self, offers: Sequence[Correctable], look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Suggest a correction"))
        self.widen(look.scaled(_WIDEST))
        self._offers, self._is_warned = tuple(offers), False
        self._about = ChoiceBox()
        self._about.addItems([each.about for each in offers])
        self._stands = words_box("", _STANDS, look, is_fixed=True)
        self._proposed = words_box("", _PROPOSED, look)
        self._more = ReasonAndName(self)
        put = self.button(self.tr("&Put it with your suggestions"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        put.clicked.connect(self._suggest)
        cancel.clicked.connect(self.reject)
        parts = (
            self.heading(self.windowTitle()),
            self.named(self.tr("What it is &about"), self._about),
            self.named(self.tr("What s&tands there"), self._stands),
            self.named(self.tr("What &should stand there"), self._proposed),
            *self._more.parts,
            self.said(where_it_goes(), "soft"),
        )
        self.ask(parts, (put, cancel), self._proposed)
        self._about.currentIndexChanged.connect(self._show)
        self._show(0)

    @property
    def _offer(self) -> Correctable:
        return self._offers[self._about.currentIndex()]

    @Slot(int)
    def _show(self, _row: int) -> None:
        self._stands.setPlainText(self._offer.stands)
        self._proposed.setPlainText(self._offer.stands)

    @Slot()
    def _suggest(self) -> None:
        offer, words = self._offer, self._proposed.toPlainText()
        if offer.subject is Subject.THEME:
            words = " ".join(words.split())
        if not words.strip() or words == offer.stands:
            told = self.tr("Change the words first, or cancel.")
            self.tell(told, at=self._proposed)
        elif not may_be_text(words, is_line=offer.subject is Subject.THEME):
            told = self.tr("These words are too long, or have characters that cannot be shown.")
            self.tell(told, at=self._proposed)
        else:
            self.suggested.emit(offer, words, *self._more.typed)
            self.accept()

    @override
    def reject(self) -> None:
        """Close the sheet; words that were typed are dropped the second time."""
        is_typed = self._proposed.toPlainText() != self._offer.stands
        if is_typed and not self._is_warned:
            self._is_warned = True
            told = self.tr("Your words are not added yet. Cancel again to drop them.")
            self.tell(told, at=self._proposed)
        else:
            super().reject()


class WithdrawalSheet(QuestionSheet):
    """Asks whether a passage is to be withdrawn. `asked` carries the reason and the name.

    `page_wanted` asks for the page on how to ask through somebody else.
    """

    asked = Signal(str, str)
    page_wanted = Signal()

    def __init__(self, words: str, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Ask to withdraw"))
        self.widen(look.scaled(_WIDEST))
        self._more = ReasonAndName(self)
        put = self.button(self.tr("&Put it with your suggestions"), main=True)
        page = self.button(self.tr("A page to p&rint …"))
        cancel = self.button(self.tr("&Cancel"))
        put.clicked.connect(self._put)
        page.clicked.connect(self.page_wanted)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "The editor is asked to take this passage out of the next edition. You need not say "
            "why, nor who you are, and need prove nothing."
        )
        parts = (
            self.heading(self.windowTitle()),
            self.named(self.tr("The pa&ssage"), words_box(words, _STANDS, look, is_fixed=True)),
            self.said(told),
            *self._more.parts,
            self.said(where_it_goes(), "soft"),
        )
        self.ask(parts, (put, page, cancel), put)

    @Slot()
    def _put(self) -> None:
        self.asked.emit(*self._more.typed)
        self.accept()


def where_it_goes() -> str:
    """Return what becomes of a suggestion."""
    return QCoreApplication.translate(
        "SuggestionSheet",
        "It is in memory only until you write the file, and dropped when Satchel locks or ends. "
        "Only the editor of this archive can read that file; it looks the same whatever you "
        "suggest.",
    )
