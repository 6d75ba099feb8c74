"""Finds words that may be added to a query, by the themes and glossary entries that it meets."""

from collections.abc import Collection, Iterable, Iterator

from index.model import Archive
from index.search.query.forms import Forms
from index.search.results import Lead, LeadKind
from index.search.text.analysis import terms, tokens
from index.search.text.stems import irregular, stem
from index.search.text.stopwords import COMMON


class Offers:
    """The words of one archive's themes and glossary, as far as its texts hold them."""

    def __init__(self, archive: Archive, forms: Forms, told_in: frozenset[str]) -> None:
        """Offer words in the languages `told_in`, those of the original texts."""
        self._forms = forms
        self._told_in = told_in
        self._terms = {entry.id: entry.terms for entry in archive.glossary}
        self._labels = {theme.id: theme.label for theme in archive.themes}

    def beside(self, words: Iterable[str], leads: Iterable[Lead]) -> tuple[str, ...]:
        """Return words and phrases to search for beside the `words` of a query, which met `leads`.

        Each of these offers at most one, which is not in the query already.
        """
        asked = _stems(words)
        found: dict[str, None] = {}
        for lead in leads:
            new = (said for said in self._said(lead) if self._is_new(said, asked))
            if (said := next(new, None)) is not None:
                found[said] = None
                asked |= _stems(terms(said))
        return tuple(found)

    def _is_new(self, said: str, asked: Collection[str]) -> bool:
        """Return whether texts hold all words of `said`, and not all of them are in the query."""
        words = terms(said)
        known = all(self._forms.known(word) for word in words)
        return known and any(stem(word) not in asked for word in words)

    def _said(self, lead: Lead) -> Iterator[str]:
        for language in sorted(self._told_in):
            if lead.kind is LeadKind.TERM:
                yield from self._terms[lead.id].get(language, ())
            elif lead.kind is LeadKind.THEME:
                yield from _runs(self._labels[lead.id].get(language, ""))


def _stems(words: Iterable[str]) -> set[str]:
    """Return the stems of `words`, and of their irregular forms."""
    return {stem(form) for word in words for form in (word, *irregular(word))}


def _runs(label: str) -> Iterator[str]:
    """Yield the words of `label` between its stop words, those that stand together as a phrase."""
    telling = (word for word in tokens(label) if word.term not in COMMON)
    start = end = 0
    for word in telling:
        if start < end and label[end : word.start].strip():
            yield label[start:end]
            start = end = 0
        start, end = (start if end else word.start), word.end
    if end:
        yield label[start:end]
