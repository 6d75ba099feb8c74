"""What was typed at the desk and is not in the folder, kept by the place that it is typed for."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from index import Value, replace

type WordsPlace = tuple[str, ...]
"""A part of an entry, its language, and the id of the entry."""


class Unwritten(Value):
    """Words that are not in the folder yet, and what writes them. They wait where that failed."""

    words: str
    write: Callable[[], object]
    waits: bool = False


class UnwrittenWords(QObject):
    """Keeps words from when they are sent to the folder until it has them.

    `refused` carries the place of words that could not be written, and why. They stay, whatever is
    chosen meanwhile, until they are written or dropped.
    """

    refused = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[WordsPlace, Unwritten] = {}

    def at(self, place: WordsPlace) -> Unwritten | None:
        """Return what was typed for `place` and is not in the folder yet."""
        return self._held.get(place)

    @property
    def waiting(self) -> Mapping[WordsPlace, str]:
        """The words that could not be written, by their places."""
        return {place: each.words for place, each in self._held.items() if each.waits}

    def begin(self, place: WordsPlace, words: str, write: Callable[[], object]) -> None:
        """Keep `words`, which `write` is writing."""
        self._held[place] = Unwritten(words, write)

    def end(self, place: WordsPlace, words: str) -> None:
        """Let go of `words`: the folder has them."""
        held = self._held.get(place)
        if held is not None and held.words == words:
            del self._held[place]

    def fail(self, place: WordsPlace, words: str, error: Exception) -> None:
        """Have `words` wait, which could not be written for that `error`."""
        held = self._held.get(place)
        if held is not None and held.words == words:
            self._held[place] = replace(held, waits=True)
            self.refused.emit(place, error)

    def drop(self, place: WordsPlace) -> None:
        """Let go of words that wait: other ones stand in their place, as in the folder."""
        held = self._held.get(place)
        if held is not None and held.waits:
            del self._held[place]

    def write_again(self) -> None:
        """Write all words that wait."""
        for each in [*self._held.values()]:
            if each.waits:
                each.write()
