"""Sets: ordered choices of what a workshop is shown, from an archive or made by readers."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import override

from index.model.document import Picture, Span
from index.model.terms import Wording
from index.values import Value, replace, value_field

_NOTHING = Span(0, 0)


class ItemKind(StrEnum):
    """What an item of a set shows. The first five show something of the archive.

    No set of an archive has an OWN_PICTURE.
    """

    PASSAGE = "passage"
    THEME = "theme"
    CHART = "chart"  # of a participants' table
    TERM = "term"  # of the glossary
    PICTURE = "picture"  # of a document
    TITLE = "title"
    QUESTION = "question"
    INSTRUCTION = "instruction"
    TASK = "task"  # with a timer for the room
    PAUSE = "pause"
    OWN_PICTURE = "own-picture"  # of the reader whose set it is

    @property
    def is_free(self) -> bool:
        """Whether the item shows words of its own, and nothing of the archive."""
        return self not in _SHOWN


_SHOWN = frozenset(
    {ItemKind.PASSAGE, ItemKind.THEME, ItemKind.CHART, ItemKind.TERM, ItemKind.PICTURE}
)
ARCHIVE_KINDS = tuple(kind for kind in ItemKind if kind is not ItemKind.OWN_PICTURE)
"""The kinds of the items of an archive's sets."""


class OwnPicture(Value):
    """A picture of a reader's own, without metadata, and in words what it shows.

    `ending` is png or jpg. Width and height are in pixels.
    """

    data: bytes
    ending: str
    width: int
    height: int
    description: str

    @override
    def __repr__(self) -> str:
        return f"OwnPicture({self.description!r})"

    @property
    def picture(self) -> Picture:
        """The picture as one of an archive is described. Its names say nothing of where it was."""
        from hashlib import sha256  # noqa: PLC0415  not before the window

        file = f"own-{sha256(self.data).hexdigest()[:16]}"
        name = f"{file}-{sha256(self.description.encode()).hexdigest()[:8]}"
        sides = self.width, self.height
        return Picture(name, f"pictures/{file}.{self.ending}", self.description, *sides, 0)


class WrittenItem(Value):
    """One item of a set, as somebody wrote it: `kind` is any word.

    `target` is the id of the passage, theme, participants' table, glossary entry or picture that it
    shows, "" for a slide of free `words`. `note` is for the presenter alone and is never projected.
    `minutes` is 0 where no duration is given; those of a task run on the room's screen. `in_steps`
    tells whether a care note is shown first, on its own; None means as the set says. What
    `may_drop` is left out first where time runs short.
    """

    kind: str
    target: str = ""
    words: Wording = value_field(default_factory=dict)
    note: Wording = value_field(default_factory=dict)
    minutes: int = 0
    in_steps: bool | None = None
    may_drop: bool = False


class Item(WrittenItem):
    """One item of a set, of a known kind."""

    kind: ItemKind


class MarkedItem(Item):
    """An item of a reader's own set, a passage of which a `phrase` stands out where it is shown."""

    phrase: Span = _NOTHING


class PicturedItem(Item):
    """An item of a reader's own set with a picture of theirs: an OWN_PICTURE, or a TITLE."""

    own: OwnPicture | None = None


class AskedItem(Item):
    """A question of a reader's own set that somebody asked in a room.

    Files, cards and papers have it only where the reader has it handed out: `is_handed_out`.
    """

    is_handed_out: bool = False


def stays_behind(item: Item) -> bool:
    """Return whether `item` was asked in a room, and no file or paper has it."""
    return isinstance(item, AskedItem) and not item.is_handed_out


def own_picture(item: Item) -> OwnPicture | None:
    """Return the picture of the reader's own that `item` shows, or None."""
    return item.own if isinstance(item, PicturedItem) else None


class Set(Value):
    """An ordered choice for a workshop.

    `about` tells a presenter what the set is for. `contacts` says where people can find help: it is
    projected beside the words of a pause, and a handout ends with it. `in_steps` tells whether care
    notes are shown first, on their own.
    """

    id: str
    title: Wording
    items: tuple[Item, ...] = ()
    about: Wording = value_field(default_factory=dict)
    contacts: Wording = value_field(default_factory=dict)
    in_steps: bool = True

    @property
    def minutes(self) -> int:
        """The sum of the minutes of its items."""
        return sum(item.minutes for item in self.items)

    def steps(self, item: Item) -> bool:
        """Return whether the care note of `item` is shown first, on its own."""
        return self.in_steps if item.in_steps is None else item.in_steps

    def said_in(self, language: str) -> "Set":
        """Return this set with each wording reduced to `language`.

        Words whose language is not recorded count as words in `language`. A wording that has
        neither stays as it is.
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
        """Yield the ids of the passages that this set shows, in order."""
        yield from (item.target for item in self.items if item.kind is ItemKind.PASSAGE)

    def own_pictures(self) -> Iterator[OwnPicture]:
        """Yield the pictures of the reader's own that this set shows, in order."""
        yield from filter(None, map(own_picture, self.items))

    def pictures(self) -> frozenset[str]:
        """Return the ids of the pictures of the archive that this set shows."""
        return frozenset(item.target for item in self.items if item.kind is ItemKind.PICTURE)


def _in(wording: Wording, language: str) -> Wording:
    said = wording.get(language) or wording.get("")
    return {language: said} if said else wording


def own_words(text: str) -> Mapping[str, str]:
    """Return a reader's `text` as a wording without a language; {} where it is empty."""
    return {"": text} if text else {}
