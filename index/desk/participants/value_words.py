"""Finds the value of a vocabulary that a label of a group of people names."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.model import Vocabulary, VocabularyEntry
from index.search.text.analysis import terms
from index.search.text.stems import ENGLISH, KYRGYZ, RUSSIAN, irregular, stem_in

_LANGUAGES = (ENGLISH, RUSSIAN, KYRGYZ)


def entries_of(vocabulary: Vocabulary, field: str) -> Sequence[VocabularyEntry]:
    """Return the entries of `field` in `vocabulary`; none for a field that has no vocabulary."""
    return [entry for name, _number, entry in vocabulary.entries() if name == field]


def value_of(entries: Sequence[VocabularyEntry], label: str) -> str | None:
    """Return the id of the one entry that `label` names, in the singular or the plural.

    The words of all languages count. None where none does, or several do.
    """
    said = _stems(label)
    whole = [each.id for each in entries if said[0] in {_stems(one)[0] for one in _words(each)}]
    like = [
        each.id
        for each in entries
        if any(
            one == other for it in _words(each) for one, other in zip(said, _stems(it), strict=True)
        )
    ]
    found = whole or like
    return found[0] if len(found) == 1 else None


def _words(entry: VocabularyEntry) -> Iterator[str]:
    """Yield all that an entry is called."""
    for wording in (entry.label, entry.plural, entry.reported, *entry.label_for.values()):
        yield from wording.values()


@lru_cache(maxsize=4_000)
def _stems(words: str) -> tuple[tuple[str, ...], ...]:
    """Return `words` as they are compared: as written, then by the stems of each language."""
    held = tuple(terms(words))
    return (held, *(tuple(_stem(each, term) for term in held) for each in _LANGUAGES))


def _stem(language: str, term: str) -> str:
    forms = irregular(term) if language == ENGLISH else ()
    return min(term, *forms) if forms else stem_in(language, term)
