"""Words that an editor took out of a text as received, known again by keyed hashes alone.

They are kept so that the same document, when it is added again, does not bring them back. A run of
words is kept with the words around it, so that it is found in its place only; one with a name in it
is kept by itself too, and counts wherever the text in the folder has it no more. Names are also
kept by their beginnings, for their other forms.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from itertools import groupby

from index.revision.word_differences import Difference, changed_parts, tokens, word_differences
from index.revision.word_search import WORD, WordSearch, digest_of, folded
from index.values import Value, replace

AROUND = 3  # words on each side of a place
_SHORTEST = 3  # letters of a name
_STEM, _ENDING = 4, 3  # letters that two forms of one name have in common, and of an ending


class RemovedRun(Value):
    """Words that were taken out of the text of a document, those around them, and what came in.

    `names` are those of the words that may be names, and are nowhere in the text any more; `left`
    those that stand elsewhere in it still. `more`
    is the word after them, where that stands otherwise now: with a capital, or without the sign
    before it. `joined` is what came in for the words and that one.
    """

    document: str
    before: tuple[str, ...]
    words: tuple[str, ...]
    after: tuple[str, ...]
    instead: str
    names: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    joined: str = ""
    left: tuple[str, ...] = ()


class RunDigest(Value):
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


class NameDigest(Value):
    """The keyed hash of the first `letters` of a name that has `length` of them.

    `stands` tells that the text which it was taken out of had it elsewhere still.
    """

    document: str
    letters: int
    length: int
    digest: bytes
    stands: bool = False


def removed_runs(document: str, before: str, after: str) -> tuple[RemovedRun, ...]:
    """Return what was taken out of the text `before`, so that it is the one `after`.

    A line in which more was changed than names is one run from its first change to its last: parts
    of it beside words that came otherwise would say what nobody said. Its names stay by themselves.
    """
    runs: list[RemovedRun] = []
    for _line, group in groupby(word_differences(before, after), lambda each: each.line):
        found = [*group]
        each_alone = [_run(document, each, after) for each in found if each.out]
        if len(found) > 1 and not all(map(_is_of_names, found)) and each_alone:
            whole = replace(found[0], last=found[-1].last, stop=found[-1].stop)
            runs.append(replace(_run(document, whole, after), names=(), left=()))
            each_alone = [
                replace(each, before=(), after=(), more=())
                for each in each_alone
                if each.names or each.left
            ]
        runs += each_alone
    return tuple(runs)


def _is_of_names(found: Difference) -> bool:
    words = [found.before[each.start : each.end] for each in found.out]
    return bool(words) and all(map(_may_be_name, words))


def _run(document: str, found: Difference, whole: str) -> RemovedRun:
    """Return what was taken out at one place, so that the text is now `whole`."""
    known = [found.before[each.start : each.end] for each in found.out]
    taken = [word for word in known if _may_be_name(word)]
    names = tuple(word for word in taken if not _holds(whole, word))
    more = found.next_word
    after = found.old[found.last + len(more) :][:AROUND]
    return RemovedRun(
        document,
        tuple(each.word for each in found.new[max(0, found.begin - AROUND) : found.begin]),
        tuple(each.word for each in found.out),
        tuple(each.word for each in after),
        found.instead(0),
        names,
        tuple(each.word for each in more),
        found.instead(1) if more else "",
        tuple(word for word in taken if word not in names),
    )


def taken_names(before: str, after: str) -> tuple[str, ...]:
    """Return the words of `before` that may be names, and that `after` has less often."""
    return tuple(word for word in fewer_words(before, after) if _may_be_name(word))


def fewer_words(before: str, after: str) -> tuple[str, ...]:
    """Return the words of `before` that `after` has less often, each once."""
    before, after = changed_parts(before, after)
    held, left = (Counter(each.word for each in tokens(text)) for text in (before, after))
    words = dict.fromkeys(WORD.findall(before))
    return tuple(word for word in words if held[folded(word)] > left[folded(word)])


def run_digests(key: bytes, run: RemovedRun) -> Iterator[RunDigest]:
    """Yield the hashes by which `run` is known again: in its place, and everywhere if it names."""
    whole = (*run.before, *run.words, *run.more, *run.after)
    counts = len(run.before), len(run.words) + len(run.more), len(run.after)
    if run.before or run.after:
        yield RunDigest(
            run.document,
            *counts,
            digest_of(key, whole[:1]),
            digest_of(key, whole),
            run.joined if run.more else run.instead,
        )
    if run.names:
        first = digest_of(key, run.words[:1])
        yield RunDigest(
            run.document, 0, len(run.words), 0, first, digest_of(key, run.words), run.instead
        )


def name_digests(key: bytes, run: RemovedRun) -> Iterator[NameDigest]:
    """Yield the hashes by which the names in `run` are known again in other forms."""
    for stands, names in ((False, run.names), (True, run.left)):
        for name in map(folded, names):
            is_long = len(name) >= _STEM
            letters = max(_STEM, len(name) - _ENDING + 1) if is_long else len(name)
            digest = _stem_digest(key, name[:letters])
            yield NameDigest(run.document, letters, len(name), digest, stands)


def holds_words(text: str, words: Sequence[str]) -> bool:
    """Return whether `words` stand in `text` one after another."""
    held = [each.word for each in tokens(text)]
    return any(held[at : at + len(words)] == [*words] for at in range(len(held)))


class ClearedText(Value):
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

    def of(self, document: str, known: Collection[str] | None = None) -> "RemovedWords":
        """Return those of one document.

        With the names of all that are `known`, those under a name that none has any more, too: it
        may have been called so.
        """

        def is_own(name: str) -> bool:
            return name == document or (known is not None and name not in known)

        return RemovedWords(
            self.key,
            [each for each in self.runs if is_own(each.document)],
            [each for each in self.names if is_own(each.document)],
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
        return tuple(self.replaced_in(text))

    def replaced_in(self, text: str) -> Mapping[str, str]:
        """Return what came in for each of the words that `standing_in` finds."""
        search = WordSearch(self.key, text)
        found: dict[str, str] = {}
        for run in self.runs:
            for at in _places(search, run):
                found.setdefault(search.said(at + run.before, run.words), run.instead)
        return found

    def is_form(self, word: str) -> bool:
        """Return whether `word` is a form of a name that was removed, and stood nowhere then."""
        return word[:1].isupper() and self._has_stem(word, self._gone)

    def names_in(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Return the words in `texts` that are forms of a name that was removed somewhere.

        A word that they have in small letters is none, nor is one that came in for another.
        """
        found = {word for text in texts for word in WORD.findall(text)}
        came = {folded(word) for each in self.runs for word in WORD.findall(each.instead)}
        names = (word for word in found if _may_be_name(word) and word.lower() not in found)
        return tuple(
            sorted(
                word
                for word in names
                if folded(word) not in came and self._has_stem(word, self._every)
            )
        )

    def _has_stem(self, word: str, stems: Mapping[tuple[int, int], set[bytes]]) -> bool:
        one = folded(word)
        for letters, length in stems:
            near = abs(len(one) - length) <= _ENDING and length >= _STEM
            is_near = near or len(one) == length
            if is_near and _stem_digest(self.key, one[:letters]) in stems[letters, length]:
                return True
        return False

    @cached_property
    def _gone(self) -> Mapping[tuple[int, int], set[bytes]]:
        return _stems(each for each in self.names if not each.stands)

    @cached_property
    def _every(self) -> Mapping[tuple[int, int], set[bytes]]:
        return _stems(self.names)

    def _runs(self, *, alone: bool) -> Iterator[RunDigest]:
        return (each for each in self.runs if (each.before + each.after == 0) is alone)


def _stems(names: Iterable[NameDigest]) -> Mapping[tuple[int, int], set[bytes]]:
    found: defaultdict[tuple[int, int], set[bytes]] = defaultdict(set)
    for each in names:
        found[each.letters, each.length].add(each.digest)
    return found


def _places(search: WordSearch, run: RunDigest) -> list[int]:
    return search.places(run.first, run.digest, run.length)


def _holds(text: str, word: str) -> bool:
    """Return whether `word` stands in `text`, in capitals or not."""
    return bool(re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text, re.IGNORECASE))


def _may_be_name(word: str) -> bool:
    return len(word) >= _SHORTEST and word[0].isupper()


def _stem_digest(key: bytes, stem: str) -> bytes:
    return blake2b(stem.encode(), key=key, digest_size=16, person=b"stem").digest()
