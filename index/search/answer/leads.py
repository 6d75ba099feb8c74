"""Finds what else of an archive the words of a query meet: themes, terms, documents, people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from math import log

from index.model import Archive
from index.search.results import Lead, LeadKind
from index.search.text.analysis import terms
from index.search.text.stems import ENGLISH, KYRGYZ, RUSSIAN, irregular, languages_of, stem_in
from index.search.text.stopwords import COMMON

MOST = 4  # of them
_NAMED, _DEFINED = 1.0, 0.5  # weights of a word in a name, and in a definition
_LANGUAGES = frozenset({ENGLISH, RUSSIAN, KYRGYZ})
_SHARE = 0.5  # of the best score, that others must have


type _Stem = tuple[str, str]
"""A language, and the stem of a word in it."""


class Leads:
    """What words meet in one `archive` beside its passages, in any of its languages."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    def met(self, words: Iterable[str]) -> tuple[Lead, ...]:
        """Return the leads that `words` meet, the best first; stop words meet none.

        A word in a name says more than one in a definition, and a rare word more than a common one.
        """
        scores: defaultdict[Lead, float] = defaultdict(float)
        for word in dict.fromkeys(words):
            for lead, weight in self._weighed(word).items():
                scores[lead] += weight
        least = _SHARE * max(scores.values(), default=0.0)
        best = sorted(scores, key=lambda lead: -scores[lead])[:MOST]
        return tuple(lead for lead in best if scores[lead] >= least)

    def _weighed(self, word: str) -> Mapping[Lead, float]:
        """Return the leads that one word meets, each with its weight."""
        found: dict[Lead, float] = {}
        for stem in () if word in COMMON else _stems(word):
            held = self._held.get(stem, {})
            rare = log(1 + self._number / max(1, len(held)))
            for lead, weight in held.items():
                found[lead] = max(found.get(lead, 0.0), weight * rare)
        return found

    @cached_property
    def _held(self) -> Mapping[_Stem, Mapping[Lead, float]]:
        held: defaultdict[_Stem, dict[Lead, float]] = defaultdict(dict)
        for lead, weight, language, text in self._texts():
            for term in terms(text):
                if term not in COMMON:
                    known = held[language, stem_in(language, term)]
                    known[lead] = max(known.get(lead, 0.0), weight)
        return held

    @cached_property
    def _number(self) -> int:
        return len({lead for lead, *_rest in self._texts()})

    def _texts(self) -> Iterator[tuple[Lead, float, str, str]]:
        """Yield (lead, weight, language, text) of all that words may meet."""
        content = self.archive
        for theme in content.themes:
            lead = Lead(LeadKind.THEME, theme.id)
            yield from ((lead, _NAMED, *each) for each in theme.label.items())
            yield from ((lead, _DEFINED, *each) for each in theme.definition.items())
        for entry in content.glossary:
            lead = Lead(LeadKind.TERM, entry.id)
            for language, written in entry.terms.items():
                yield from ((lead, _NAMED, language, each) for each in written)
            yield from ((lead, _DEFINED, *each) for each in entry.definition.items())
        if len(content.documents) > 1:
            for document in content.documents:
                lead = Lead(LeadKind.DOCUMENT, document.id)
                yield lead, _NAMED, document.language, document.title
        for table in content.participants:
            lead = Lead(LeadKind.TABLE, table.id)
            for said in (table.title, *(row.label for row in table.rows)):
                yield from ((lead, _NAMED, *each) for each in said.items())


def _stems(word: str) -> Iterator[_Stem]:
    """Yield the stems of `word` and of its irregular forms, in each language it may belong to."""
    for form in (word, *irregular(word)):
        for language in languages_of(form, _LANGUAGES):
            yield language, stem_in(language, form)
