"""Words that an editor took out of a text as received, known again by keyed hashes alone.

They are kept so that the same document, when it is added again, does not bring them back. A run of
words is kept with the words around it, so that it is found in its place only; one with a name in it
is kept by itself too, and counts wherever the text in the folder has it no more. Names are also
kept by their beginnings, for their other forms.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from hashlib import blake2b

from index.revision.word_search import WORD, WordSearch, digest_of, folded
from index.text.common_start import common_start

AROUND = 3  # words on each side of a place
_SHORTEST = 3  # letters of a name
_STEM, _ENDING = 4, 3  # letters that two forms of one name have in common, and of an ending
_ROOM = 400  # characters around what differs
_MOST = 4_000_000  # pairs of words that are compared one by one


@dataclass(frozen=True, slots=True)
class RemovedRun:
    """Words that were taken out of the text of a document, those around them, and what came in.

    `names` are those of the words that may be names, and are nowhere in the text any more.
    """

    document: str
    before: tuple[str, ...]
    words: tuple[str, ...]
    after: tuple[str, ...]
    instead: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunDigest:
    """The keyed hash of a run: of its `words` with as many `before` and `after` them.

    `first` is that of the first of all these words alone.
    """

    document: str
    before: int
    words: int
    after: int
    first: bytes
    digest: bytes
    instead: str

    @property
    def length(self) -> int:
        """The number of words that the hash is of."""
        return self.before + self.words + self.after


@dataclass(frozen=True, slots=True)
class NameDigest:
    """The keyed hash of the first `letters` of a name that has `length` of them."""

    document: str
    letters: int
    length: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int


def removed_runs(document: str, before: str, after: str) -> tuple[RemovedRun, ...]:
    """Return what was taken out of the text `before`, so that it is the one `after`."""
    whole = after
    before, after = _changed_parts(before, after)
    old, new = _tokens(before), _tokens(after)
    runs = []
    for first, last, begin, stop in _settled_differences(before, old, new):
        run = old[first:last]
        if not run:
            continue
        known = [before[each.start : each.end] for each in run]
        names = tuple(word for word in known if _may_be_name(word) and not _holds(whole, word))
        around = new[max(0, begin - AROUND) : begin], old[last:][:AROUND]
        runs.append(
            RemovedRun(
                document,
                tuple(each.word for each in around[0]),
                tuple(each.word for each in run),
                tuple(each.word for each in around[1]),
                _instead(before, after, old[last - 1 :], new[:stop], stop - begin),
                names,
            )
        )
    return tuple(runs)


def taken_names(before: str, after: str) -> tuple[str, ...]:
    """Return the words of `before` that may be names, and that `after` has less often."""
    return tuple(word for word in fewer_words(before, after) if _may_be_name(word))


def fewer_words(before: str, after: str) -> tuple[str, ...]:
    """Return the words of `before` that `after` has less often, each once."""
    before, after = _changed_parts(before, after)
    held, left = (Counter(each.word for each in _tokens(text)) for text in (before, after))
    words = dict.fromkeys(WORD.findall(before))
    return tuple(word for word in words if held[folded(word)] > left[folded(word)])


def run_digests(key: bytes, run: RemovedRun) -> Iterator[RunDigest]:
    """Yield the hashes by which `run` is known again: in its place, and everywhere if it names."""
    whole = (*run.before, *run.words, *run.after)
    counts = len(run.before), len(run.words), len(run.after)
    if run.before or run.after:
        yield RunDigest(
            run.document, *counts, digest_of(key, whole[:1]), digest_of(key, whole), run.instead
        )
    if run.names:
        first = digest_of(key, run.words[:1])
        yield RunDigest(
            run.document, 0, len(run.words), 0, first, digest_of(key, run.words), run.instead
        )


def name_digests(key: bytes, run: RemovedRun) -> Iterator[NameDigest]:
    """Yield the hashes by which the names in `run` are known again in other forms."""
    for name in map(folded, run.names):
        is_long = len(name) >= _STEM
        letters = max(_STEM, len(name) - _ENDING + 1) if is_long else len(name)
        yield NameDigest(run.document, letters, len(name), _stem_digest(key, name[:letters]))


def holds_words(text: str, words: Sequence[str]) -> bool:
    """Return whether `words` stand in `text` one after another."""
    held = [each.word for each in _tokens(text)]
    return any(held[at : at + len(words)] == [*words] for at in range(len(held)))


@dataclass(frozen=True, slots=True)
class ClearedText:
    """A text without words that were removed before, and the line of each place, from 1."""

    text: str
    replaced: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether nothing was removed before."""
        return not self.replaced and not self.left_out


