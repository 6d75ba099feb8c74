"""Finds in texts what could name or place a person, by form: it knows no grammar.

It misses names, and takes other words for some: whoever uses it says so. Time is linear in the
length of the texts.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from index.names.found_name import FoundName, NameKind
from index.names.named_places import NamedPlaces
from index.names.number_forms import number_forms, without_contacts
from index.names.people import first_names, initials, people
from index.names.sentences import SentenceWords
from index.names.words import WordUse, words_of

_MOST_KEPT = 1_000_000  # characters of which the words are kept, and not read twice
_ORDER = {kind: number for number, kind in enumerate(NameKind)}


def find_names(text: str, language: str) -> tuple[FoundName, ...]:
    """Return what could name or place a person in `text`, in its order, without overlaps.

    `language` is that of the text; words of the others are found too.
    """
    return find_names_in_all((text,), language)[0]


def find_names_in_all(texts: Sequence[str], language: str) -> list[tuple[FoundName, ...]]:
    """Return what could name or place a person in each of the `texts` of one document.

    What any of them writes in small letters too is no name in the others. What stands before other
    names is one everywhere.
    """
    use = WordUse()

    def read(text: str) -> SentenceWords:
        return SentenceWords(words_of(without_contacts(text)), language, use)

    is_short = sum(map(len, texts)) <= _MOST_KEPT
    kept = [*map(read, texts)] if is_short else None
    use.learn(each.words for each in kept or map(read, texts))
    use.learn_names(chain.from_iterable(map(first_names, kept or map(read, texts))))
    return [_found(*pair) for pair in zip(texts, kept or map(read, texts), strict=True)]


def _found(text: str, words: SentenceWords) -> tuple[FoundName, ...]:
    found = sorted(_all(text, words), key=lambda each: (_ORDER[each.kind], each.start, -each.end))
    taken = bytearray(len(text))
    kept: list[FoundName] = []
    for each in found:
        if not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: each.start))


def _all(text: str, words: SentenceWords) -> Iterator[FoundName]:
    yield from number_forms(text)
    yield from NamedPlaces(text, words).find()
    yield from initials(text, words)
    yield from people(words)
