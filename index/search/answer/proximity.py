"""Finds the records in which words stand side by side, or near each other, by their places."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import chain
from operator import and_

from index.search.answer.parallel_proximity import close
from index.search.answer.term_ranges import Stream, bits
from index.search.table.bits import bits_of, flags_of, numbers_of
from index.search.table.posting_reader import Postings
from index.search.table.postings import PLACE
from index.search.table.table import Table

MUCH = 12  # times as many places as candidates: then looking each up is quicker than reading all
FEWER = 3  # times fewer records than places: then places in other records are filtered out first

type Words = Sequence[tuple[Stream, ...]]


def near(words: Words, within: int | None, postings: Postings) -> int:
    """Return the records, as bits, in which `words` stand as `plan.Near` asks."""
    if not words:
        return 0
    table = postings.table
    held = reduce(and_, (bits(word, postings) for word in words))
    if len(words) == 1 or not held:
        return held
    if within is None:
        begun = _side_by_side(words, held, table)
        return bits_of(list({place >> PLACE for place in begun}), table.size)
    # A word that is asked for twice must occur twice.
    asked = Counter(words)
    standing = [_places(word, table) for word in asked]
    return close(standing, tuple(asked.values()), within, table)


def _places(word: tuple[Stream, ...], table: Table) -> Iterable[int]:
    return chain.from_iterable(table.places(terms) for terms, _weight in word)


def _side_by_side(words: Words, held: int, table: Table) -> set[int]:
    """Return the places of the first word at which all `words` follow each other.

    Each of the records `held` has all of the words, perhaps apart. Places of different records are
    never consecutive, since no record fills its range of places.
    """
    sizes = [_size(word, table) for word in words]
    order = sorted(range(len(words)), key=sizes.__getitem__)
    last = order[1]
    # Shifted to the places of the word that is read next, since shifting a large set is slow.
    here = set(map((last - order[0]).__add__, _places_in(held, words[order[0]], table)))
    for at in order[1:]:
        if at != last:
            here = {place + at - last for place in here}
        single = all(second - first == 1 for (first, second), _weight in words[at])
        if single and len(here) * len(words[at]) * MUCH < sizes[at]:
            records = sorted({place >> PLACE for place in here})
            here.intersection_update(_places_among(records, words[at], table))
        else:
            here.intersection_update(_places(words[at], table))
        last = at
    return {place - last for place in here}


def _size(word: tuple[Stream, ...], table: Table) -> int:
    """Return the number of places of a word."""
    return sum(table.standing(terms) for terms, _weight in word)


def _places_in(held: int, word: tuple[Stream, ...], table: Table) -> Iterable[int]:
    """Return places of a word: at least those in the records `held`."""
    size, records = _size(word, table), held.bit_count()
    if records * FEWER >= size:
        return _places(word, table)
    single = all(second - first == 1 for (first, second), _weight in word)
    if single and records * len(word) * MUCH < size:
        return _places_among(list(numbers_of(held, table.size)), word, table)
    flags = flags_of(held, table.size)
    return (place for place in _places(word, table) if flags[place >> PLACE])


def _places_among(numbers: Sequence[int], word: tuple[Stream, ...], table: Table) -> Iterable[int]:
    """Return the places of a word's single terms in the records `numbers`, which are sorted."""
    found = (table.places_among(first, numbers) for (first, _last), _weight in word)
    return chain.from_iterable(found)
