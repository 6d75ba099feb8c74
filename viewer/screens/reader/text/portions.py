"""Cuts a document that is too long for one layout into portions, at sections if possible.

The size of a portion is counted in characters of Latin or Cyrillic words. Everything else counts as
many characters as it costs to write and lay out, measured with Qt 6.12. An ordinary document of
300,000 characters, some hundred pages, is one portion.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import inf
from time import monotonic

from index import Attribution, Document, Footnote, Passage, Picture, Section, Value, replace
from viewer.screens.reader.text.table_form import TableRoom
from viewer.ui.look.text_cost import BLOCK, text_cost

MOST = 420_000  # characters, or what costs as much
_MARK = 75
_CODING = 10
_CELL = 300  # of a table
_PICTURE = 500


class Portion(Value):
    """A portion: the `document` with the `number`th part of the document `whole`.

    A section that begins in the portion before is continued under its title. `room` decides which
    tables are lists.
    """

    whole: Document
    document: Document
    number: int = 1
    is_part: bool = False
    room: TableRoom = TableRoom()


class Portions:
    """The portions of `document`, in reading order.

    Each is cut when it is first needed: for millions of letters it takes too long to wait for.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._coming = cut(document)
        self._cut: list[Document] = []
        self._places: dict[str, int] = {}
        self.are_counted = False
        self.has(1)
        if self.are_counted:
            self._cut = [document]

    def __len__(self) -> int:
        """Return the number of portions: 1 for nearly every document."""
        self.count_for(inf)
        return len(self._cut)

    def __getitem__(self, at: int) -> Portion:
        """Return the portion with the index `at`."""
        if not self.has(at):
            raise IndexError(at)
        return Portion(self.document, self._cut[at], at + 1, is_part=self.has(1))

    def has(self, at: int) -> bool:
        """Return whether there is a portion with the index `at`."""
        while len(self._cut) <= at and self._cut_next():
            pass
        return 0 <= at < len(self._cut)

    def count_for(self, seconds: float) -> None:
        """Continue counting for so many seconds, or until they `are_counted`."""
        end = monotonic() + seconds
        while monotonic() < end and self._cut_next():
            pass

    def holding(self, name: str) -> int:
        """Return the index of the portion in which `name` is or begins; 0 for an unknown id."""
        if name in ("", self.document.id):
            return 0
        for _portion in self.up_to(name):
            pass
        return self._places.get(name, 0)

    def up_to(self, name: str) -> Iterator[None]:
        """Cut the portions as far as `holding` needs them, one in each step."""
        while not self.knows(name) and self._cut_next():
            yield

    def knows(self, name: str) -> bool:
        """Return whether no portion need be cut for `holding`."""
        return self.are_counted or name in self._places or name in ("", self.document.id)

    def round(self, at: int, by: int) -> Iterator[int]:
        """Yield the indices of the other portions, in the direction `by` from `at`."""
        for step in range(1, len(self)):
            yield (at + by * step) % len(self)

    def _cut_next(self) -> bool:
        """Cut one more portion, and return whether there was one."""
        document = next(self._coming, None)
        self.are_counted = document is None
        if document is None:
            return False
        for name in _names(document):
            self._places.setdefault(name, len(self._cut))
        self._cut.append(document)
        return True


def cut(document: Document, most: int = MOST) -> Iterator[Document]:
    """Yield `document` in portions of cost `most` at most, except what cannot be cut."""
    notes = _FirstMarks(document)
    held = _Held()
    for section in document.walk():
        title, places = text_cost(section.title), _places(section, notes)
        first = list(_up_to(most - title, held.cost, places)) if held.cost > most // 2 else []
        if held.cost and held.cost + title + sum(place.cost for place in first) > most:
            yield held.as_part_of(document)
            held = _Held()
        held.begin(section, title)
        for place in chain(first, places):
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
    """The footnotes of a document, each at the first passage that refers to it."""

    def __init__(self, document: Document) -> None:
        self._left = {note.id: note for note in document.footnotes}

    def of(self, passage: Passage) -> tuple[Footnote, ...]:
        """Return the footnotes first referred to in `passage`. Call it in reading order."""
        marked = (self._left.pop(mark.footnote, None) for mark in passage.footnotes)
        return tuple(note for note in marked if note is not None)

    @property
    def left(self) -> tuple[Footnote, ...]:
        """The footnotes to which no passage so far refers."""
        return tuple(self._left.values())


