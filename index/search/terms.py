"""The sorted list of an archive's terms: a beginning is one slice of it, a stem one group."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from index.search.parts import Word
from index.search.stems import stem

MAX_EXPANSION = 1_000
_LAST = "\U0010ffff"


class TermTable:
    """Every term of one index. Words of the same stem belong together."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._terms = sorted(terms)
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for term in self._terms:
            groups[stem(term)].append(term)
        self._groups = dict(groups)

    def forms(self, word: Word) -> tuple[str, ...]:
        """Return the terms that `word` means, itself first, at most MAX_EXPANSION of them."""
        forms = dict.fromkeys(self._beginning(word.term, word.term + "\0"))
        if not word.exact:
            forms |= dict.fromkeys(self._groups.get(stem(word.term), ()))
        if word.prefix:
            forms |= dict.fromkeys(self._beginning(word.term, word.term + _LAST))
        return tuple(forms)[:MAX_EXPANSION]

    def _beginning(self, first: str, last: str) -> list[str]:
        start, end = bisect_left(self._terms, first), bisect_left(self._terms, last)
        return self._terms[start : min(end, start + MAX_EXPANSION)]
