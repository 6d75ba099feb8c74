"""Breaks tables that are too long for one slide: between rows, and long rows between words."""

from collections.abc import Callable, Collection, Sequence

MOST_REPEATED = 60
"""The most characters of a cell that are repeated on the next slide."""
_LEAST, _MOST = 40, 3_000  # characters of each cell of a row on one slide

type Spans = tuple[tuple[int, int], ...]
"""The part of each cell of a row that one slide shows."""


def end_of_part(
    first: int, ends: range, apart: Collection[int], fits: Callable[[range], bool]
) -> int | None:
    """Return the last of `ends` to which the rows from `first` fit, or None.

    `apart` are the rows before which no merged cell goes on. Rows that one joins go whole to the
    next slide, unless they are too many for it; then no single one of them is parted from the rest.
    """
    last = _last_that_fits(first, ends, fits)
    if last is None or last in apart:
        return last
    before = max((at for at in apart if first < at < last), default=first)
    after = min(at for at in apart if at > before)
    if before > first and (last - before == 1 or fits(range(before, after))):
        return before
    leaves_one = after - last == 1 and last - before > 2
    return last - 1 if leaves_one else last


def _last_that_fits(first: int, ends: range, fits: Callable[[range], bool]) -> int | None:
    low, high = -1, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(range(first, ends[middle])) else (low, middle - 1)
    return None if low < 0 else ends[low]


def cut_row(texts: Sequence[str], fits: Callable[[Spans], bool]) -> list[Spans]:
    """Return the parts of a row with the cells `texts`: as much of each as fits, and the next.

    The list is empty where not even the first words of each cell fit, as where it is too wide.
    """
    made: list[Spans] = []
    at = [0] * len(texts)
    while not made or any(len(text) > begin for text, begin in zip(texts, at, strict=True)):
        rests = (len(text) - begin for text, begin in zip(texts, at, strict=True))
        low, high = _LEAST, min(_MOST, max(_LEAST + 1, *rests))
        if not fits(_spans(texts, at, high)):
            if not fits(_spans(texts, at, low)):
                return []
            while low + 1 < high:
                middle = (low + high) // 2
                low, high = (middle, high) if fits(_spans(texts, at, middle)) else (low, middle)
            high = low
        made.append(_spans(texts, at, high))
        at = [end for _begin, end in made[-1]]
    return made


def _spans(texts: Sequence[str], at: Sequence[int], most: int) -> Spans:
    """Return up to `most` characters of each text behind `at`, each cut behind a blank."""
    return tuple((begin, _end(text, begin, most)) for text, begin in zip(texts, at, strict=True))


def _end(text: str, begin: int, most: int) -> int:
    if len(text) - begin <= most:
        return len(text)
    return text.rfind(" ", begin + 1, begin + most) + 1 or begin + most


def first_words(text: str) -> str:
    """Return `text`, or its first words and a sign where they are too many to repeat."""
    if len(text) <= MOST_REPEATED:
        return text
    cut = text.rfind(" ", 1, MOST_REPEATED) + 1 or MOST_REPEATED
    return f"{text[:cut].rstrip()} …"
