"""Finds words of withdrawn passages in other texts."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set as AbstractSet
from typing import Any

from index.limits import walk
from index.model import (
    Archive,
    Document,
    EditorNote,
    Footnote,
    GlossaryEntry,
    ParticipantTable,
    Passage,
    Picture,
    Section,
    Set,
    SourceText,
    Theme,
    VocabularyEntry,
)
from index.values import field_names

type Run = tuple[str, ...]
type Told = tuple[str, str, str]
"""A place in words, the id of the passage or picture that holds it or "", and a string there."""

_RUN = 5  # words in a row that identify a passage; a shorter text counts as a whole
_WORD = re.compile(r"\w+")
_CALLED: Mapping[type, str] = {
    Document: "the document",
    Section: "the heading",
    Passage: "the passage",
    Picture: "the picture",
    Footnote: "the footnote",
    Theme: "the theme",
    GlossaryEntry: "the glossary's entry",
    VocabularyEntry: "the vocabulary's entry",
    ParticipantTable: "the table",
    EditorNote: "the note",
    Set: "the set",
}


class WithdrawnWords:
    """The runs of words of `texts`, which reveal withdrawn passages."""

    def __init__(self, texts: Iterable[str]) -> None:
        split = [_WORD.findall(text.casefold()) for text in texts]
        self._lengths = {min(_RUN, len(words)) for words in split if len(words) > 1}
        self._runs = {
            run for words in split if len(words) > 1 for run in _runs(words, min(_RUN, len(words)))
        }

    def without(self, texts: Iterable[str]) -> "WithdrawnWords":
        """Return these runs without those that are in `texts` too, which reveal nothing."""
        return self.less(self.among(texts))

    def among(self, texts: Iterable[str]) -> frozenset[Run]:
        """Return those of these runs that are in `texts`."""
        return frozenset(run for text in texts for run in self._runs_of(text) if run in self._runs)

    def less(self, runs: AbstractSet[Run]) -> "WithdrawnWords":
        """Return these without `runs`."""
        rest = WithdrawnWords(())
        rest._lengths, rest._runs = self._lengths, self._runs - runs
        return rest

    @property
    def runs(self) -> AbstractSet[Run]:
        """All of them."""
        return self._runs

    def stand_in(self, text: str) -> bool:
        """Return whether `text` holds any of the runs."""
        return any(run in self._runs for run in self._runs_of(text))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return (start, end) of each run in `text`."""
        return [span for run, span in self._of(text) if run in self._runs]

    def _runs_of(self, text: str) -> Iterator[Run]:
        words = [word.casefold() for word in _WORD.findall(text)]
        return (run for length in self._lengths for run in _runs(words, length))

    def _of(self, text: str) -> Iterator[tuple[Run, tuple[int, int]]]:
        found = list(_WORD.finditer(text))
        words = [word[0].casefold() for word in found]
        for length in self._lengths:
            for at, run in enumerate(_runs(words, length)):
                yield run, (found[at].start(), found[at + length - 1].end())


def places(held: Archive | Document) -> Iterator[Told]:
    """Yield every string of `held`, without the sources of an archive."""
    where, owner = "archive.toml", ""
    for thing in walk(held):
        if isinstance(thing, SourceText):
            continue
        name = getattr(thing, "id", None)
        if name and not isinstance(thing, Archive):
            where = f"{_CALLED.get(type(thing), '')} “{name}”".strip()
            owner = name if isinstance(thing, Passage | Picture) else ""
        elif not name and not _is_within(thing):
            where, owner = "archive.toml", ""
        yield from ((where, owner, text) for text in _strings(thing))


def _is_within(thing: Any) -> bool:
    """Return whether `thing` belongs to the thing with an id before it, as all but waivers do."""
    return not hasattr(thing, "reason")


def _strings(thing: Any) -> Iterator[str]:
    for name in field_names(thing.__class__):
        yield from _within(getattr(thing, name))


def _within(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _within(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _within(inner)


def _runs(words: list[str], length: int) -> Iterator[Run]:
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))
