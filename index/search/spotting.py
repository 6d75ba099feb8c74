"""Spots words in a text without cutting all of it into words.

Most of a text is letters that fold to themselves in small, and there a word can be looked for as
it is. The few runs of signs with anything else in them, an apostrophe or an accent, are cut into
words in full: no word reaches over a blank.
"""

import re
from collections.abc import Collection, Iterator

from index.search.analysis import Token, tokens

# Letters that fold to themselves in small, and signs that stand beside words, never inside one.
_PLAIN = "\\x00-&(-_a-\x7f\u00c0-\u00de\u00e0-\u00ff\u0400-\u0482\u048a-\u04ff“”„«»–—…№"
ODD = re.compile(f"[^{_PLAIN}]")
_NUMBER = re.compile(r"[0-9],[0-9]")
_WORD = re.compile(r"[^\W_]+")
FEW = 24  # words to look for, one after another; for more all words of the text are looked at


class Spotter:
    """Spots certain terms, and all that begin in certain ways."""

    def __init__(self, terms: Collection[str], beginnings: Collection[str]) -> None:
        self._terms = terms
        self._beginnings = tuple(beginnings)
        self._sought = sorted({*terms, *beginnings}) if len(terms) <= FEW else None

    def spot(self, text: str) -> list[Token]:
        """Return the words of `text` that are spotted, in order."""
        spotted: list[Token] = []
        plain, done = "", 0
        for start, end in _odd_runs(text):
            plain += text[done:start] + " " * (end - start)
            run = (
                Token(word.term, start + word.start, start + word.end)
                for word in tokens(text[start:end])
            )
            spotted += filter(self._wanted, run)
            done = end
        plain = (plain + text[done:]).lower().replace("\u0451", "\u0435")
        spotted += filter(self._wanted, self._plain(plain))
        return sorted(spotted, key=_start) if done else spotted

    def _wanted(self, word: Token) -> bool:
        return word.term in self._terms or word.term.startswith(self._beginnings)

    def _plain(self, plain: str) -> Iterator[Token]:
        """Yield words of a text of plain letters, in order, the wanted ones among them."""
        if self._sought is None:
            for found in _WORD.finditer(plain):
                yield Token(found[0], found.start(), found.end())
            return
        for start in sorted({at for sought in self._sought for at in _starts(plain, sought)}):
            word = _WORD.match(plain, start)
            if word:
                yield Token(word[0], start, word.end())


def _start(word: Token) -> int:
    return word.start


def _starts(plain: str, sought: str) -> Iterator[int]:
    """Yield where words begin with `sought`."""
    at = plain.find(sought)
    while at >= 0:
        if at == 0 or not plain[at - 1].isalnum():
            yield at
        at = plain.find(sought, at + 1)


def _odd_runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs between blanks in which there is a sign that is not plain."""
    if text.isascii() and "'" not in text and "`" not in text:
        odd = []
    else:
        odd = [found.start() for found in ODD.finditer(text)]
    if "," in text:
        odd = sorted([*odd, *(found.start() for found in _NUMBER.finditer(text))])
    end = 0
    for at in odd:
        if at >= end:
            start = text.rfind(" ", end, at) + 1 or end
            end = text.find(" ", at)
            end = len(text) if end < 0 else end
            yield start, end
