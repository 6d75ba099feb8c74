"""Finds the words that differ between two texts, and what came in their place."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from index.revision.word_search import WORD, folded
from index.text.common_start import common_start
from index.values import Value

_ROOM = 400  # characters around what differs
_MOST = 4_000_000  # pairs of words that are compared one by one
_SIGNS = re.compile(r"[^\w\s]*")
_SIGNS_BEFORE = re.compile(r"[^\w\s]*$")
_LONGEST_SIGNS = 8  # characters before a word that are looked at


class WordToken(Value):
    """A word as it is compared, and its place in the text."""

    word: str
    start: int
    end: int


class Difference(Value):
    """A place at which the words `old` of the text `before` and those `new` of `after` differ."""

    before: str
    after: str
    old: Sequence[WordToken]
    new: Sequence[WordToken]
    first: int
    last: int
    begin: int
    stop: int

    @property
    def out(self) -> Sequence[WordToken]:
        """The words that were taken out."""
        return self.old[self.first : self.last]

    @property
    def line(self) -> int:
        """The number of lines above it in `before`."""
        is_in_line = self.first < self.last or not self.first
        place = self.old[self.first].start if is_in_line else self.old[self.first - 1].end
        return self.before.count("\n", 0, place)

    @property
    def next_word(self) -> Sequence[WordToken]:
        """The word after them, if it would stand otherwise were they alone exchanged."""
        if self.last >= len(self.old) or self.stop >= len(self.new):
            return ()
        was, now = self.old[self.last], self.new[self.stop]
        below = self.before[self.old[self.last - 1].end : was.start]
        if was.word != now.word or "\n" in below:
            return ()
        above = self.before[self.old[self.first - 1].end if self.first else 0 : self.out[0].start]
        gap = self.after[self.new[self.stop - 1].end if self.stop else 0 : now.start]
        comes = self.begin < self.stop
        signs = "".join((below if comes else above.rpartition("\n")[2] + below).split())
        said = "".join(gap.rpartition("\n")[2].split())
        is_same = said.endswith(signs) if comes else said == signs
        is_written = self.before[was.start : was.end] == self.after[now.start : now.end]
        return () if is_same and is_written else (was,)

    def instead(self, more: int) -> str:
        """Return what came in, with `more` words after that, and signs newly around them."""
        last, stop = self.last + more, self.stop + more
        if self.begin == stop:
            return ""
        start, end = self.new[self.begin].start, self.new[stop - 1].end
        was = _SIGNS.match(self.before, self.old[last - 1].end)
        now = _SIGNS.match(self.after, end)
        added = now[0].removesuffix(was[0]) if was and now and now[0].endswith(was[0]) else ""
        led = _signs_before(self.before, self.out[0].start) if self.out else ""
        leads = _signs_before(self.after, start)
        first = leads.removeprefix(led) if leads.startswith(led) else ""
        return " ".join((first + self.after[start:end] + added).split())


def _signs_before(text: str, at: int) -> str:
    """Return the signs of `text` that stand right before the place `at`."""
    found = _SIGNS_BEFORE.search(text[max(0, at - _LONGEST_SIGNS) : at])
    return found[0] if found else ""


def word_differences(before: str, after: str) -> Iterator[Difference]:
    """Yield the places at which words of `before` are not in `after`, or others are."""
    before, after = changed_parts(before, after)
    old, new = tokens(before), tokens(after)
    for places in _settled_differences(before, old, new):
        yield Difference(before, after, old, new, *places)


def changed_parts(before: str, after: str) -> tuple[str, str]:
    """Return the parts of two texts that differ, with as much around them as runs may need."""
    start = max(0, common_start(before, after) - _ROOM)
    start = before.rfind("\n", 0, start) + 1
    end = max(0, common_start(before[start:][::-1], after[start:][::-1]) - _ROOM)
    line = before.find("\n", len(before) - end)
    end = len(before) - line if line >= 0 else 0
    return before[start : len(before) - end], after[start : len(after) - end]


def tokens(text: str) -> list[WordToken]:
    """Return the words of `text`."""
    return [
        WordToken(folded(found[0]), found.start(), found.end()) for found in WORD.finditer(text)
    ]


def _differences(
    old: Sequence[WordToken], new: Sequence[WordToken]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the parts of `old` and `new` that differ, as numbers of words."""
    if len(old) * len(new) > _MOST:
        yield 0, len(old), 0, len(new)
        return
    words = [each.word for each in old], [each.word for each in new]
    for kind, *places in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if kind != "equal":
            yield places[0], places[1], places[2], places[3]


def _settled_differences(
    text: str, old: Sequence[WordToken], new: Sequence[WordToken]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the parts of `old`, the words of `text`, and of `new` that differ."""
    at, end = _same_ends([each.word for each in old], [each.word for each in new])
    free = 0  # the first word that is in no difference before
    for first, last, begin, stop in _differences(
        old[at : len(old) - end], new[at : len(new) - end]
    ):
        places = first + at, last + at, begin + at, stop + at
        shift = _to_line_start(text, old, places[:2], places[0] - free) if begin == stop else 0
        free = places[1]
        yield places[0] - shift, places[1] - shift, places[2] - shift, places[3] - shift


def _to_line_start(text: str, words: Sequence[WordToken], run: tuple[int, int], most: int) -> int:
    """Return how many words before its place a `run` of words may as well be said to begin.

    It is that of `most` places at which the most lines end: there a paragraph was taken out whole.
    """
    first, last = run
    best, ends = 0, -1
    for shift in range(min(most, first) + 1):
        if shift and words[first - shift].word != words[last - shift].word:
            break
        at = first - shift
        found = text.count("\n", words[at - 1].end, words[at].start) if at else len(text)
        if found > ends:
            best, ends = shift, found
    return best


def _same_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many words are the same at the start, and then at the end."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    left = range(1, most - start + 1)
    end = next((at - 1 for at in left if old[-at] != new[-at]), most - start)
    return start, end
