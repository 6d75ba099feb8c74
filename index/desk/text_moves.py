"""Where the characters of a passage go when its words change, or when it is joined or parted."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from index.values import Value

_MOST = 2_000  # characters compared one by one: more cost too much time


class TextMove(Value):
    """The characters from `start` to `end` of a passage now stand in the passage `to`, at `at`."""

    passage: str
    start: int
    end: int
    to: str
    at: int


def moves_of(passage: str, old: str, new: str) -> tuple[TextMove, ...]:
    """Return the moves of all characters that `passage` has in its `old` and its `new` words."""
    return tuple(
        TextMove(passage, start, start + size, passage, at) for start, at, size in _same(old, new)
    )


def moved_span(
    moves: Iterable[TextMove], passage: str, start: int, end: int
) -> tuple[str, int, int] | None:
    """Return where the span of `passage` stands now; None where its words are in no one passage.

    A span whose edge was exchanged for other words takes them in. One of which less than half is
    left is not found: letters that two texts share by chance are no place.
    """
    own = sorted((each for each in moves if each.passage == passage), key=lambda each: each.start)
    touched = [each for each in own if each.start < end and start < each.end]
    if not touched or len({each.to for each in touched}) > 1:
        return None
    left = sum(min(each.end, end) - max(each.start, start) for each in touched)
    if left * 2 < end - start:
        return None
    first, last = touched[0], touched[-1]
    begin, stop = first.at + start - first.start, last.at + end - last.start
    if start < first.start:
        begin = _after(own, first)
    if end > last.end:
        stop = _before(own, last)
    return first.to, begin, stop


def _after(moves: Sequence[TextMove], move: TextMove) -> int:
    """Return where the words begin that were put before those of `move`."""
    before = [each for each in moves if each.start < move.start and each.to == move.to]
    return before[-1].at + before[-1].end - before[-1].start if before else move.at


def _before(moves: Sequence[TextMove], move: TextMove) -> int:
    """Return where the words end that were put behind those of `move`."""
    after = [each for each in moves if each.start > move.start and each.to == move.to]
    return after[0].at if after else move.at + move.end - move.start


def moved_place(moves: Sequence[TextMove], place: int) -> int:
    """Return where the position `place`, such as that of a footnote's mark, is in the new words."""
    at = 0
    for each in moves:
        if place <= each.start:
            break
        at = each.at + min(place, each.end) - each.start
    return at


def _same(old: str, new: str) -> Iterable[tuple[int, int, int]]:
    """Yield the runs that are the same: their places in both, and their length."""
    least = min(len(old), len(new))
    front = next((at for at in range(least) if old[at] != new[at]), least)
    back = next(
        (at for at in range(least - front) if old[len(old) - 1 - at] != new[len(new) - 1 - at]),
        least - front,
    )
    if front:
        yield 0, 0, front
    middle_old, middle_new = old[front : len(old) - back], new[front : len(new) - back]
    if max(len(middle_old), len(middle_new)) <= _MOST:
        found = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
        for block in found.get_matching_blocks()[:-1]:
            yield front + block.a, front + block.b, block.size
    if back:
        yield len(old) - back, len(new) - back, back
