"""How passages with a care note are treated: shown, pale until chosen, or folded until opened."""

from index import Passage
from viewer.kit.settings import CareChoice


class Care:
    """The reader's choice, and which folded passages they have opened since they made it."""

    def __init__(self) -> None:
        self.choice = CareChoice.SHOW
        self._opened: set[str] = set()

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
