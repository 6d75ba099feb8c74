"""Finds the words again that a reader kept, in whatever edition of the archive is open.

An anchor is W3C's TextQuoteSelector (the words, and what stood before and after them) with a
passage, and with how many places had the same words when it was made. An editor may have altered
the passage, moved it, parted it or joined it with another. The rules, in this order:

1. A withdrawn passage is told of as that, wherever else its words may stand.
2. In the passage itself: words that stood there once and stand there once are these words. Where
   there are or were several such places, that is the one around which most stands as it did. It
   must be more than stood around any *other* of these places when the anchor was made (`rival`), so
   that no place is taken which was there all along and was never theirs.
3. In the other passages of the document: the same (`beyond`), and the words and what stands around
   them must be long enough to be no chance.
4. Else they are altered, or gone with their passage.

So what an entry points at is always exactly its words, and what cannot be told apart is told as
altered: a reader can look. To point at the same words that are not its own, a passage must have
lost them and gained them from another, while they were newly written in a third.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index import Document, Footnote, OpenArchive, Passage
from viewer.notebook.store.model import Anchor

CONTEXT = 48
"""Code points that an anchor keeps on either side of its words."""

_TELLING = 6  # code points on one side that must be as they were, to tell one place from another
_LONG = 24  # so much, words and what is around them, is met elsewhere by no chance
_END = "\0"  # stands for either end of a passage, which is something to go by too

type Spot = tuple[str, str, int]
"""Where the same words stand: the passage, its text, and where they begin."""


@dataclass(frozen=True, slots=True)
class FoundWords:
    """The words are `text[start:end]` of a passage or footnote."""

    passage: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Altered:
    """The passage is there, without the words, or they cannot be told from others.

    `before` are the words as they were kept, `after` the passage as it is now.
    """

    passage: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The passage is withdrawn."""

    passage: str


@dataclass(frozen=True, slots=True)
class LostWords:
    """There is neither the passage nor the words in this edition; `before` are these."""

    before: str


type Finding = FoundWords | Altered | Withdrawn | LostWords


def anchor_on(
    edition: OpenArchive, passage: str, start: int | None = None, end: int | None = None
) -> Anchor:
    """Return the anchor of `text[start:end]` of a passage or footnote, or of all of it.

    Raises KeyError where there is no such passage, and ValueError where there are no words.
    """
    text, document = _text(edition, passage), edition.document_of(passage)
    if text is None:
        raise KeyError(passage)
    first, last = start or 0, len(text) if end is None else end
    exact = text[first:last]
    if not exact:
        raise ValueError("there is nothing to point at")
    anchor = Anchor(
        edition.content.id,
        edition.content.edition,
        document.id,
        passage,
        exact,
        text[max(0, first - CONTEXT) : first],
        text[last : last + CONTEXT],
        first,
        whole=exact == text,
    )
    here = [at for at in _starts(exact, text) if at != first]
    rival = max((_score(anchor, text, at) for at in here), default=-1)
    others = [_score(anchor, of, at) for _name, of, at in _beyond(anchor, document)]
    return anchor._replace(rival=rival, beyond=max((rival, *others)), others=len(others))


def find_again(anchor: Anchor, edition: OpenArchive) -> Finding:
    """Return where the words of `anchor` are in an edition of its archive, or what became of them.

    In the edition that it was made in, that is where they were.
    """
    if edition.is_withdrawn(anchor.passage):
        return Withdrawn(anchor.passage)
    text = _text(edition, anchor.passage)
    if text is not None and _is_as_it_was(anchor, text):  # nowhere else could it be more so
        return FoundWords(anchor.passage, anchor.start, anchor.start + len(anchor.exact))
    others = _others(anchor, edition)
    here = None if text is None else _in_passage(anchor, text, len(others))
    if here is not None:
        return FoundWords(anchor.passage, here, here + len(anchor.exact))
    return _elsewhere(anchor, others) or (
        LostWords(anchor.exact) if text is None else Altered(anchor.passage, anchor.exact, text)
    )


def followed(found: FoundWords, edition: OpenArchive) -> Anchor:
    """Return the anchor of words where they were found in `edition`."""
    return anchor_on(edition, found.passage, found.start, found.end)


