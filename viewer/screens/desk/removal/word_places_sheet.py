"""The sheet that lists where words still stand in a folder, and the one that asks for words."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from index import PlaceKind, WordPlace
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.answer_sheet import AnswerSheet
from viewer.screens.desk.wording.place_words import place_words
from viewer.ui.look.look import Look

_WIDEST = 640  # pixels at 100 %
_MOST = 9  # lines of places that are seen
_NOWHERE = PlaceKind.WITHDRAWN, PlaceKind.RECEIVED, PlaceKind.OTHER
_AT_DESK = PlaceKind.PASSAGE, PlaceKind.HEADING, PlaceKind.CODEBOOK, PlaceKind.CODING


class WordPlacesSheet(QuestionSheet):
    """Lists places of words. `place_wanted` carries one to go to.

    `out_wanted` carries one in a text as received that the words are taken out of.
    """

    place_wanted = Signal(object)
    out_wanted = Signal(object)

    def __init__(
        self, words: str, places: Sequence[WordPlace], look: Look, parent: QWidget
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Where words stand"))
        self.widen(look.scaled(_WIDEST))
        self._places = tuple(places)
        rows = (f"{place_words(place)}: {place.excerpt}" for place in places)
        self._list = self.listed(rows, _MOST)
        self._what = self.said("", "soft")
        self._go = self.button(self.tr("&Go there"), main=True)
        self._out = self.button(self.tr("&Take it out there"))
        close = self.button(self.tr("&Close"))
        self._out.setVisible(any(each.kind is PlaceKind.RECEIVED for each in places))
        self._go.clicked.connect(self._want_place)
        self._out.clicked.connect(self._want_out)
        close.clicked.connect(self.reject)
        heading = self.tr("“{words}” stands in %n place(s) of this folder", "", len(places))
        told = self.tr(
            "Other endings are found too; other spellings are not. Look at each place: what names "
            "somebody is to go there as well."
        )
        parts = (
            self.heading(heading.format(words=words)),
            self.said(told),
            self.named(self.tr("&Places"), self._list),
            self._what,
        )
        self.ask(parts, (self._go, self._out, close), self._list)
        self._list.currentRowChanged.connect(self._tell)
        self._list.itemActivated.connect(self._want_place)
        self._list.setCurrentRow(0)

    @property
    def _chosen(self) -> WordPlace | None:
        row = self._list.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    @Slot()
    def _tell(self) -> None:
        """Say what can be done at the chosen place."""
        place = self._chosen
        kind = place.kind if place else PlaceKind.OTHER
        self._go.setEnabled(place is not None and _can_go(place))
        self._out.setEnabled(kind is PlaceKind.RECEIVED)
        told = self.tr("It is changed in the file {name}, with a text editor.")
        if kind is PlaceKind.RECEIVED:
            told = self.tr("No document has it there. Words that a document has stay.")
        elif kind is PlaceKind.WITHDRAWN:
            told = self.tr("“Forget what was done here” in the Folder menu deletes its words.")
        elif kind in _AT_DESK:
            told = self.tr("Go there to change it.")
        self._what.setText(told.format(name=place.file if place else ""))
        self.fit()

    @Slot()
    def _want_place(self) -> None:
        place = self._chosen
        if place is not None and _can_go(place):
            self.accept()
            self.place_wanted.emit(place)

    @Slot()
    def _want_out(self) -> None:
        place = self._chosen
        if place is not None and place.kind is PlaceKind.RECEIVED:
            self.accept()
            self.out_wanted.emit(place)


class WordsToFindSheet(AnswerSheet):
    """Asks for words to look for in a folder, such as a name."""

    def __init__(self, words: str, look: Look, parent: QWidget) -> None:
        super().__init__(self.tr("Look for words in the folder"), look, parent)
        self.ask_for(
            self.tr("Which words are to be looked for?"),
            self.tr(
                "They are looked for in everything that this folder has: passages, notes, "
                "translations, tables, and the text as received."
            ),
            self.tr("&Words, such as a name"),
            self.tr("&Look for them"),
            words,
        )

    @override
    def refusal(self, answer: str) -> str:
        return "" if answer else self.tr("Type a word first.")


def _can_go(place: WordPlace) -> bool:
    """Return whether the place is shown anywhere in the window."""
    has_screen = place.kind in (PlaceKind.CODEBOOK, PlaceKind.GLOSSARY, PlaceKind.SET)
    return place.kind not in _NOWHERE and (bool(place.passage) or has_screen)
