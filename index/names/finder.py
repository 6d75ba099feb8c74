"""Finds in a text what could name or place a person, by form: it knows no grammar.

It misses names, and takes other words for some: whoever uses it says so.
"""

from collections.abc import Iterator

from index.names.found_name import FoundName, NameKind
from index.names.named_places import NamedPlaces
from index.names.number_forms import number_forms
from index.names.people import initials, people
from index.names.sentences import SentenceWords
from index.names.words import WordUse, word_use, words_of

_ORDER = {kind: number for number, kind in enumerate(NameKind)}


def find_names(text: str, language: str, use: WordUse | None = None) -> tuple[FoundName, ...]:
    """Return what could name or place a person in `text`, in its order, without overlaps.

    `language` is that of the text; words of the others are found too. `use` is how the whole
    document writes its words (`word_use`): what it also writes in small letters is no name.
    Time is linear in the length of the text.
    """
    words = SentenceWords(words_of(text), language, use or word_use((text,)))
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
    yield from initials(text)
    yield from people(words)
