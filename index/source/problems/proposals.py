"""Proposes what an editor may have meant by a value or id that is not known.

A wrong proposal misleads more than none helps: “woman” is a close spelling of “man” to a program
that counts letters. So words are compared whole, one by one, and may differ by a slip of the pen
alone.
"""

import re
from collections.abc import Collection, Iterable

_WORD = re.compile(r"\w+")
_ONE_SLIP, _TWO_SLIPS = 3, 8  # letters of a word that may hold as many


def proposed(written: str, known: Iterable[str]) -> str | None:
    """Return the one of `known` that `written` may have been meant for, or None.

    It has as many words, and each is the same or a slip away; of several such, the nearest.
    """
    apart = ((_apart(written.casefold(), each.casefold()), each) for each in sorted(known))
    near = min(((steps, each) for steps, each in apart if steps), default=None)
    return near[1] if near else None


def says(value: str, line: str) -> bool:
    """Return whether each word of `value` stands in the attribution `line`."""
    return set(_words(value)).issubset(_words(line))


def fits_line(value: str, line: str) -> bool:
    """Return whether the attribution `line` leaves room for `value` to be meant.

    Of a line in the letters of the value, a word of it must stand there; of another, such as a
    Russian one above an English value, nobody can tell.
    """
    said = set(_words(line))
    is_comparable = any(word.isascii() and word.isalpha() for word in said)
    return not (value.isascii() and is_comparable) or not said.isdisjoint(_words(value))


def _words(text: str) -> Collection[str]:
    return _WORD.findall(text.casefold())


def _apart(one: str, other: str) -> int | None:
    """Return how many slips make `other` of `one`; None where they are other words."""
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
            return None  # another number is another thing
        total += steps
    return total


def _slips(one: str, other: str) -> int:
    """Return how many letters are added, left out, altered or swapped with the next one.

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
