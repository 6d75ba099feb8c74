"""Finds the forms of a word among the terms of one archive, and gives each a weight.

Terms are sorted, so those with the same beginning are one slice. Nothing is computed for all terms:
a word is compared only with the few that begin as it does.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from index.search.cached_method import cached
from index.search.query.plan import Terms
from index.search.query.wildcards import fits, literal
from index.search.table.term_list import place_in
from index.search.text.missing_letters import BESIDE, keyed, plain
from index.search.text.stem_groups import group_range, terms_of
from index.search.text.stems import (
    ENGLISH,
    KYRGYZ,
    RUSSIAN,
    by_rules,
    completions,
    irregular,
    languages_of,
    stem_in as _stem,
)

EXACT, BEGUN, FORM, MAYBE, PLAIN = 1.0, 0.8, 0.7, 0.6, 0.5
MAX_EXPANSION = 1_000
_LAST = "\U0010ffff"
_AFTER = chr(ord(BESIDE) + 1)
_ON_KEYBOARD, _FORM_ON_KEYBOARD = 0.9, 0.63  # weights of a word typed so
_CHANGING = {ENGLISH: "eil", RUSSIAN: "кц", KYRGYZ: "кп"}  # last letters of stems that change
_LONGEST_ENDING = 10
_OF_INFINITIVE = ("ова", "ева")  # beyond the ending: жал-ова-ться
_SHORT, _LONGEST_OF_SHORT = 3, 5  # short stems begin very many words, so only short endings count
_KEPT = 1_024  # words whose forms are cached: most words of a query stay while the last is typed
_KEPT_GROUPS = 4_096
_LEAST_BEGUN = 3
_LEAST_BARE = 3  # letters of a form without an ending
_ENOUGH, _BARELY = 4, 2  # letters left before an ending that is still being typed


class Forms:
    """The terms of one archive whose texts are in these languages."""

    def __init__(
        self,
        terms: Sequence[str],
        languages: Collection[str],
        keyed_terms: Sequence[str] | None = None,
        stems: Sequence[str] | None = None,
    ) -> None:
        """Know the sorted `terms`.

        `keyed_terms` is `keyed(terms)` and `stems` is `stem_groups(terms)`, if they are known.
        """
        self.terms = terms
        self._known_keyed = keyed_terms
        self._stems = stems
        self.languages = frozenset(each.partition("-")[0] for each in languages)
        self._known_groups = cached(_KEPT_GROUPS, self._group)
        self._known_weights = cached(_KEPT, self._weights)

    def holds(self, term: str) -> bool:
        """Return whether `term` stands in a text."""
        at = place_in(self.terms, term)
        return at < len(self.terms) and self.terms[at] == term

    def begun(self, beginning: str) -> Sequence[str]:
        """Return the terms that begin with `beginning`."""
        first = place_in(self.terms, beginning)
        return self.terms[first : place_in(self.terms, beginning + _LAST)]

    def any_begins(self, beginning: str) -> bool:
        """Return whether a term begins with `beginning`."""
        at = place_in(self.terms, beginning)
        return at < len(self.terms) and self.terms[at].startswith(beginning)

    def weighed(self, term: str) -> Mapping[str, float]:
        """Return the forms of `term` that the archive holds, each with its weight."""
        return self._known_weights(term)

    def _weights(self, term: str) -> dict[str, float]:
        weights = {term: EXACT} if self.holds(term) else {}
        for form in self.others(term):
            weights.setdefault(form, FORM)
        for typed in self._same_keys(term):
            weights.setdefault(typed, _ON_KEYBOARD)
            for form in self.others(typed):
                weights.setdefault(form, _FORM_ON_KEYBOARD)
        for form in self._forms_on_same_keys(term):
            weights.setdefault(form, _FORM_ON_KEYBOARD)
        return weights

    def unfinished(self, term: str) -> Terms:
        """Return the terms that an unfinished word may become, of which `term` was typed so far.

        The forms of `term` are included, and those of words that it may become, so that what was
        found at one letter is found at the next.
        """
        weights = {term: EXACT} if self.holds(term) else {}
        for form in self.others(term, beside=term):
            weights.setdefault(form, FORM)
        for form in self._on_the_way(term, _ENOUGH):
            weights.setdefault(form, MAYBE)
        for begun in self._keyed_so(term):
            weights.setdefault(begun, PLAIN)
        if not weights and not self.any_begins(term):
            weights = dict.fromkeys(self._on_the_way(term, _BARELY), MAYBE)
        return Terms(weights, beginning=term, rest=BEGUN)

    def of_stems(self, pattern: str) -> dict[str, float]:
        """Return term -> FORM of the terms whose stem matches `pattern`, which has no `*`."""
        begins = literal(pattern)
        if len(begins) < _LEAST_BEGUN:
            return {}  # too many words begin so
        fit, near = fits(pattern), fits(pattern[:-1] + "*")  # no rule changes more than one letter
        return {
            term: FORM
            for term in self.begun(begins[: len(pattern) - 1])
            if near(term)
            for language in languages_of(term, self.languages)
            if fit(_stem(language, term))
        }

    def known(self, term: str) -> bool:
        """Return whether the archive holds `term` in any form."""
        return self.holds(term) or bool(self.weighed(term))

    def others(self, term: str, beside: str = "") -> list[str]:
        """Return the other forms of `term`; with `beside`, those that do not begin with it."""
        words = (term, *irregular(term))
        found = dict.fromkeys(word for word in words[1:] if self.holds(word))
        for word in words:
            for language in languages_of(word, self.languages):
                found |= dict.fromkeys(self.group(language, _stem(language, word), beside))
                if language == RUSSIAN and word == term:
                    found |= dict.fromkeys(self._without_ending(word, beside))
        found.pop(term, None)
        return list(found)

    def _without_ending(self, word: str, beside: str) -> Iterator[str]:
        """Yield the Russian forms of `word` of which one has no ending: облава, облав.

        The rules take the last letters of such a form for an ending, so its stem is shorter.
        """
        bare = by_rules("russian", word)
        if len(bare) >= _LEAST_BARE and self.holds(bare) and not (beside and bare == word):
            yield bare
        for form in self.group(RUSSIAN, word, beside) if len(word) >= _LEAST_BARE else ():
            if by_rules("russian", form) == word:
                yield form

    def group(self, language: str, stem: str, beside: str) -> tuple[str, ...]:
        """Return the terms with the stem `stem`, without those that begin with `beside`."""
        return self._known_groups(language, stem, beside)

    def _group(self, language: str, stem: str, beside: str) -> tuple[str, ...]:
        if len(stem) < 2 or (beside and stem.startswith(beside) and not _changes(language, stem)):
            return ()
        short = len(stem) <= _SHORT and language != KYRGYZ
        most = len(stem) + (_LONGEST_OF_SHORT if short else _LONGEST_ENDING)
        begins = stem[:-1] if _changes(language, stem) and len(stem) > 2 else stem
        if self._stems is None:
            candidates = self.begun(begins)
        else:
            first, last = (place_in(self._stems, each) for each in group_range(language, stem))
            candidates = terms_of(self._stems[first:last])
        fitting = (
            term
            for term in candidates
            if term.startswith(begins)
            and len(term) <= most + (3 if term.startswith(_OF_INFINITIVE, len(stem)) else 0)
            and not (beside and term.startswith(beside))
        )
        if self._stems is not None:
            return tuple(fitting)
        return tuple(
            term
            for term in fitting
            if language in languages_of(term, self.languages) and _stem(language, term) == stem
        )

    def _on_the_way(self, typed: str, least: int) -> Iterator[str]:
        for language in languages_of(typed, self.languages):
            stems = {_stem(language, each) for each in completions(language, typed, least)}
            for stem in sorted(stems):
                if len(stem) >= least:
                    yield from self.group(language, stem, typed)

    @cached_property
    def _marked(self) -> Sequence[str]:
        return keyed(self.terms) if self._known_keyed is None else self._known_keyed

    def _same_keys(self, term: str) -> list[str]:
        """Return the other terms that are typed like `term` on a keyboard without its letters."""
        typed = plain(term)
        same = [each for keys, each in self._keyed(typed, typed + _AFTER) if keys == typed]
        if self.holds(typed):
            same.append(typed)
        return [each for each in same if each != term]

    def _forms_on_same_keys(self, term: str) -> list[str]:
        """Return the forms of words that are typed like `term`."""
        stem, typed = plain(_stem(KYRGYZ, term)), plain(term)
        keyed = self._keyed(stem, stem + _LAST)
        found = [each for _keys, each in keyed if plain(_stem(KYRGYZ, each)) == stem]
        return found if typed == term else [*found, *self.others(typed)]

    def _keyed_so(self, beginning: str) -> list[str]:
        if len(beginning) < _BARELY:
            return []
        typed = plain(beginning)
        begun = [each for _keys, each in self._keyed(typed, typed + _LAST)][:MAX_EXPANSION]
        if typed != beginning:
            begun += self.begun(typed)[:MAX_EXPANSION]
        return [each for each in begun if not each.startswith(beginning)]

    def _keyed(self, first: str, last: str) -> list[tuple[str, str]]:
        """Return (what is typed, term) of marked terms, from `first` to before `last`."""
        marked = self._marked
        found = marked[place_in(marked, first) : place_in(marked, last)]
        return [(typed, term) for typed, _, term in (each.partition(BESIDE) for each in found)]


def _changes(language: str, stem: str) -> bool:
    return stem[-1] in _CHANGING.get(language, "")
