"""Proposes what an editor may have meant by an unknown value or id.

A wrong proposal does more harm than a missing one: by edit distance alone, “woman” is close to
“man”. So values are compared word by word, and words may differ by a typing slip only.
"""

import re
from collections.abc import Collection, Iterable

_WORD = re.compile(r"\w+")
_ONE_SLIP, _TWO_SLIPS = 3, 8  # letters of a word that may have one or two slips


def proposed(written: str, known: Iterable[str]) -> str | None:
    """Return the one of `known` that may have been meant by `written`, or None.

    It has as many words, each equal or with a slip; of several such, the nearest is returned.
    """
    if not any(each.isalpha() and len(each) + 1 >= _ONE_SLIP for each in _words(written)):
        return None  # nothing of it may have a slip: of thousands of numbered ids none is compared
    apart = ((_apart(written.casefold(), each.casefold()), each) for each in sorted(known))
    near = min(((steps, each) for steps, each in apart if steps), default=None)
    return near[1] if near else None


def says(value: str, line: str) -> bool:
    """Return whether each word of `value` stands in the attribution `line`."""
    return set(_words(value)).issubset(_words(line))


def fits_line(value: str, line: str) -> bool:
    """Return whether the attribution `line` may mean `value`.

    A line in Latin letters must have a word of a Latin `value`; other lines, such as a Russian one
    with an English value, cannot be compared and may.
    """
    said = set(_words(line))
    is_comparable = any(word.isascii() and word.isalpha() for word in said)
    return not (value.isascii() and is_comparable) or not said.isdisjoint(_words(value))


def _words(text: str) -> Collection[str]:
    return _WORD.findall(text.casefold())


def _apart(one: str, other: str) -> int | None:
    """Return the number of slips between `one` and `other`; None for different words."""
    ours, theirs = _words(one), _words(other)
    if len(ours) != len(theirs) or one == other:
        return None
    total = 0
    for mine, their in zip(ours, theirs, strict=True):
        steps = _slips(mine, their) if mine != their else 0
        longest = max(len(mine), len(their))
        if steps > (longest >= _ONE_SLIP) + (longest >= _TWO_SLIPS):
            return None
        if steps and not mine.isalpha():
            return None  # a word with digits must be equal
        total += steps
    return total


def _slips(one: str, other: str) -> int:
    """Return how many letters are added, left out, changed or swapped with the next one.

    This is the restricted edit distance of Damerau (Communications of the ACM 7, 1964).
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        before, last, row = row, before, [place]
        for at, their in enumerate(other, start=1):
            steps = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (letter != their))
            swapped = last and at > 1 and one[place - 2 : place] == their + other[at - 2]
            row.append(min(steps, last[at - 2] + 1) if swapped else steps)
    return row[-1]
