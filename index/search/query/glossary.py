"""Finds words of other languages through the archive's glossary."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice

from index.model import GlossaryEntry
from index.search.cached_method import cached
from index.search.query.forms import Forms
from index.search.query.syntax_tree import Wildcard, Word
from index.search.text.analysis import terms
from index.search.text.missing_letters import plain
from index.search.text.stems import languages_of, stem_in

_KEEPING = 3  # letters of a word from which on its stem keeps the first
_ENOUGH = 4  # letters of an unfinished word that is matched with the beginning of an entry's word
MOST_WORDS = 50_000  # of all entries that are looked for: each costs some 50 microseconds
_MOST_TOLD = 50  # terms that are searched too

type _Stems = tuple[str, ...]


class Glossary:
    """The glossary entries of one archive, as far as its texts hold their words.

    Of a glossary of more than MOST_WORDS words the first are used.

    `longest` is the number of words of the longest term. Where texts are translated, only words in
    the languages of the original texts, `told_in`, are returned: those of other languages are found
    in the translations.
    """

    def __init__(
        self,
        entries: Sequence[GlossaryEntry],
        forms: Forms,
        told_in: Collection[str] | None = None,
    ) -> None:
        self._forms = forms
        self._told_in = told_in
        self._languages = sorted({language for entry in entries for language in entry.terms})
        self._by_stems: defaultdict[tuple[str, _Stems], set[int]] = defaultdict(set)
        self._initials: set[tuple[str, str]] = set()
        self._terms: defaultdict[int, dict[str, list[str]]] = defaultdict(dict)
        self._single: dict[str, set[tuple[str, int]]] = {}
        self.longest = 1
        self._held = cached(None, self._held_in)
        self._known_leads = cached(None, self._leads)
        left = MOST_WORDS
        for number, language, written in _terms_of(entries):
            words = terms(written)
            left -= max(1, len(words))
            if left < 0:
                break
            self._add(number, language, words)
            self._terms[number].setdefault(language, []).append(written)

    def _add(self, number: int, language: str, words: list[str]) -> None:
        if not words:
            return
        self._by_stems[language, _stems(language, words)].add(number)
        self._initials.add((language, _initials(words)))
        self.longest = max(self.longest, len(words))
        if len(words) == 1:
            self._single.setdefault(words[0], set()).add((language, number))

    @property
    def words(self) -> Collection[str]:
        """The terms that are an entry's single word in some language: see `leads`."""
        return self._single.keys()

    def leads(self, word: str) -> bool:
        """Return whether `word` is an entry's single word in some language, and leads to a text."""
        return word in self._single and self._known_leads(word)

    def form(self, term: str) -> str | None:
        """Return an entry's word, of which `term` is a form and which leads to a text, or None."""
        found = self._matched([term])
        if not found:
            return None
        single = (
            word
            for word, places in sorted(self._single.items())
            if any(language in found.get(number, ()) for language, number in places)
            and self.leads(word)
            and self._matched([word]).keys() == found.keys()
        )
        return next(single, None)

    def told(self, words: Sequence[Word | Wildcard]) -> tuple[str, ...]:
        """Return the terms of other languages for exactly these `words` that texts hold.

        They are written as in the glossary. Exact words and patterns have none.
        """
        asked = [word for word in words if isinstance(word, Word) and not word.exact]
        if not asked or len(asked) < len(words):
            return ()
        matched = self._matched([word.term for word in asked])
        if len(asked) == 1 and asked[0].prefix and not matched:
            matched = self._begun(asked[0].term)
        found = dict.fromkeys(self._told(self._foreign(asked, matched)))
        return tuple(islice(found, _MOST_TOLD))

    def _leads(self, word: str) -> bool:
        """Return whether the single `word` leads to a text."""
        told = self._told(self._foreign([Word(word)], self._matched([word])))
        return next(told, None) is not None

    def _foreign(
        self, asked: Sequence[Word], matched: Mapping[int, set[str]]
    ) -> Mapping[int, set[str]]:
        """Return those `matched` that are read as words of another language."""
        if len(asked) != 1 or not self._is_own(asked[0].term):
            return matched
        known = self._forms.languages
        return {number: said for number, said in matched.items() if said & known}

    def _told(self, matched: Mapping[int, set[str]]) -> Iterator[str]:
        """Yield the terms in other languages of the entries `matched` that texts hold."""
        for number in sorted(matched):
            for language, held in self._held(number).items():
                if language not in matched[number]:
                    yield from held

    def _matched(self, words: list[str]) -> dict[int, set[str]]:
        """Return number of an entry that has `words` -> the languages in which it has them."""
        matched: defaultdict[int, set[str]] = defaultdict(set)
        initials = _initials(words)
        is_long = min(map(len, words)) >= _KEEPING
        for language in self._languages:
            if is_long and (language, initials) not in self._initials:
                continue  # no stem begins so
            for number in self._by_stems.get((language, _stems(language, words)), ()):
                matched[number].add(language)
        return matched

    def _begun(self, typed: str) -> dict[int, set[str]]:
        matched: defaultdict[int, set[str]] = defaultdict(set)
        if len(typed) >= _ENOUGH:
            for word, places in self._single.items():
                if word.startswith(typed):
                    for language, number in places:
                        matched[number].add(language)
        return matched

    def _is_own(self, term: str) -> bool:
        """Return whether `term` stands in texts in a language of its own script.

        Then it is not read as a word of another language: Russian пара is a pair, Kyrgyz a bribe.
        """
        own = self._forms.languages.intersection(languages_of(term, self._forms.languages))
        return bool(own) and self._forms.known(term)

    def _held_in(self, number: int) -> Mapping[str, Sequence[str]]:
        """Return language -> terms of the entry that texts hold, and that are told."""
        return {
            language: [each for each in written if self._is_held(each)]
            for language, written in self._terms[number].items()
            if self._told_in is None or language.partition("-")[0] in self._told_in
        }

    def _is_held(self, written: str) -> bool:
        words = terms(written)
        return bool(words) and all(self._forms.known(word) for word in words)


def _terms_of(entries: Sequence[GlossaryEntry]) -> Iterator[tuple[int, str, str]]:
    """Yield the number of an entry, a language, and a term, of all entries."""
    for number, entry in enumerate(entries):
        for language, written in entry.terms.items():
            yield from ((number, language, each) for each in written)


def _initials(words: Sequence[str]) -> str:
    """Return the first letters of `words`, which their stems have too."""
    return "".join([plain(word[:1]) for word in words])


def _stems(language: str, words: Sequence[str]) -> _Stems:
    return tuple(plain(stem_in(language, word)) for word in words)
