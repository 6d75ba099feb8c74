"""The texts that are typed: twelve letters each, taken from the archive."""

import re
from collections import Counter
from itertools import islice

from index import Archive

LETTERS = 12
_READ = 20_000  # passages from which frequencies are counted
_WORD = re.compile(r"[^\W\d_]+")


def texts(content: Archive) -> dict[str, str]:
    """Return kind -> text to type, in two alphabets."""
    counted: Counter[str] = Counter()
    for passage in islice(content.passages(), _READ):
        counted.update(_WORD.findall(passage.text.lower()))
    latin = [(word, often) for word, often in counted.most_common() if word.isascii()]
    cyrillic = [(word, often) for word, often in counted.most_common() if _is_cyrillic(word)]
    return {
        f"{kind}, {alphabet}": text
        for alphabet, words in (("Latin", latin), ("Cyrillic", cyrillic))
        for kind, text in _of(words).items()
    }


def _of(words: list[tuple[str, int]]) -> dict[str, str]:
    """Return kind -> text to type in one alphabet; `words` are (word, frequency)."""
    long = [(word, often) for word, often in words if len(word) == LETTERS]
    frequent = long[0][0]
    first = next(word for word, _often in words if len(word) == LETTERS // 2)
    second = next(word for word, _often in words if len(word) == LETTERS // 2 - 1)
    return {
        "frequent": frequent,
        "rare": next(word for word, often in long if often <= 2),
        "two words": f"{first} {second}",
        "misspelt": frequent[:3] + frequent[4] + frequent[3] + frequent[5:],
    }


def _is_cyrillic(word: str) -> bool:
    return all("\u0430" <= letter <= "\u044f" for letter in word)
