"""The display of passages with a care note: shown, pale until chosen, or folded until opened."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import override

from PySide6.QtCore import QCoreApplication

from index import Document, Footnote, Passage
from viewer.services.settings import CareChoice


class Care:
    """The reader's choice for care notes, and the folded passages opened since that choice."""

    def __init__(self) -> None:
        self.choice = CareChoice.SHOW
        self._opened: set[str] = set()

    @property
    def in_place(self) -> str:
        """The text in place of words that are folded."""
        return QCoreApplication.translate(
            "Reader", "The words are folded. Enter or a click opens them."
        )

    @property
    def in_place_of_note(self) -> str:
        """The text in place of a footnote whose passage is folded."""
        return QCoreApplication.translate(
            "Reader", "The words are folded, as those of the passage are."
        )

    @property
    def is_folding(self) -> bool:
        """Whether words with a care note are folded until they are opened."""
        return self.choice is CareChoice.FOLD

    def choose(self, choice: CareChoice) -> None:
        """Set the choice for all passages with a care note, and fold opened passages again."""
        self.choice = choice
        self._opened.clear()

    def open(self, name: str) -> None:
        """Record that the reader opened the passage `name`."""
        self._opened.add(name)

    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are folded now."""
        is_folding = self.choice is CareChoice.FOLD and passage.id not in self._opened
        return is_folding and bool(passage.care)

    def dims(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are pale until it is chosen."""
        return self.choice is CareChoice.DIM and bool(passage.care)


class CareOnPaper(Care):
    """Care notes on paper: folded words are left out, and nothing is pale."""

    def __init__(self, care: Care) -> None:
        super().__init__()
        self._on_screen = care

    @property
    @override
    def in_place(self) -> str:
        """The text in place of words that are left out."""
        return QCoreApplication.translate("Reader", "The words are left out.")

    @property
    @override
    def in_place_of_note(self) -> str:
        """The text in place of a footnote that is left out."""
        return self.in_place

    @property
    @override
    def is_folding(self) -> bool:
        """Whether words with a care note are left out."""
        return self._on_screen.is_folding

    @override
    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are left out."""
        return self._on_screen.folds(passage)


class FootnoteFolds:
    """The footnotes of `document` that are folded since all passages that mark them are."""

    def __init__(self, care: Care, document: Document) -> None:
        self._care, self._document = care, document

    def folded_with(self, footnote: Footnote) -> Passage | None:
        """Return the passage that opens `footnote`; None where that is shown."""
        marking = self._marking.get(footnote.id, ()) if self._care.is_folding else ()
        return marking[0] if marking and all(map(self._care.folds, marking)) else None

    @cached_property
    def _marking(self) -> Mapping[str, list[Passage]]:
        """Id of a footnote -> the passages that mark it."""
        held: defaultdict[str, list[Passage]] = defaultdict(list)
        for passage in self._document.passages():
            for mark in passage.footnotes:
                held[mark.footnote].append(passage)
        return held
