"""Writes the words of ready-made sets, in one language at a time, and keeps them until then."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from index import Item, Set, as_text, replace
from viewer.app.desk.desk_editor import Asker
from viewer.app.desk.keepers.typed_keeper import TypedKeeper
from viewer.app.desk.sets.archive_sets import ArchiveSets
from viewer.screens.workshop.shown_set import READY_MADE, NamedSet
from viewer.services.unwritten_words import WordsPlace
from viewer.wording.archive_words import language_word

_WORDS = "title", "about", "contacts", "words", "note"

type Then = Callable[[], None] | None
"""What goes on once something is written."""


class SetWords(QObject):
    """Sets properties of the sets of a folder and of their items.

    Words are those in one language; what stands in others stays. Where they cannot be written, they
    are kept.
    """

    def __init__(self, sets: ArchiveSets, typing: TypedKeeper) -> None:
        super().__init__(sets)
        self._sets, self._typing = sets, typing

    def unwritten(self, of: str, language: str, key: str) -> str | None:
        """Return the words of a set or item that are not in the folder yet."""
        held = self._typing.unwritten.at(_place(of, language, key))
        return held.words if held else None

    def alter(self, name: str, language: str, values: Mapping[str, Any], then: Then) -> None:
        """Set properties of the set `name`."""
        self._send(name, language, values, partial(self._alter, name, language, values, then))

    def alter_item(self, item: str, language: str, values: Mapping[str, Any], then: Then) -> None:
        """Set properties of an item."""
        self._send(item, language, values, partial(self._alter_item, item, language, values, then))

    def _send(
        self,
        of: str,
        language: str,
        values: Mapping[str, Any],
        write: Callable[[Asker | None], None],
    ) -> None:
        typed = [(_place(of, language, key), values[key]) for key in values if key in _WORDS]
        if typed:
            self._typing.send(*typed[0], write)
        else:
            write(None)

    def _alter(
        self,
        name: str,
        language: str,
        values: Mapping[str, Any],
        then: Then,
        asker: Asker | None,
    ) -> None:
        named = self._sets.held.get(name.removeprefix(READY_MADE))
        if named is not None:
            asked = named.set, language, values
            done = self.tr("The set is changed.") + _as_before(*asked)
            self._sets.change(NamedSet(_with(*asked), named.names), done, then, asker)

    def _alter_item(
        self,
        item: str,
        language: str,
        values: Mapping[str, Any],
        then: Then,
        asker: Asker | None,
    ) -> None:
        for named in [*self._sets.held.values()]:
            entries = dict(named.entries)
            if item in entries:
                asked = entries[item], language, values
                done = self.tr("The item is changed.") + _as_before(*asked)
                entries[item] = _with(*asked)
                self._sets.change(named.with_entries([*entries.items()]), done, then, asker)


def _place(of: str, language: str, key: str) -> WordsPlace:
    return f"set {key}", language, of


def _with[T: Set | Item](thing: T, language: str, values: Mapping[str, Any]) -> T:
    """Return `thing` with other values; words are those in `language`."""
    made: dict[str, Any] = {
        key: _in(getattr(thing, key), language, _fit(key, value)) if key in _WORDS else value
        for key, value in values.items()
    }
    return replace(thing, **made)


def _as_before(thing: Set | Item, language: str, values: Mapping[str, Any]) -> str:
    """Return which words are not changed with those in `language`, or ""."""
    wordings = [getattr(thing, key) for key in values if key in _WORDS]
    others = {key: None for said in wordings for key in said if key != language}
    if not others:
        return ""
    told = QCoreApplication.translate("SetWords", "Its words are as before in: {languages}.")
    return f" {told.format(languages=', '.join(map(language_word, others)))}"


def _fit(key: str, words: str) -> str:
    """Return `words` with blanks in place of what no archive may hold."""
    return as_text(words, is_line=key == "title")


def _in(wording: Mapping[str, str], language: str, words: str) -> Mapping[str, str]:
    """Return `wording` with other `words` in `language`, none where they are empty."""
    others = {key: said for key, said in wording.items() if key != language}
    return {**wording, language: words} if words.strip() else others
