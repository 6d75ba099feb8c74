"""Cuts a document that is too long to be laid out at once into portions, at sections if possible.

What one portion may hold is counted in characters of Latin or Cyrillic words, and everything else
as so many of them as it costs to write and to lay out, measured with Qt 6.12. An ordinary document
of 300,000 characters, some hundred pages, is one portion.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from index import Document, Footnote, Passage, Picture, Section

MOST = 500_000  # characters, or what costs as much
_BLOCK = 100  # of a passage, a title, a footnote
_LINE = 20
_MARK = 75
_CODING = 10
_PICTURE = 500
_SHAPED = 4  # of a letter that is joined to others, set above them, or written from the right
_IN_LONG_WORD = 10  # of a letter of a word that fills lines

# Everything but Latin, Greek and Cyrillic letters, figures and the usual signs.
_SHAPED_RUN = re.compile(
    r"[^\x00-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u2029\u2030-\u205f\u2070-\u20cf\u2100-\u23ff]+"
)
_LONG = 200  # letters of such a word
_LONG_WORD = re.compile(rf"(?<!\S)\S{{{_LONG},}}")


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of the document `whole`, as the `document` that is laid out: `number` of `count`.

    A section that begins in the portion before goes on under its title again.
    """

    whole: Document
    document: Document
    number: int = 1
    count: int = 1


class Portions:
    """The portions of `document`, in reading order."""

    def __init__(self, document: Document) -> None:
        self.document = document
        made = tuple(cut(document))
        self._cut = made if len(made) > 1 else (document,)

    def __len__(self) -> int:
        """Return how many there are: 1 for nearly every document."""
        return len(self._cut)

    def __getitem__(self, at: int) -> Portion:
        """Return the portion at the place `at`, from 0."""
        return Portion(self.document, self._cut[at], at + 1, len(self))

    def holding(self, name: str) -> int:
        """Return the place of the portion in which `name` is or begins; 0 for what is in none."""
        return self._places.get(name, 0) if len(self) > 1 else 0

    def round(self, at: int, by: int) -> Iterator[int]:
        """Yield the places of the others, from the one after `at` on, or before it backwards."""
        for step in range(1, len(self)):
            yield (at + by * step) % len(self)

    @cached_property
    def _places(self) -> dict[str, int]:
        places: dict[str, int] = {}
        for at, document in enumerate(self._cut):
            for name in _names(document):
                places.setdefault(name, at)
        return places


def cut(document: Document, most: int = MOST) -> Iterator[Document]:
    """Yield `document` in portions that cost `most` at most, but for what cannot be cut."""
    notes = _FirstMarks(document)
    held = _Held()
    for section in document.walk():
        title, places = _BLOCK + len(section.title), list(_places(section, notes))
        rest = sum(place.cost for place in places) if held.cost > most // 2 else 0
        if held.cost and held.cost + title + rest > most:
            yield held.as_part_of(document)
            held = _Held()
        held.begin(section, title)
        for place in places:
            if held.cost > title and held.cost + place.cost > most:
                yield held.as_part_of(document)
                held = _Held()
                held.begin(section, title)
            held.put(place)
    for note in notes.left:
        if held.cost and held.cost + _note_cost(note) > most:
            yield held.as_part_of(document)
            held = _Held()
        held.add(note)
    yield held.as_part_of(document)


class _FirstMarks:
    """The footnotes of a document, each at the passage that points to it first."""

    def __init__(self, document: Document) -> None:
        self._left = {note.id: note for note in document.footnotes}

    def of(self, passage: Passage) -> tuple[Footnote, ...]:
        """Return the footnotes whose first mark is in `passage`, which comes after those before."""
        marked = (self._left.pop(mark.footnote, None) for mark in passage.footnotes)
        return tuple(note for note in marked if note is not None)

    @property
    def left(self) -> tuple[Footnote, ...]:
        """The footnotes that no passage so far points to."""
        return tuple(self._left.values())


@dataclass(slots=True)
class _Place:
    """What stands together in a section: pictures, the passage after them, and its footnotes.

    Behind the last passage there may be pictures alone. `cost` is what it costs to lay out.
    """

    pictures: list[Picture] = field(default_factory=list)
    passage: Passage | None = None
    notes: tuple[Footnote, ...] = ()
    cost: int = field(init=False)

    def __post_init__(self) -> None:
        words = _passage_cost(self.passage) if self.passage else 0
        self.cost = words + _PICTURE * len(self.pictures) + sum(map(_note_cost, self.notes))


def _places(section: Section, notes: _FirstMarks) -> Iterator[_Place]:
    pictures = defaultdict(list)
    for picture in section.pictures:
        pictures[picture.at].append(picture)
    for at, passage in enumerate(section.passages):
        yield _Place(pictures[at], passage, notes.of(passage))
    if last := pictures[len(section.passages)]:
        yield _Place(last)


@dataclass(slots=True)
class _Begun:
    """What a portion holds of `section` so far."""

    section: Section
    passages: list[Passage] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether all that stands under its title is still to come."""
        has_words = self.section.passages or self.section.pictures
        return bool(has_words) and not self.passages and not self.pictures

    def so_far(self) -> Section:
        """Return the section as a portion holds it: without those within it, which come after."""
        passages, pictures = tuple(self.passages), tuple(self.pictures)
        return replace(self.section, passages=passages, pictures=pictures, sections=())


class _Held:
    """What a portion holds so far, and what that costs."""

    def __init__(self) -> None:
        self.cost = 0
        self._begun: list[_Begun] = []
        self._notes: list[Footnote] = []

    def begin(self, section: Section, cost: int) -> None:
        self._begun.append(_Begun(section))
        self.cost += cost

    def put(self, place: _Place) -> None:
        begun = self._begun[-1]
        at = len(begun.passages)
        begun.pictures += (replace(picture, at=at) for picture in place.pictures)
        if place.passage is not None:
            begun.passages.append(place.passage)
        self._notes += place.notes
        self.cost += place.cost

    def add(self, note: Footnote) -> None:
        self._notes.append(note)
        self.cost += _note_cost(note)

    def as_part_of(self, document: Document) -> Document:
        """Return it as a document; a title under which nothing stands yet is left to the next."""
        if self._begun[1:] and self._begun[-1].is_empty:
            self._begun.pop()
        sections = tuple(begun.so_far() for begun in self._begun)
        return replace(document, sections=sections, footnotes=tuple(self._notes))


def _passage_cost(passage: Passage) -> int:
    """Return what `passage` costs: a translation instead of its words only where that is longer."""
    cost = _text_cost(passage.text)
    if passage.translations:
        cost = max(cost, *(_text_cost(made.text) for made in passage.translations))
    return cost + _MARK * len(passage.footnotes) + _CODING * len(passage.codings)


def _note_cost(note: Footnote) -> int:
    return _text_cost(note.text)


def _text_cost(text: str) -> int:
    cost = _BLOCK + len(text) + _LINE * text.count("\n")
    if len(text) >= _LONG:
        cost += _IN_LONG_WORD * sum(map(len, _LONG_WORD.findall(text)))
    if not text.isascii():
        cost += _SHAPED * sum(map(len, _SHAPED_RUN.findall(text)))
    return cost


def _names(document: Document) -> Iterator[str]:
    for section in document.walk():
        yield section.id
        yield from (picture.id for picture in section.pictures)
        yield from (passage.id for passage in section.passages)
    yield from (note.id for note in document.footnotes)
