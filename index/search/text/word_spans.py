"""Finds words in a text without splitting all of it into tokens.

Most of a text is characters that fold to their lower case, and there words can be found by plain
string search. The few runs between blanks with other characters, such as an apostrophe or an
accent, are split into tokens: no word contains a blank.
"""

import re
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping
from operator import itemgetter

from index.search.text.analysis import PART_END, alike, tokens
from index.values import Value

# Letters that fold to their lower case, and characters that stand beside words, never inside.
_PLAIN = "\\x00-&(-_a-\x7f\u00c0-\u00de\u00e0-\u00ff\u0400-\u0482\u048a-\u04ff“”„«»–—…№"
ODD = re.compile(f"[^{_PLAIN}]")
_NUMBER = re.compile(r"[0-9],[0-9]")
_WORD = re.compile(r"[^\W_]+")
FEW = 64  # beginnings that are searched one by one; with more, every word of the text is tested
_SHARED = 4  # letters: words that share so many at their beginning are searched together

type Spotted = tuple[str, int, int]
"""The term of a word, its start and its end."""


class Plain(Value):
    """A text prepared for finding words in it.

    `small` is the text in lower case, with blanks in place of the runs that are not plain. `odd`
    are the words of those runs, each once with the starts and ends of all that are alike. Positions
    in both are those of the text. No phrase reaches over a cell's end in the text of a table, which
    `is_table`.
    """

    text: str
    small: str
    odd: Mapping[str, "array[int]"]
    is_table: bool = False

    @classmethod
    def of(cls, text: str, *, is_table: bool = False) -> "Plain":
        """Return `text`, prepared."""
        plain, done = "", 0
        odd: dict[str, array[int]] = {}
        for start, end in _odd_runs(text):
            plain += text[done:start] + " " * (end - start)
            for word in tokens(text[start:end]):
                places = odd.setdefault(word.term, array("I"))
                places.extend((start + word.start, start + word.end))
            done = end
        small = (plain + text[done:]).lower().replace("\u0451", "\u0435")
        return cls(text, small, odd, is_table)

    def parts(self, start: int, end: int) -> bool:
        """Return whether a cell of a table ends between two positions."""
        return self.is_table and PART_END.search(self.text, start, end) is not None


class WordSpanFinder:
    """Finds the words whose terms are among `terms` or begin with one of `beginnings`."""

    def __init__(self, terms: Collection[str], beginnings: Collection[str]) -> None:
        self._terms = terms
        self._beginnings = tuple(beginnings)
        self._roots = _roots(sorted({*terms, *beginnings}))

    def spot(self, text: Plain) -> list[Spotted]:
        """Return the wanted words of `text`, in order."""
        spotted = [
            (term, start, end)
            for term, places in text.odd.items()
            if self._is_wanted(term)
            for start, end in zip(places[::2], places[1::2], strict=True)
        ]
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
        """Add to `spotted` the wanted words of the plain text `small` that begin with `root`."""
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
    """Return beginnings such that each of `sought`, which are sorted, begins with one of them."""
    roots: list[str] = []
    for each in sought:
        shared = alike(roots[-1], each) if roots else 0
        if roots and (shared >= _SHARED or shared == len(roots[-1])):
            roots[-1] = each[:shared]
        else:
            roots.append(each)
    return roots


def _odd_runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the runs between blanks that have a character that is not plain."""
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
