"""Spots words in a text without cutting all of it into words.

Most of a text is letters that fold to themselves in small, and there a word can be looked for as
it is. The few runs of signs with anything else in them, an apostrophe or an accent, are cut into
words in full: no word reaches over a blank.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from index.search.text.analysis import alike, tokens

# Letters that fold to themselves in small, and signs that stand beside words, never inside one.
_PLAIN = "\\x00-&(-_a-\x7f\u00c0-\u00de\u00e0-\u00ff\u0400-\u0482\u048a-\u04ff“”„«»–—…№"
ODD = re.compile(f"[^{_PLAIN}]")
_NUMBER = re.compile(r"[0-9],[0-9]")
_WORD = re.compile(r"[^\W_]+")
FEW = 64  # ways to begin that are looked for one by one; for more all words are looked at
_SHARED = 4  # letters: words that begin with the same ones are looked for together

type Spotted = tuple[str, int, int]
"""The term of a word, and where it begins and ends."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A text made ready to have words spotted in it.

    `small` is the text in small letters, with blanks where it is not plain, and `odd` are the words
    that stand there. Both have their places in the text.
    """

    text: str
    small: str
    odd: tuple[Spotted, ...]

    @classmethod
    def of(cls, text: str) -> "Plain":
        """Return `text` made ready."""
        plain, done = "", 0
        odd: list[Spotted] = []
        for start, end in _odd_runs(text):
            plain += text[done:start] + " " * (end - start)
            run = tokens(text[start:end])
            odd += [(word.term, start + word.start, start + word.end) for word in run]
            done = end
        small = (plain + text[done:]).lower().replace("\u0451", "\u0435")
        return cls(text, small, tuple(odd))


class WordSpanFinder:
    """Spots certain terms, and all that begin in certain ways."""

    def __init__(self, terms: Collection[str], beginnings: Collection[str]) -> None:
        self._terms = terms
        self._beginnings = tuple(beginnings)
        self._roots = _roots(sorted({*terms, *beginnings}))

    def spot(self, text: Plain) -> list[Spotted]:
        """Return the words of `text` that are spotted, in order."""
        spotted = [word for word in text.odd if self._is_wanted(word[0])]
        if len(self._roots) > FEW:
            words = ((word[0], *word.span()) for word in _WORD.finditer(text.small))
            spotted += [word for word in words if self._is_wanted(word[0])]
        else:
            for root in self._roots:
                self._put_in(spotted, root, text.small)
        if len(spotted) > 1:
            spotted.sort(key=itemgetter(1))
        return spotted

    def _put_in(self, spotted: list[Spotted], root: str, small: str) -> None:
        """Add the wanted words of a text of plain letters that begin with `root`."""
        at = small.find(root)
        while at >= 0:
            if at == 0 or not small[at - 1].isalnum():
                word = _WORD.match(small, at)
                term = word[0] if word else ""
                if term in self._terms or term.startswith(self._beginnings):
                    spotted.append((term, at, at + len(term)))
            at = small.find(root, at + 1)

    def _is_wanted(self, term: str) -> bool:
        return term in self._terms or term.startswith(self._beginnings)


def _roots(sought: Iterable[str]) -> list[str]:
    """Return beginnings, one at most for each word, that all the `sought` have, given in order."""
    roots: list[str] = []
    for each in sought:
        shared = alike(roots[-1], each) if roots else 0
        if roots and (shared >= _SHARED or shared == len(roots[-1])):
            roots[-1] = each[:shared]
        else:
            roots.append(each)
    return roots


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
