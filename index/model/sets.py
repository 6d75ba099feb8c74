"""Sets: ordered choices of what a workshop is shown. An archive brings some; readers make more."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from index.model.terms import Wording


class ItemKind(StrEnum):
    """What an item of a set shows. The first four show something of the archive."""

    PASSAGE = "passage"
    THEME = "theme"
    CHART = "chart"  # a table of who took part
    TERM = "term"  # of the glossary
    TITLE = "title"
    QUESTION = "question"
    INSTRUCTION = "instruction"
    PAUSE = "pause"

    @property
    def is_free(self) -> bool:
        """Whether it shows words of its own, and nothing of the archive."""
        return self in _FREE


_FREE = frozenset({ItemKind.TITLE, ItemKind.QUESTION, ItemKind.INSTRUCTION, ItemKind.PAUSE})


@dataclass(frozen=True, slots=True)
class WrittenItem:
    """One thing that is shown, as somebody wrote it: `kind` is any word.

    `target` is the id of the passage, theme, participants' table or glossary entry that it shows,
    "" for a slide of free `words`. `note` is for whoever presents: no room sees it. `minutes` is 0
    where nobody said how many. `in_steps` is whether a care note is shown first, on its own; None
    is as the set has it.
    """

    kind: str
    target: str = ""
    words: Wording = field(default_factory=dict)
    note: Wording = field(default_factory=dict)
    minutes: int = 0
    in_steps: bool | None = None


@dataclass(frozen=True, slots=True)
class Item(WrittenItem):
    """One thing that is shown, of a kind that there is."""

    kind: ItemKind


@dataclass(frozen=True, slots=True)
class Set:
    """An ordered choice for a workshop.

    `about` says what it is for, to whoever presents it. `contacts` is where people can turn to: a
    room is shown it beside the words of a pause, and a handout ends with it. `in_steps` is whether
    care notes are shown first, on their own.
    """

    id: str
    title: Wording
    items: tuple[Item, ...] = ()
    about: Wording = field(default_factory=dict)
    contacts: Wording = field(default_factory=dict)
    in_steps: bool = True

    @property
    def minutes(self) -> int:
        """How many minutes its items have together."""
        return sum(item.minutes for item in self.items)

    def steps(self, item: Item) -> bool:
        """Return whether the care note of `item` is shown first, on its own."""
        return self.in_steps if item.in_steps is None else item.in_steps

    def said_in(self, language: str) -> "Set":
        """Return this set in `language` alone, but for words that are in another, and named so.

        Words of which nobody said what language they are in are taken for words in it.
        """
        return replace(
            self,
            title=_in(self.title, language),
            about=_in(self.about, language),
            contacts=_in(self.contacts, language),
            items=tuple(
                replace(item, words=_in(item.words, language), note=_in(item.note, language))
                for item in self.items
            ),
        )

    def passages(self) -> Iterator[str]:
        """Yield the ids of the passages that it shows, in its order."""
        yield from (item.target for item in self.items if item.kind is ItemKind.PASSAGE)


def _in(wording: Wording, language: str) -> Wording:
    said = wording.get(language) or wording.get("")
    return {language: said} if said else wording


def own_words(text: str) -> Mapping[str, str]:
    """Return what a reader wrote, in whatever language, as a wording. "" is nothing."""
    return {"": text} if text else {}
