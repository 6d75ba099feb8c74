"""Finds what else the words of a query meet: themes, terms, documents, people, pictures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from math import log

from index.model import Archive
from index.search.query.forms import Forms
from index.search.results import Lead, LeadKind
from index.search.text.analysis import terms
from index.search.text.stems import ENGLISH, KYRGYZ, RUSSIAN
from index.search.text.stopwords import COMMON

MOST = 4  # of them
_NAMED, _DEFINED = 1.0, 0.5  # weights of a word in a name, and in a definition
_LANGUAGES = (ENGLISH, RUSSIAN, KYRGYZ)
_SHARE = 0.5  # of the best score, that others must have


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
        """Return the leads that one word meets in any form, each with its weight."""
        found: dict[Lead, float] = {}
        for form in () if word in COMMON else self._forms.weighed(word):
            for lead, weight in self._held[form].items():
                found[lead] = max(found.get(lead, 0.0), weight)
        rare = log(1 + self._number / max(1, len(found)))
        return {lead: weight * rare for lead, weight in found.items()}

    @cached_property
    def _held(self) -> Mapping[str, Mapping[Lead, float]]:
        """Term -> the leads that have it, each with its weight."""
        held: defaultdict[str, dict[Lead, float]] = defaultdict(dict)
        for lead, weight, text in self._texts():
            for term in terms(text):
                if term not in COMMON:
                    held[term][lead] = max(held[term].get(lead, 0.0), weight)
        return held

    @cached_property
    def _forms(self) -> Forms:
        return Forms(sorted(self._held), _LANGUAGES)

    @cached_property
    def _number(self) -> int:
        return len({lead for lead, *_rest in self._texts()})

    def _texts(self) -> Iterator[tuple[Lead, float, str]]:
        """Yield (lead, weight, text) of all that words may meet."""
        content = self.archive
        for theme in content.themes:
            lead = Lead(LeadKind.THEME, theme.id)
            yield from ((lead, _NAMED, each) for each in theme.label.values())
            yield from ((lead, _DEFINED, each) for each in theme.definition.values())
        for entry in content.glossary:
            lead = Lead(LeadKind.TERM, entry.id)
            yield from ((lead, _NAMED, each) for said in entry.terms.values() for each in said)
            yield from ((lead, _DEFINED, each) for each in entry.definition.values())
        for document in content.headed if len(content.documents) > 1 else ():
            yield Lead(LeadKind.DOCUMENT, document.id), _NAMED, document.title
        for table in content.participants:
            lead = Lead(LeadKind.TABLE, table.id)
            for said in (table.title, *(row.label for row in table.rows)):
                yield from ((lead, _NAMED, each) for each in said.values())
        yield from self._pictures()

    def _pictures(self) -> Iterator[tuple[Lead, float, str]]:
        for picture in self.archive.placed_pictures():
            lead = Lead(LeadKind.PICTURE, picture.id)
            for caption in (picture.caption, *(each.caption for each in picture.translations)):
                yield lead, _NAMED, caption or ""
            yield lead, _DEFINED, picture.description
            yield from ((lead, _DEFINED, each.description) for each in picture.translations)
