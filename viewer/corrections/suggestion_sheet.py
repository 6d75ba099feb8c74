"""The sheets on which a reader suggests other words, and asks to withdraw a passage."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from index import Correction, Subject, may_be_text
from viewer.corrections.basket import Basket
from viewer.corrections.correctable import Correctable
from viewer.corrections.typed_parts import ReasonAndName, words_box
from viewer.corrections.typed_sheet import TypedSheet
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.line_box import typed_words

_WIDEST = 640  # pixels at 100 %
_STANDS, _PROPOSED = 3, 4  # lines that are seen

type _Draft = tuple[str, str, str]  # words, reason, name


class SuggestionSheet(TypedSheet):
    """Asks what should stand in place of `offers`, beginning with what is suggested already.

    What is typed for each stays while another is looked at. `suggested` carries an offer, the
    words, the reason and the name, once for each that was changed.
    """

    suggested = Signal(object, str, str, str)

    def __init__(
        self, offers: Sequence[Correctable], basket: Basket, look: Look, parent: QWidget
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Suggest a correction"))
        self.widen(look.scaled(_WIDEST))
        self._offers, self._basket, self._row = tuple(offers), basket, 0
        self._drafts: dict[int, _Draft] = {}
        self._about = ChoiceBox()
        self._about.addItems([each.about for each in offers])
        self._stands = words_box("", _STANDS, look, is_fixed=True)
        self._proposed = words_box("", _PROPOSED, look)
        self._more = ReasonAndName(self)
        for box in (self._proposed, self._more.why):
            self.follow(box)
        put = self.button(self.tr("&Put it with your suggestions"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        put.clicked.connect(self._suggest)
        cancel.clicked.connect(self.reject)
        self._before = self.said(self.tr("You suggested this already. Change it here."), "soft")
        parts = (
            self.heading(self.windowTitle()),
            self.named(self.tr("What it is &about"), self._about),
            self.named(self.tr("What s&tands there"), self._stands),
            self._before,
            self.named(self.tr("What &should stand there"), self._proposed),
            *self._more.parts,
            self.said(where_it_goes(), "soft"),
        )
        self.ask(parts, (put, cancel), self._proposed)
        self._about.currentIndexChanged.connect(self._show_other)
        self._show(0)

    @Slot(int)
    def _show_other(self, row: int) -> None:
        self._drafts[self._row] = self._draft
        self._show(row)

    def _show(self, row: int) -> None:
        self._row = row
        words, why, by = self._drafts.get(row) or self._start(row)
        self._stands.setPlainText(self._offers[row].stands)
        self._proposed.setPlainText(words)
        self._more.fill(why, by)
        self._before.setVisible(self._basket.on(self._offers[row]) is not None)
        self.fit()

    def _start(self, row: int) -> _Draft:
        """Return what the boxes begin with."""
        held = self._basket.on(self._offers[row])
        if held is None:
            return self._offers[row].stands, "", self._basket.name
        return held.proposed, held.why, held.by

    @property
    def _draft(self) -> _Draft:
        return typed_words(self._proposed), *self._more.typed

    @override
    def typed(self) -> dict[int, _Draft]:
        drafts = {**self._drafts, self._row: self._draft}
        return {row: each for row, each in drafts.items() if each != self._start(row)}

    @Slot()
    def _suggest(self) -> None:
        typed = self.typed()
        done: list[tuple[Correctable, _Draft]] = []
        for row, (written, why, by) in (typed or {self._row: self._draft}).items():
            offer = self._offers[row]
            is_line = offer.subject is Subject.THEME
            words = " ".join(written.split()) if is_line else written
            told = self._mistake(offer, words) if typed else self._unchanged
            if told:
                self._about.setCurrentIndex(row)
                self.tell(told, at=self._proposed)
                return
            done.append((offer, (words, why, by)))
        for offer, draft in done:
            self.suggested.emit(offer, *draft)
        self.accept()

    @property
    def _unchanged(self) -> str:
        return self.tr("Change the words first, or cancel.")

    def _mistake(self, offer: Correctable, words: str) -> str:
        if not words.strip() or words == offer.stands:
            return self._unchanged
        if not may_be_text(words, is_line=offer.subject is Subject.THEME):
            return self.tr("These words are too long, or have characters that cannot be shown.")
        return ""


class WithdrawalSheet(TypedSheet):
    """Asks whether a passage is to be withdrawn. `asked` carries the reason and the name.

    `page_wanted` asks for the page on how to ask through somebody else. No name is proposed.
    """

    asked = Signal(str, str)
    page_wanted = Signal()

    def __init__(self, words: str, before: Correction | None, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Ask to withdraw"))
        self.widen(look.scaled(_WIDEST))
        self._more = ReasonAndName(self)
        self._start = (before.why, before.by) if before else ("", "")
        self._more.fill(*self._start)
        self.follow(self._more.why)
        put = self.button(self.tr("&Put it with your suggestions"), main=True)
        page = self.button(self.tr("A page to pri&nt …"))
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

    @override
    def typed(self) -> tuple[str, ...]:
        typed = self._more.typed
        return () if typed == self._start else typed

    @override
    def warning(self) -> str:
        return self.tr("Nothing is asked yet. Cancel again to drop your words.")

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
