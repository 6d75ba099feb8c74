"""How much attributions tell, and which texts of passages are shown, on screens and beyond."""

from collections.abc import Iterable, Sequence
from typing import override

from PySide6.QtCore import QObject, Signal

from index import (
    TOLD_BY,
    Attribution,
    DialSetting,
    HeadedPassage,
    Level,
    Passage,
    RoomChoice,
    RoomSetting,
    TextSetting,
    Translation,
    Vocabulary,
    line_of_fields,
)
from viewer.wording.archive_words import attribution_line

type Withheld = frozenset[tuple[str, str]]
"""Fields and values that the attribution lines of some quotes do not tell now."""

_UNTOLD_BY = {
    level: [field for field in TOLD_BY[Level.FULL] if field not in told]
    for level, told in TOLD_BY.items()
}
_LEAST_FIRST = (Level.NONE, Level.ROLE, Level.BANDED, Level.FULL)


class Dial(QObject):
    """Holds one level for every quote, or None: each quote at the level that its editor set.

    It lasts for one sitting only, so that nobody finds it moved without having moved it. `reading`
    says which texts are shown of what is translated, `room` which of them a room sees. `changed`
    tells of all three.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level: Level | None = None
        self.reading = TextSetting()
        self.room = RoomSetting()

    def read(self, reading: TextSetting) -> None:
        """Show the texts that `reading` wants; a window in another language is made anew."""
        before, self.reading = self.reading, reading
        if before.language == reading.language and before.choice is not reading.choice:
            self.changed.emit()

    def show_room(self, choice: RoomChoice) -> None:
        """Show these texts to a room, drafts too."""
        self.turn_room(RoomSetting.chosen(choice))

    def turn_room(self, room: RoomSetting) -> None:
        """Show a room what `room` says."""
        if room != self.room:
            self.room = room
            self.changed.emit()

    @property
    def level(self) -> Level | None:
        """The level in force for every quote, or None where each keeps its editor's."""
        return self._level

    @property
    def setting(self) -> DialSetting:
        """What the screen tells of who speaks, in the form that a search takes."""
        return DialSetting(self._level)

    def turn(self, level: Level | None) -> None:
        """Set `level`; None for the editor's own levels."""
        if level != self._level:
            self._level = level
            self.changed.emit()

    def at_most(self, level: Level | None) -> Level | None:
        """Return `level`, or the level in force where that tells less."""
        if self._level is None or level is None:
            return self._level or level
        return _least(self._level, level)

    def on_screen(self, attribution: Attribution) -> Level:
        """Return the level of `attribution` on the reader's own screen."""
        return self._level or attribution.read

    def leaving(self, attribution: Attribution) -> Level:
        """Return the level of `attribution` in what is copied."""
        return self._level or attribution.share

    def to_room(self, attribution: Attribution) -> Level:
        """Return the level of `attribution` on slides: never above the level for sharing."""
        return _least(self.leaving(attribution), attribution.share)

    def line(self, quote: Passage, vocabulary: Vocabulary) -> str:
        """Return the attribution line of `quote` on the screen, or "" where there is none.

        `vocabulary` is that of the archive that holds `quote`.
        """
        said = quote.attribution
        return attribution_line(said, self.on_screen(said), vocabulary) if said else ""

    def line_leaving(self, quote: Passage, vocabulary: Vocabulary) -> str:
        """Return the attribution line of `quote` in a copy, or "" where there is none."""
        said = quote.attribution
        return attribution_line(said, self.leaving(said), vocabulary) if said else ""

    def line_of(self, quote: Passage, made: Translation, vocabulary: Vocabulary) -> str:
        """Return the line under the translation `made` of `quote` on the screen, or "".

        It is made of the fields that are told, in the language of the translation.
        """
        said = quote.attribution
        if said is None:
            return ""
        return line_of_fields(said, self.on_screen(said), vocabulary, made.language)

    def line_read(self, quote: Passage, vocabulary: Vocabulary) -> str:
        """Return the one line that is shown of who says `quote`, in the language that is read."""
        made = self.reading.of(quote).made
        return self.line_of(quote, made, vocabulary) if made else self.line(quote, vocabulary)

    def line_for_room(
        self, quote: Passage, vocabulary: Vocabulary, made: Translation | None
    ) -> str:
        """Return the line under `quote`, or under its translation `made`, for a room."""
        said = quote.attribution
        if said is None:
            return ""
        if made is None:
            return attribution_line(said, self.to_room(said), vocabulary)
        return line_of_fields(said, self.to_room(said), vocabulary, made.language)

    def is_lowered(self, quote: Passage) -> bool:
        """Return whether the screen tells less of who says `quote` than its editor set."""
        said = quote.attribution
        return said is not None and _tells_less(self.on_screen(said), said.read)

    def leaves_further(self, quote: Passage) -> bool:
        """Return whether a copy tells more of who says `quote` than its editor lets be shared.

        An export counts its quotes by the same rule (`Prepared.more_told`).
        """
        said = quote.attribution
        return said is not None and _tells_less(said.share, self.leaving(said))

    def told(self, quote: HeadedPassage, field: str) -> str | None:
        """Return the value of `field` if the attribution line of `quote` tells that, else None."""
        return _value(quote, field) if self.tells(quote, field) else None

    def telling(self, quotes: Iterable[HeadedPassage]) -> list[Sequence[str]]:
        """Return, for each of `quotes`, the fields that its attribution line tells."""
        said = (quote.attribution for quote in quotes)
        return [TOLD_BY[self.on_screen(each)] if each else () for each in said]

    def withheld(self, quotes: Iterable[HeadedPassage]) -> Withheld:
        """Return the fields and values of `quotes` that their attribution lines do not tell.

        A list narrowed by one of these would tell it all the same.
        """
        withheld: set[tuple[str, str]] = set()
        for quote in quotes:
            said = quote.attribution
            for field in _UNTOLD_BY[self.on_screen(said)] if said else ():
                value = _value(quote, field)
                if value is not None:
                    withheld.add((field, value))
        return frozenset(withheld)

    def tells(self, quote: HeadedPassage, field: str) -> bool:
        """Return whether the attribution line of `quote` tells `field`, if it is recorded."""
        said = quote.attribution
        return said is not None and field in TOLD_BY[self.on_screen(said)]


class LeavingDial(Dial):
    """The dial for what leaves the screen: `on_screen` returns what `dial` lets leave now."""

    def __init__(self, dial: Dial) -> None:
        super().__init__()
        self.turn(dial.level)
        self.reading = dial.reading

    @property
    @override
    def setting(self) -> DialSetting:
        """What may leave of who speaks, in the form that a search takes."""
        return DialSetting(self.level, leaves=True)

    @override
    def on_screen(self, attribution: Attribution) -> Level:
        """Return the level at which `attribution` may leave."""
        return self.leaving(attribution)


def _least(level: Level, other: Level) -> Level:
    return min(level, other, key=_LEAST_FIRST.index)


def _tells_less(level: Level, other: Level) -> bool:
    return _LEAST_FIRST.index(level) < _LEAST_FIRST.index(other)


def _value(quote: HeadedPassage, field: str) -> str | None:
    value = getattr(quote.attribution, field, None)
    return None if value is None else str(value)