class _Place:
    """What is kept together in a section: pictures, the passage after them, and its footnotes.

    After the last passage there may be pictures alone. `cost` is the cost of laying it out.
    """

    def __init__(
        self,
        pictures: Sequence[Picture],
        passage: Passage | None = None,
        notes: tuple[Footnote, ...] = (),
    ) -> None:
        self.pictures, self.passage, self.notes = pictures, passage, notes
        words = _passage_cost(passage) if passage else 0
        self.cost = words + sum(map(_picture_cost, pictures)) + sum(map(_note_cost, notes))


def _picture_cost(picture: Picture) -> int:
    captions = (picture.caption or "", *(each.caption for each in picture.translations))
    return _PICTURE + sum(map(text_cost, captions))


def _up_to(most: int, cost: int, places: Iterator[_Place]) -> Iterator[_Place]:
    """Yield `places` until they, with `cost`, cost more than `most`."""
    while cost <= most and (place := next(places, None)):
        cost += place.cost
        yield place


def _places(section: Section, notes: _FirstMarks) -> Iterator[_Place]:
    pictures = defaultdict(list)
    for picture in section.pictures:
        pictures[picture.at].append(picture)
    for at, passage in enumerate(section.passages):
        yield _Place(pictures[at], passage, notes.of(passage))
    if last := pictures[len(section.passages)]:
        yield _Place(last)


class _Begun:
    """The part of `section` that a portion holds so far."""

    def __init__(self, section: Section) -> None:
        self.section = section
        self.passages: list[Passage] = []
        self.pictures: list[Picture] = []

    @property
    def is_empty(self) -> bool:
        """Whether all content under its title is still to come."""
        has_words = self.section.passages or self.section.pictures
        return bool(has_words) and not self.passages and not self.pictures

    def so_far(self) -> Section:
        """Return the section without its subsections, which follow on their own."""
        passages, pictures = tuple(self.passages), tuple(self.pictures)
        return replace(self.section, passages=passages, pictures=pictures, sections=())


class _Held:
    """What a portion holds so far, and its cost."""

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
        """Return the portion as a document, without a last title that has no content yet."""
        if self._begun[1:] and self._begun[-1].is_empty:
            self._begun.pop()
        sections = tuple(begun.so_far() for begun in self._begun)
        return replace(document, sections=sections, footnotes=tuple(self._notes))


def _passage_cost(passage: Passage) -> int:
    """Return the cost of `passage`, with the longest of its words and translations.

    A translation is laid out beside the words. What it costs more than usual words is added.
    """
    cost = text_cost(passage.text)
    if passage.table is not None:
        cost += _CELL * (1 + passage.text.count("\t") + passage.text.count("\n"))
    if passage.translations:
        made = [each.text for each in passage.translations]
        cost = max(cost, *map(text_cost, made)) + max(map(_more_than_usual, made))
    if passage.care:
        cost += text_cost(", ".join(passage.care))
    if passage.attribution:
        cost += _attribution_cost(passage.attribution)
    return cost + _MARK * len(passage.footnotes) + _CODING * len(passage.codings)


def _attribution_cost(attribution: Attribution) -> int:
    """Return the largest cost of an attribution, at any level."""
    told = (attribution.text, attribution.role, attribution.gender, attribution.sector)
    return max(map(text_cost, filter(None, told)), default=0)


def _note_cost(note: Footnote) -> int:
    return text_cost(note.text)


def _more_than_usual(text: str) -> int:
    """Return what `text` costs more than as many letters of usual words."""
    return text_cost(text) - len(text) - BLOCK


def _names(document: Document) -> Iterator[str]:
    for section in document.walk():
        yield section.id
        yield from (picture.id for picture in section.pictures)
        yield from (passage.id for passage in section.passages)
    yield from (note.id for note in document.footnotes)
