"""Finds what the positions of a project mean: programs count line ends and rare letters apart."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import product

from index.importers.refi.project_file import Selection
from index.values import Value

_PAIRS, _SINGLE, _WIDE = "\r\n", r"(?<!\r)\n", "[\U00010000-\U0010ffff]"
_TRIED = 500  # selections by which the way of counting is found
_SHOWN = 20  # letters of a name that are compared with the words
_CLEAR = 0.9  # of all ends of selections are between words
_BETTER = 1.25  # times as well as the standard's way
_LOOKED_AT = 200  # letters of words and names, before blanks are taken out
_FEWEST = 8  # letters of a name by which words are looked for
_NEAR = 2_000  # characters beside the place that is stated

type Span = tuple[int, int]


class Counting(Value):
    """A way to count: what of a text counts otherwise than as it has characters.

    After each such place `counted` has the position as it is counted, `places` that in the text.
    """

    counted: Sequence[int]
    places: Sequence[int]

    def place(self, position: int) -> int:
        """Return the position in the text."""
        at = bisect_right(self.counted, position) - 1
        return self.places[at] + position - self.counted[at]


def spans_of(text: str, selections: Sequence[Selection]) -> tuple[list[Span | None], bool]:
    """Return the span in `text` of each selection, None where it has none.

    The second value is whether positions are counted otherwise than the standard says. The way of
    counting is the one by which most selections have the words of their names and begin and end
    between words.
    """
    counting, is_other = _best(text, selections)
    return [_span(text, counting, each) for each in selections], is_other


def _best(text: str, selections: Sequence[Selection]) -> tuple[Counting, bool]:
    ways = [*_ways(text)]
    if len(ways) == 1:
        return ways[0], False
    tried = [each for each in selections if each.start is not None][:_TRIED]
    scores = [sum(_score(text, way, each) for each in tried) for way in ways]
    best = max(range(len(ways)), key=lambda at: (scores[at], -at))
    is_clear = scores[best] >= min(_CLEAR * 2 * len(tried), _BETTER * scores[0])
    return (ways[best], True) if best and is_clear else (ways[0], False)


def _ways(text: str) -> Iterator[Counting]:
    """Yield the ways in which this text can be counted, that of the standard first."""
    ends = [("", 0)]
    ends += [(_PAIRS, -1)] if _PAIRS in text else []
    ends += [(_SINGLE, 1)] if re.search(_SINGLE, text) else []
    letters = [("", 0)]
    letters += [(_WIDE, 1)] if re.search(_WIDE, text) else []
    for (wide, more), (end, other) in product(letters, ends):
        yield _counting(text, [each for each in ((wide, more), (end, other)) if each[0]])


def _counting(text: str, parts: Sequence[tuple[str, int]]) -> Counting:
    """Return the way in which each match of a pattern counts so many more, or fewer."""
    found = sorted(
        (match.end(), more) for pattern, more in parts for match in re.finditer(pattern, text)
    )
    counted, places, shift = [0], [0], 0
    for end, more in found:
        shift += more
        counted.append(end + shift)
        places.append(end)
    return Counting(counted, places)


def _score(text: str, way: Counting, each: Selection) -> int:
    start, end = way.place(each.start or 0), way.place(each.end or 0)
    if not 0 <= start < end <= len(text):
        return 0
    between = _is_between(text, start) + _is_between(text, end)
    return between + 3 * _is_named(text, start, end, each.name)


def _is_between(text: str, place: int) -> bool:
    """Return whether no word goes on at `place`."""
    return not 0 < place < len(text) or not (text[place - 1].isalnum() and text[place].isalnum())


def _is_named(text: str, start: int, end: int, name: str) -> bool:
    """Return whether the words from `start` to `end` begin as `name` does."""
    shown = _bare(name[:_LOOKED_AT])[:_SHOWN]
    words = text[start : min(end, start + _LOOKED_AT)] if start < end else ""
    return bool(shown) and _bare(words).startswith(shown)


def _span(text: str, counting: Counting, each: Selection) -> Span | None:
    """Return the span of a selection.

    Where it would cut a word, it moves to the nearest place that has the words of its name.
    """
    if each.start is None or each.end is None or not 0 <= each.start < each.end:
        return None
    start, end = counting.place(each.start), counting.place(each.end)
    fits = _is_between(text, start) and _is_between(text, end)
    if not fits and not _is_named(text, start, end, each.name):
        name = each.name[:_LOOKED_AT].strip().rstrip(".…")
        if len(_bare(name)) >= _FEWEST and (near := _nearest(text, name, start)) is not None:
            return near, min(len(text), near + max(len(name), end - start))
    return (start, end) if start < end <= len(text) else None


def _nearest(text: str, words: str, place: int) -> int | None:
    """Return where `words` stand nearest to `place`, None where they do not."""
    first, last = max(0, place - _NEAR), place + _NEAR + len(words)
    found = [match.start() for match in re.finditer(re.escape(words), text[first:last])]
    return min((first + at for at in found), key=lambda at: abs(at - place), default=None)


def _bare(words: str) -> str:
    return "".join(words.split())
