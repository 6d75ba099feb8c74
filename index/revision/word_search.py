"""Finds runs of words in a text by their keyed hashes, and replaces them."""

import re
from collections.abc import Iterable
from hashlib import blake2b

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class WordSearch:
    """A text in which runs are looked for by their hashes, and replaced.

    It is held as its words and what stands between them: before each word, and after the last.
    """

    def __init__(self, key: bytes, text: str) -> None:
        self._key = key
        self._known: dict[str, bytes] = {}
        self._gaps, self._words = _parts(text)
        self._folded = list(map(folded, self._words))
        self._hashes = list(map(self._hash, self._folded))

    @property
    def text(self) -> str:
        """The text as it is now."""
        pairs = zip(self._gaps, [*self._words, ""], strict=True)
        return "".join(part for pair in pairs for part in pair)

    def places(self, first: bytes, digest: bytes, length: int) -> list[int]:
        """Return the numbers of the words at which `length` words with that `digest` begin.

        `first` is the hash of the first of them alone.
        """
        found = [at for at, each in enumerate(self._hashes) if each == first]
        return [
            at for at in found if digest_of(self._key, self._folded[at : at + length]) == digest
        ]

    def said(self, at: int, count: int) -> str:
        """Return `count` words from the number `at`, as they stand there."""
        return " ".join(self._words[at : at + count])

    def replace(self, at: int, count: int, instead: str) -> int:
        """Write `instead` for `count` words from the number `at`; return their line, from 1.

        A line without any words is left empty, and none is taken away.
        """
        line = sum(gap.count("\n") for gap in self._gaps[: at + 1]) + 1
        lines = "\n" * sum(gap.count("\n") for gap in self._gaps[at + 1 : at + count])
        above, below = self._gaps[at], self._gaps[at + count]
        gaps, words = _parts(instead)
        if words:
            gaps = [above + gaps[0], *gaps[1:-1], gaps[-1] + lines + below]
        else:
            is_last = at + count == len(self._words)
            gaps = [_gap(above, lines, below, is_first=at == 0, is_last=is_last)]
        compared = list(map(folded, words))
        self._gaps[at : at + count + 1] = gaps
        self._words[at : at + count] = words
        self._folded[at : at + count] = compared
        self._hashes[at : at + count] = map(self._hash, compared)
        return line

    def _hash(self, word: str) -> bytes:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = digest_of(self._key, (word,))
        return known


def _parts(text: str) -> tuple[list[str], list[str]]:
    """Return what stands between the words of `text`, and the words."""
    found = list(WORD.finditer(text))
    ends = [0, *(each.end() for each in found)]
    starts = [*(each.start() for each in found), len(text)]
    gaps = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    return gaps, [each[0] for each in found]


def _gap(above: str, lines: str, below: str, *, is_first: bool, is_last: bool) -> str:
    """Return what stands where words were taken out: lines that have no word now are empty."""
    joined = above + lines + (below if lines else below.removeprefix(" "))
    parts = joined.split("\n")
    first = above.count("\n")
    for at in range(first, first + len(lines) + 1):
        is_whole = (at > 0 or is_first) and (at < len(parts) - 1 or is_last)
        if is_whole:
            parts[at] = "\r" if parts[at].endswith("\r") else ""
    return "\n".join(parts)


def folded(word: str) -> str:
    """Return `word` as it is compared: in small letters, with one kind of apostrophe."""
    return word.casefold().replace("’", "'")


def digest_of(key: bytes, words: Iterable[str]) -> bytes:
    """Return the keyed hash of `words` one after another."""
    return blake2b("\0".join(words).encode(), key=key, digest_size=16, person=b"words").digest()
