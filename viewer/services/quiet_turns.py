"""Finds turns of the event loop in which little is done, for work that can wait."""

from time import monotonic

from viewer.services.steps import Stepwise

_SHORT = 0.008  # seconds of a turn in which little was done, with the pause between two steps
_PATIENCE = 0.5  # seconds after which work goes on in any turn


class QuietTurns:
    """Tells work that can wait, asked once in each turn, whether to go on.

    What a key or a click asks for is laid out and painted in the turns after it, and each part of
    other work between them is felt.
    """

    def __init__(self) -> None:
        self._waited = self._turned = monotonic()

    def are_here(self) -> bool:
        """Return whether little was done since `end` or the last time this was asked."""
        now = monotonic()
        is_short, self._turned = now - self._turned < _SHORT, now
        return is_short or now - self._waited > _PATIENCE

    def end(self) -> None:
        """Note that the work of this turn is done."""
        self._waited = self._turned = monotonic()


def in_quiet_turns(work: Stepwise[None]) -> Stepwise[None]:
    """Do each step of `work` in a turn before which little was done."""
    turns = QuietTurns()
    while True:
        yield
        if turns.are_here():
            if next(work, True):  # True where no step is left
                return
            turns.end()
