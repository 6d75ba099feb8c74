"""Counts the work of a check: it tells of the progress, and ends a check that would take long."""

from index.export.handout.likeness import alike
from index.progress import Progress, Step

_MOST = 60_000_000  # characters of compared words: some seconds; 1,000 quotes need a tenth


class TooMuchWork(Exception):
    """The words of a handout are such that to compare them would take long."""


class CheckEffort:
    """Counts the paragraphs of a check, and the characters that it compares."""

    def __init__(self, pace: Progress, paragraphs: int) -> None:
        self._pace, self._total, self._done = pace, paragraphs, 0
        self._compared = 0

    def next(self) -> None:
        """Count one more paragraph."""
        self._pace.tell(Step.LOOKING_UP, self._done, self._total)
        self._done += 1

    def alike(self, words: str, told: str) -> float:
        """Return how alike `words` and `told` are. Raises TooMuchWork."""
        self._compared += min(len(told), len(words))
        if self._compared > _MOST:
            raise TooMuchWork
        return alike(words, told)
