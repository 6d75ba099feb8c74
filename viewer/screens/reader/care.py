"""The display of passages with a care note: shown, pale until chosen, or folded until opened."""

from typing import override

from PySide6.QtCore import QCoreApplication

from index import Passage
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

    @override
    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are left out."""
        return self._on_screen.folds(passage)
