"""Finds words side by side, or near one another, by their places."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import reduce
from itertools import chain
from operator import and_

from index.search.bits import bits_of, flags_of
from index.search.lanes import close
from index.search.postings import Postings
from index.search.streams import Stream, bits
from index.search.table import Table

MUCH = 12  # times as many places: then looking each one up is quicker than reading all
FEWER = 3  # times: then places in other records are left out first

type Words = Sequence[tuple[Stream, ...]]


def near(words: Words, within: int | None, postings: Postings) -> int:
    """Return the records in which `words` stand so: see `plan.Near`."""
    if not words:
        return 0
    table = postings.table
    held = reduce(and_, (bits(word, postings) for word in words))
    if len(words) == 1 or not held:
        return held
    if within is None:
        begun = _side_by_side(words, held, table)
        return bits_of(list({place >> table.shift for place in begun}), table.size)
    # A word that is asked for twice must stand there twice.
    asked = Counter(words)
    standing = [_places(word, table) for word in asked]
    return close(standing, tuple(asked.values()), within, table)


def _places(word: tuple[Stream, ...], table: Table) -> list["array[int]"]:
    return [table.places_of(terms) for terms, _weight in word]


def _side_by_side(words: Words, held: int, table: Table) -> set[int]:
    """Return the places of the first word where all `words` follow one another.

    All of them stand in the records `held`, though perhaps apart. No place of a record is the
    last that it could have, so none follows one of another record.
    """
    standing = [_places(word, table) for word in words]
    sizes = [sum(map(len, places)) for places in standing]
    order = sorted(range(len(words)), key=sizes.__getitem__)
    last = order[0]
    here: set[int]  # places of the word looked at last
    if held.bit_count() * FEWER < sizes[last]:
        flags, shift = flags_of(held, table.size), table.shift
        here = {place for place in chain(*standing[last]) if flags[place >> shift]}
    else:
        here = set(chain(*standing[last]))
    for at in order[1:]:
        here = {place + at - last for place in here}
        single = all(second - first == 1 for (first, second), _weight in words[at])
        if single and len(here) * MUCH < sizes[at]:
            here = {place for place in here if _stands(place, standing[at])}
        else:
            here.intersection_update(chain(*standing[at]))
        last = at
    return {place - last for place in here}


def _stands(place: int, word: Sequence["array[int]"]) -> bool:
    for places in word:
        at = bisect_left(places, place)
        if at < len(places) and places[at] == place:
            return True
    return False
