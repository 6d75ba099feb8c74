"""How passages with a care note are treated: shown, pale until chosen, or folded until opened."""

from typing import override

from PySide6.QtCore import QCoreApplication

from index import Passage
from viewer.services.settings import CareChoice


class Care:
    """The reader's choice, and which folded passages they have opened since they made it."""

    def __init__(self) -> None:
        self.choice = CareChoice.SHOW
        self._opened: set[str] = set()

    @property
    def in_place(self) -> str:
        """What stands in place of words that are folded."""
        return QCoreApplication.translate(
            "Reader", "The words are folded. Enter or a click opens them."
        )

    def choose(self, choice: CareChoice) -> None:
        """Treat every passage with a care note as `choice` says, none of them opened."""
        self.choice = choice
        self._opened.clear()

    def open(self, name: str) -> None:
        """Remember that the reader opened the passage `name`."""
        self._opened.add(name)

    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are not shown now."""
        is_folding = self.choice is CareChoice.FOLD and passage.id not in self._opened
        return is_folding and bool(passage.care)

    def dims(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are pale until it is chosen."""
        return self.choice is CareChoice.DIM and bool(passage.care)


class CareOnPaper(Care):
    """What was folded on the screen is left out on paper, and nothing is pale there."""

    def __init__(self, care: Care) -> None:
        super().__init__()
        self._on_screen = care

    @property
    @override
    def in_place(self) -> str:
        """What stands in place of words that are left out."""
        return QCoreApplication.translate("Reader", "The words are left out.")

    @override
    def folds(self, passage: Passage) -> bool:
        """Return whether the words of `passage` are left out."""
        return self._on_screen.folds(passage)
