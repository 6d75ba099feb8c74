"""Finds the words of an entry again, in whatever edition of the archive is open.

An anchor is W3C's TextQuoteSelector (the words, and the text before and after them) with a passage,
and with the number of places that had the same words when it was made. An editor may have altered
the passage, moved it, split it or joined it with another. The rules, in this order:

1. A withdrawn passage is reported as that, wherever else its words may occur.
2. In the passage itself: words that occurred once and occur once are these words. If they occur or
   occurred at several places, the place counts whose surroundings agree best with the anchor. The
   agreement must exceed that at any *other* of these places when the anchor was made (`rival`), so
   that no place is taken which was there all along and never belonged to the entry.
3. In the other passages of the document: the same with `beyond`, and the words with their
   surroundings must be long enough to exclude chance.
4. Else they are altered, or gone with their passage.

So an entry points at exactly its words or at none, and what cannot be told apart is reported as
altered: a reader can look. For a wrong match, a passage must have lost the words and gained them
from another, while they were newly written in a third.
"""

from collections.abc import Iterable, Iterator

from index import Document, Footnote, OpenArchive, Passage, Value
from viewer.notebook.store.model import Anchor

CONTEXT = 48
"""Code points that an anchor keeps on either side of its words."""

_TELLING = 6  # code points on one side that must agree to tell one place from another
_LONG = 24  # words and surroundings of this length do not recur by chance
_END = "\0"  # marks either end of a passage, which counts as surroundings too

type Spot = tuple[str, str, int]
"""A place of the words: the passage, its text, and the offset of the words."""


class FoundWords(Value):
    """The words are `text[start:end]` of a passage or footnote."""

    passage: str
    start: int
    end: int


class Altered(Value):
    """The passage is in this edition, but not the words, or they cannot be told from others.

    `before` is the text of the words when they were kept, `after` the passage as it is now.
    """

    passage: str
    before: str
    after: str


class Withdrawn(Value):
    """The passage is withdrawn."""

    passage: str


class LostWords(Value):
    """Neither the passage nor the words are in this edition; `before` is the text of the words."""

    before: str


type Finding = FoundWords | Altered | Withdrawn | LostWords


def anchor_on(
    edition: OpenArchive, passage: str, start: int | None = None, end: int | None = None
) -> Anchor:
    """Return the anchor of `text[start:end]` of a passage or footnote, or of all of it.

    Raises KeyError if there is no such passage, ValueError if the span is empty.
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

    In the edition in which the anchor was made, they are found where they were.
    """
    if edition.is_withdrawn(anchor.passage):
        return Withdrawn(anchor.passage)
    text = _text(edition, anchor.passage)
    if not anchor.exact:  # words that are not passed on
        return LostWords("") if text is None else FoundWords(anchor.passage, 0, len(text))
    if text is not None and _is_as_it_was(anchor, text):  # the best possible match
        return FoundWords(anchor.passage, anchor.start, anchor.start + len(anchor.exact))
    others = _others(anchor, edition)
    here = None if text is None else _in_passage(anchor, text, len(others))
    if here is not None:
        return FoundWords(anchor.passage, here, here + len(anchor.exact))
    return _elsewhere(anchor, others) or (
        LostWords(anchor.exact) if text is None else Altered(anchor.passage, anchor.exact, text)
    )


def followed(found: FoundWords, edition: OpenArchive) -> Anchor:
    """Return the anchor of words that were found in `edition`."""
    return anchor_on(edition, found.passage, found.start, found.end)


def _in_passage(anchor: Anchor, text: str, others: int) -> int | None:
    """Return the offset of the words in their passage, if they are certainly the same.

    If they occur in fewer other passages than before, one of those may have moved into this one.
    """
    rival = anchor.rival if others >= anchor.others else anchor.beyond
    places: list[Spot] = [(anchor.passage, text, at) for at in _starts(anchor.exact, text)]
    if len(places) == 1 and rival < 0:
        return places[0][2]
    nearest = _nearest(anchor, places, rival)
    return None if nearest is None else nearest[2]


def _others(anchor: Anchor, edition: OpenArchive) -> list[Spot]:
    """Return the places of the words in the other passages of their document."""
    documents = (each for each in edition.content.documents if each.id == anchor.document)
    return [place for document in documents for place in _beyond(anchor, document)]


def _elsewhere(anchor: Anchor, places: Iterable[Spot]) -> FoundWords | None:
    """Return the words outside their passage, if they are certainly the same."""
    nearest = _nearest(anchor, places, max(anchor.beyond, _LONG - len(anchor.exact) - 1))
    if nearest is None:
        return None
    name, _of, at = nearest
    return FoundWords(name, at, at + len(anchor.exact))


def _nearest(anchor: Anchor, places: Iterable[Spot], rival: int) -> Spot | None:
    """Return the place whose surroundings agree best, if better than `rival` and alone in that.

    On one side the agreement must be long enough to tell, or as long as what the anchor keeps.
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
    """Return whether the words are at their old offset with all of their old surroundings.

    This holds in a text that repeats itself too, if the text is unchanged.
    """
    kept = tuple(len(side) for side in _sides(anchor))
    there = text.startswith(anchor.exact, anchor.start)
    return there and _around(anchor, text, anchor.start) == kept


def _around(anchor: Anchor, text: str, at: int) -> tuple[int, int]:
    """Return how many code points before and after the words agree with the anchor."""
    before, after = _sides(anchor)
    end = at + len(anchor.exact)
    left = text[max(0, at - CONTEXT) : at][::-1] + _END
    right = text[end : end + CONTEXT] + _END
    return _alike(left, before), _alike(right, after)


def _score(anchor: Anchor, text: str, at: int) -> int:
    """Return the sum for both sides, without the ends of the passage, which agree too easily."""
    return sum(
        min(same, len(kept))
        for same, kept in zip(
            _around(anchor, text, at), (anchor.prefix, anchor.suffix), strict=True
        )
    )


def _sides(anchor: Anchor) -> tuple[str, str]:
    """Return the kept text of either side, from the words outwards, with the passage's end."""
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
    """Yield the places of the words in the other passages and footnotes of a document."""
    texts: tuple[Passage | Footnote, ...] = (*document.passages(), *document.footnotes)
    for held in texts:
        if held.id != anchor.passage:
            for at in _starts(anchor.exact, held.text):
                yield held.id, held.text, at


def _text(edition: OpenArchive, name: str) -> str | None:
    held = edition.passage(name) or edition.footnote(name)
    return held.text if held else None
