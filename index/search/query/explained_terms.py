"""Finds the terms of a glossary in texts, Russian and Kyrgyz ones in all their forms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from index.model import GlossaryEntry, Span
from index.search.text.analysis import Token, terms, tokens
from index.search.text.stems import KYRGYZ, RUSSIAN, languages_of, stem_in

_INFLECTED = frozenset((RUSSIAN, KYRGYZ))
"""English stems join what means different things: information and informant."""
_LINKS = frozenset(" -\u00a0\u2010\u2011\n")
"""What may stand between two words of one term."""
_ENOUGH = 4  # letters of a stem; of a shorter one at most so many are left out:
_SHORT_ENDING = 2


class _Term(NamedTuple):
    """A term of an entry: its words, their stems in its language, and the entry."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    language: str
    entry: GlossaryEntry


class ExplainedTerms:
    """Finds the terms of `entries`. Of two entries with the same term the last is told."""

    def __init__(self, entries: Iterable[GlossaryEntry]) -> None:
        self._by_first: defaultdict[str, list[_Term]] = defaultdict(list)
        self._longest = 1  # in words
        languages = set()
        for entry in entries:
            for language, written in entry.terms.items():
                languages.add(language)
                for each in written:
                    self._add(language, tuple(terms(each)), entry)
        self._languages = frozenset(languages)

    def _add(self, language: str, words: tuple[str, ...], entry: GlossaryEntry) -> None:
        if not words:
            return
        stems = tuple(stem_in(language, word) for word in words) if language in _INFLECTED else ()
        self._longest = max(self._longest, len(words))
        for first in {words[0], *stems[:1]}:
            self._by_first[first].append(_Term(words, stems, language, entry))

    def found(self, text: str) -> Iterator[tuple[Span, GlossaryEntry]]:
        """Yield where terms stand in `text`, and their entries.

        Of those that begin at one word it is the longest. The next one begins after its end.
        """
        held, at = list(tokens(text)) if self._by_first else [], 0
        while at < len(held):
            term = self._first_of(text, held[at : at + self._longest])
            last = at if term is None else at + len(term.words) - 1
            if term is not None:
                yield Span(held[at].start, held[last].end), term.entry
            at = last + 1

    def _first_of(self, text: str, after: Sequence[Token]) -> _Term | None:
        """Return the longest term that stands at the first of the words `after` a place."""
        word = after[0].term
        languages = _INFLECTED.intersection(languages_of(word, self._languages))
        firsts = (word, *{stem_in(each, word) for each in sorted(languages)} - {word})
        near = [term for first in firsts for term in self._by_first.get(first, ())]
        fitting = [term for term in reversed(near) if self._stands(text, after, term)]
        return max(fitting, key=lambda term: (len(term.words), term.words[0] == word), default=None)

    def _stands(self, text: str, after: Sequence[Token], term: _Term) -> bool:
        here = after[: len(term.words)]
        if len(here) < len(term.words) or not _are_linked(text, here):
            return False
        found = tuple(each.term for each in here)
        if found == term.words or not term.stems:
            return found == term.words
        return all(map(self._is_form, found, term.words, term.stems, [term.language] * len(found)))

    def _is_form(self, found: str, word: str, stem: str, language: str) -> bool:
        """Return whether `found` is a form of `word`, whose `stem` is that of the language."""
        if found == word:
            return True
        if language not in languages_of(found, self._languages) or stem_in(language, found) != stem:
            return False
        return len(stem) >= _ENOUGH or max(len(found), len(word)) <= len(stem) + _SHORT_ENDING


def _are_linked(text: str, words: Sequence[Token]) -> bool:
    return all(set(text[one.end : other.start]) <= _LINKS for one, other in pairwise(words))