def _in_passage(anchor: Anchor, text: str, others: int) -> int | None:
    """Return where the words are in their passage, if they are surely theirs.

    Where they stand in fewer other passages than before, one of these may have come in here.
    """
    rival = anchor.rival if others >= anchor.others else anchor.beyond
    places: list[Spot] = [(anchor.passage, text, at) for at in _starts(anchor.exact, text)]
    if len(places) == 1 and rival < 0:
        return places[0][2]
    nearest = _nearest(anchor, places, rival)
    return None if nearest is None else nearest[2]


def _others(anchor: Anchor, edition: OpenArchive) -> list[Spot]:
    """Return where the words are in the other passages of their document."""
    documents = (each for each in edition.content.documents if each.id == anchor.document)
    return [place for document in documents for place in _beyond(anchor, document)]


def _elsewhere(anchor: Anchor, places: Iterable[Spot]) -> FoundWords | None:
    """Return where the words are outside of their passage, if they are surely theirs."""
    nearest = _nearest(anchor, places, max(anchor.beyond, _LONG - len(anchor.exact) - 1))
    if nearest is None:
        return None
    name, _of, at = nearest
    return FoundWords(name, at, at + len(anchor.exact))


def _nearest(anchor: Anchor, places: Iterable[Spot], rival: int) -> Spot | None:
    """Return the one place around which most stands as it did, if that is more than at a `rival`.

    On one side it must be enough to tell, or as much as was kept of it.
    """
    kept = _sides(anchor)
    best, nearest = rival, list[Spot]()
    for place in places:
        sides = _around(anchor, place[1], place[2])
        tells = any(
            same >= min(_TELLING, len(side)) for same, side in zip(sides, kept, strict=True)
        )
        score = _score(anchor, place[1], place[2])
        if tells and score > best:
            best, nearest = score, [place]
        elif tells and score == best and nearest:
            nearest.append(place)
    return nearest[0] if len(nearest) == 1 else None


def _is_as_it_was(anchor: Anchor, text: str) -> bool:
    """Return whether the words stand where they stood, among all that stood around them.

    So it is in a text that repeats itself, as long as that has not changed.
    """
    kept = tuple(len(side) for side in _sides(anchor))
    there = text.startswith(anchor.exact, anchor.start)
    return there and _around(anchor, text, anchor.start) == kept


def _around(anchor: Anchor, text: str, at: int) -> tuple[int, int]:
    """Return how many code points before and after a place are what they were."""
    before, after = _sides(anchor)
    end = at + len(anchor.exact)
    left = text[max(0, at - CONTEXT) : at][::-1] + _END
    right = text[end : end + CONTEXT] + _END
    return _alike(left, before), _alike(right, after)


def _score(anchor: Anchor, text: str, at: int) -> int:
    """Return the same in all, without the ends of the passage: these are easily come by."""
    return sum(
        min(same, len(kept))
        for same, kept in zip(
            _around(anchor, text, at), (anchor.prefix, anchor.suffix), strict=True
        )
    )


def _sides(anchor: Anchor) -> tuple[str, str]:
    """Return what is kept of either side, from the words outwards, with the end of the passage."""
    before, after = anchor.prefix[::-1], anchor.suffix
    return (
        before if len(before) == CONTEXT else before + _END,
        after if len(after) == CONTEXT else after + _END,
    )


def _alike(one: str, other: str) -> int:
    unlike = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(unlike, min(len(one), len(other)))


def _starts(exact: str, text: str) -> Iterator[int]:
    at = text.find(exact)
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _beyond(anchor: Anchor, document: Document) -> Iterator[Spot]:
    """Yield where the words stand in the other passages and footnotes of a document."""
    texts: tuple[Passage | Footnote, ...] = (*document.passages(), *document.footnotes)
    for held in texts:
        if held.id != anchor.passage:
            for at in _starts(anchor.exact, held.text):
                yield held.id, held.text, at


def _text(edition: OpenArchive, name: str) -> str | None:
    held = edition.passage(name) or edition.footnote(name)
    return held.text if held else None
