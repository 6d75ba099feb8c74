"""Lists of words that may be divided at the end of a line, by language, and of compounds.

`packaging/word_lists.py` makes them. Each line of a list is a block of sorted words: the first is
written whole, each other as a letter that says how many letters it shares with the word before it
(`a` is none), and its other letters.
"""

import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

SHORTEST = 5  # letters of a word in a list
_YO = str.maketrans("ё", "е")  # noqa: RUF001  texts mostly write the second for the first
_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "import"
_ENCODING = "windows-1251"  # of both languages, one byte for a letter
_BLOCK = 256  # words; a look-up reads at most one block
_MOST_SHARED = 25
_A = ord("a")
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюя")


class DividedWordList:
    """The words of one language in small letters, in all their forms, and some with hyphens."""

    def __init__(self, data: bytes) -> None:
        """Read what `packed` made."""
        self._blocks = zlib.decompress(data).decode(_ENCODING).split("\n")
        self._firsts = [block.partition(" ")[0] for block in self._blocks]

    def has(self, word: str) -> bool:
        """Return whether `word`, in small letters, is in the list."""
        wanted = word.translate(_YO)
        at = bisect_right(self._firsts, wanted) - 1
        return at >= 0 and wanted in _words_of(self._blocks[at])


def packed(words: Iterable[str]) -> bytes:
    """Return `words` as a list: those that are long enough and of small letters and hyphens."""
    plain = {word.translate(_YO) for word in words}
    kept = sorted(word for word in plain if len(word) >= SHORTEST and _is_plain(word))
    blocks = (kept[at : at + _BLOCK] for at in range(0, len(kept), _BLOCK))
    return zlib.compress("\n".join(map(_block, blocks)).encode(_ENCODING), 9)


@cache
def divided_words(language: str) -> DividedWordList | None:
    """Return the list of a language, which is read once; None where there is none."""
    file = _FOLDER / f"words-{language}.zlib"
    return DividedWordList(file.read_bytes()) if language in ("en", "ru") else None


def _is_plain(word: str) -> bool:
    letters = word.replace("-", "")
    return _CYRILLIC.issuperset(letters) or _LATIN.issuperset(letters)


def _words_of(block: str) -> Iterator[str]:
    word, *rest = block.split(" ")
    yield word
    for each in rest:
        word = word[: ord(each[0]) - _A] + each[1:]
        yield word


def _block(words: list[str]) -> str:
    written = [words[0]]
    for before, word in pairwise(words):
        most = min(len(before), len(word), _MOST_SHARED)
        shared = next((at for at in range(most) if before[at] != word[at]), most)
        written.append(chr(_A + shared) + word[shared:])
    return " ".join(written)