@dataclass(frozen=True)
class RemovedWords:
    """The words that were removed from one folder, by their hashes, in the order of that."""

    key: bytes = field(default=b"", repr=False)
    runs: Sequence[RunDigest] = ()
    names: Sequence[NameDigest] = ()

    def of(self, document: str) -> "RemovedWords":
        """Return those of one document."""
        return RemovedWords(
            self.key,
            [each for each in self.runs if each.document == document],
            [each for each in self.names if each.document == document],
        )

    def cleared(self, text: str, held: str) -> ClearedText:
        """Return `text` without the words, as far as the folder's own text `held` has them not.

        It has as many lines as before.
        """
        search = WordSearch(self.key, text)
        now = WordSearch(self.key, held)
        replaced: list[int] = []
        left_out: list[int] = []
        for run in (*self._runs(alone=False), *self._runs(alone=True)):
            left = _places(now, run)
            if left and not run.before + run.after:
                continue
            found = _places(search, run)
            for at in reversed(found[: max(0, len(found) - len(left))]):
                line = search.replace(at + run.before, run.words, run.instead)
                (replaced if run.instead else left_out).append(line)
        return ClearedText(search.text, tuple(sorted(replaced)), tuple(sorted(left_out)))

    def standing_in(self, text: str) -> tuple[str, ...]:
        """Return the words that were removed and stand in `text`, each once, as they stand there.

        They are found by themselves where they had a name, else with the words around them.
        """
        search = WordSearch(self.key, text)
        found: dict[str, None] = {}
        for run in self.runs:
            for at in _places(search, run):
                found[search.said(at + run.before, run.words)] = None
        return tuple(found)

    def is_form(self, word: str) -> bool:
        """Return whether `word` is a form of a name that was removed."""
        if not word[:1].isupper():
            return False
        one = folded(word)
        for letters, length in self._stems:
            near = abs(len(one) - length) <= _ENDING and length >= _STEM
            is_near = near or len(one) == length
            if is_near and _stem_digest(self.key, one[:letters]) in self._stems[letters, length]:
                return True
        return False

    @cached_property
    def _stems(self) -> Mapping[tuple[int, int], set[bytes]]:
        found: defaultdict[tuple[int, int], set[bytes]] = defaultdict(set)
        for each in self.names:
            found[each.letters, each.length].add(each.digest)
        return found

    def _runs(self, *, alone: bool) -> Iterator[RunDigest]:
        return (each for each in self.runs if (each.before + each.after == 0) is alone)


def _places(search: WordSearch, run: RunDigest) -> list[int]:
    return search.places(run.first, run.digest, run.length)


def _differences(
    old: Sequence[_Token], new: Sequence[_Token]
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
    text: str, old: Sequence[_Token], new: Sequence[_Token]
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


def _to_line_start(text: str, words: Sequence[_Token], run: tuple[int, int], most: int) -> int:
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


def _instead(
    before: str, after: str, old: Sequence[_Token], new: Sequence[_Token], count: int
) -> str:
    """Return the last `count` words of `new` as written, with a sign that follows them newly.

    `old` are the words from the last one that was taken out on.
    """
    if not count:
        return ""
    start, end = new[-count].start, new[-1].end
    signs = re.compile(r"[^\w\s]*")
    was, now = signs.match(before, old[0].end), signs.match(after, end)
    added = now[0].removesuffix(was[0]) if was and now and now[0].endswith(was[0]) else ""
    return " ".join((after[start:end] + added).split())


def _changed_parts(before: str, after: str) -> tuple[str, str]:
    """Return the parts of two texts that differ, with as much around them as runs may need."""
    start = max(0, common_start(before, after) - _ROOM)
    start = before.rfind("\n", 0, start) + 1
    end = max(0, common_start(before[start:][::-1], after[start:][::-1]) - _ROOM)
    line = before.find("\n", len(before) - end)
    end = len(before) - line if line >= 0 else 0
    return before[start : len(before) - end], after[start : len(after) - end]


def _holds(text: str, word: str) -> bool:
    """Return whether `word` stands in `text`, in capitals or not."""
    return bool(re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text, re.IGNORECASE))


def _same_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many words are the same at the start, and then at the end."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    left = range(1, most - start + 1)
    end = next((at - 1 for at in left if old[-at] != new[-at]), most - start)
    return start, end


def _tokens(text: str) -> list[_Token]:
    return [_Token(folded(found[0]), found.start(), found.end()) for found in WORD.finditer(text)]


def _may_be_name(word: str) -> bool:
    return len(word) >= _SHORTEST and word[0].isupper()


def _stem_digest(key: bytes, stem: str) -> bytes:
    return blake2b(stem.encode(), key=key, digest_size=16, person=b"stem").digest()
