"""Decisions at the desk that change no file, and are taken back in turn with its acts."""

from collections.abc import Callable


class StepsBeside:
    """Holds how each of them is taken back, and after how many acts it was made."""

    def __init__(self) -> None:
        self._acts = 0  # that are done and not taken back, of this sitting
        self._steps: list[tuple[int, Callable[[], object]]] = []

    def __bool__(self) -> bool:
        """Return whether there is one to take back."""
        return bool(self._steps)

    def count(self, by: int) -> None:
        """Note that an act was done, or taken back."""
        self._acts += by

    def add(self, back: Callable[[], object]) -> None:
        """Hold `back`, which takes a decision back."""
        self._steps.append((self._acts, back))

    def take_back(self, *, alone: bool) -> bool:
        """Take the last decision back, unless an act came after it; return whether it was.

        If there is no act to take back, the decision stands `alone`.
        """
        is_last = bool(self._steps) and (alone or self._acts <= self._steps[-1][0])
        if is_last:
            self._steps.pop()[1]()
        return is_last
