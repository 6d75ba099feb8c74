"""The attribution dial: how much is told of who speaks, on the screens and in what leaves them."""

from collections.abc import Iterable, Sequence
from typing import override

from PySide6.QtCore import QObject, Signal

from index import TOLD_BY, Attribution, DialSetting, Level, Passage, Vocabulary
from viewer.wording.archive_words import attribution_line

type Withheld = frozenset[tuple[str, str]]
"""Fields and values that the lines under some quotes do not tell now."""

_UNTOLD_BY = {
    level: [field for field in TOLD_BY[Level.FULL] if field not in told]
    for level, told in TOLD_BY.items()
}
_LEAST_FIRST = (Level.NONE, Level.ROLE, Level.BANDED, Level.FULL)


class Dial(QObject):
    """Stands at one level for every quote, or at None: each quote as its editor set it.

    It is of this sitting only: nobody finds it lowered, or raised, without having moved it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level: Level | None = None

    @property
    def level(self) -> Level | None:
        """The level in force for every quote, or None where each keeps its editor's."""
        return self._level

    @property
    def setting(self) -> DialSetting:
        """What the screen tells of who speaks, as a search is told it."""
        return DialSetting(self._level)

    def turn(self, level: Level | None) -> None:
        """Put `level` in force, or with None the editor's own."""
        if level != self._level:
            self._level = level
            self.changed.emit()

    def on_screen(self, attribution: Attribution) -> Level:
        """Return how much of `attribution` the reader's own screen tells."""
        return self._level or attribution.read

    def leaving(self, attribution: Attribution) -> Level:
        """Return how much of `attribution` goes along with what is copied."""
        return self._level or attribution.share

    def to_room(self, attribution: Attribution) -> Level:
        """Return how much of `attribution` a room is told: never more than its editor shares."""
        return min(self.leaving(attribution), attribution.share, key=_LEAST_FIRST.index)

    def line(self, quote: Passage, vocabulary: Vocabulary) -> str:
        """Return the line under `quote` as the screen tells it, or "" where there is none.

        `vocabulary` is that of the archive that `quote` is in.
        """
        said = quote.attribution
        return attribution_line(said, self.on_screen(said), vocabulary) if said else ""

    def line_leaving(self, quote: Passage, vocabulary: Vocabulary) -> str:
        """Return the line under `quote` as it is copied, or "" where there is none."""
        said = quote.attribution
        return attribution_line(said, self.leaving(said), vocabulary) if said else ""

    def is_lowered(self, quote: Passage) -> bool:
        """Return whether the screen tells less of who says `quote` than its editor set."""
        said = quote.attribution
        if said is None:
            return False
        return _LEAST_FIRST.index(self.on_screen(said)) < _LEAST_FIRST.index(said.read)

    def told(self, quote: Passage, field: str) -> str | None:
        """Return what the line under `quote` tells as `field`, where it does."""
        return _value(quote, field) if self.tells(quote, field) else None

    def telling(self, quotes: Iterable[Passage]) -> list[Sequence[str]]:
        """Return the fields that the line under each of `quotes` tells where the source does."""
        said = (quote.attribution for quote in quotes)
        return [TOLD_BY[self.on_screen(each)] if each else () for each in said]

    def withheld(self, quotes: Iterable[Passage]) -> Withheld:
        """Return each field and value that some of `quotes` have and whose lines do not tell it.

        Whatever narrows quotes by one of these would tell it all the same.
        """
        withheld: set[tuple[str, str]] = set()
        for quote in quotes:
            said = quote.attribution
            for field in _UNTOLD_BY[self.on_screen(said)] if said else ():
                value = _value(quote, field)
                if value is not None:
                    withheld.add((field, value))
        return frozenset(withheld)

    def tells(self, quote: Passage, field: str) -> bool:
        """Return whether the line under `quote` tells `field` wherever the source does."""
        said = quote.attribution
        return said is not None and field in TOLD_BY[self.on_screen(said)]


class LeavingDial(Dial):
    """The dial for what leaves the screen: what it tells anywhere is what `dial` lets leave now."""

    def __init__(self, dial: Dial) -> None:
        super().__init__()
        self.turn(dial.level)

    @property
    @override
    def setting(self) -> DialSetting:
        """What may leave of who speaks."""
        return DialSetting(self.level, leaves=True)

    @override
    def on_screen(self, attribution: Attribution) -> Level:
        """Return how much of `attribution` may leave."""
        return self.leaving(attribution)


def _value(quote: Passage, field: str) -> str | None:
    value = getattr(quote.attribution, field, None)
    return None if value is None else str(value)
