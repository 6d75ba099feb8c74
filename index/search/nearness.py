"""Finds words side by side, or near one another, by their places."""

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import reduce
from itertools import chain
from operator import and_

from index.search.bits import bits_of, flags_of
from index.search.postings import Postings
from index.search.streams import Stream, bits
from index.search.table import Table

MUCH = 12  # times as many places: then looking each one up is quicker than reading all

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
        begun = _side_by_side(words, table)
        return bits_of(list({place >> table.shift for place in begun}), table.size)
    return _close(words, within, held, table)


def _places(word: tuple[Stream, ...], table: Table) -> list["array[int]"]:
    return [table.places_of(terms) for terms, _weight in word]


def _side_by_side(words: Words, table: Table) -> set[int]:
    """Return the places of the first word where all `words` follow one another.

    No place of a record is the last that it could have, so none follows one of another record.
    """
    standing = [_places(word, table) for word in words]
    sizes = [sum(map(len, places)) for places in standing]
    order = sorted(range(len(words)), key=sizes.__getitem__)
    here = set(chain(*standing[order[0]]))  # places of the word looked at last
    last = order[0]
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


def _close(words: Words, within: int, held: int, table: Table) -> int:
    """Return those of the records `held` in which `words` are near, in whatever order."""
    flags = flags_of(held, table.size)
    shift, mask = table.shift, (1 << table.shift) - 1
    # The same word asked for twice must stand there twice.
    asked = Counter(words)
    standing: defaultdict[int, list[set[int]]] = defaultdict(list)
    for number, word in enumerate(asked):
        for place in chain(*_places(word, table)):
            if flags[place >> shift]:
                sets = standing[place >> shift]
                if len(sets) <= number:
                    sets.append(set())
                sets[number].add(place & mask)
    span = len(words) + within
    times = tuple(asked.values())
    close = [record for record, places in standing.items() if _fits(places, times, span)]
    return bits_of(close, table.size)


def _fits(places: Sequence[set[int]], times: Sequence[int], span: int) -> bool:
    """Whether `span` words in a row hold each word as often as it is asked for."""
    for first in sorted(set().union(*places)):
        here = [[at for at in each if first <= at < first + span] for each in places]
        enough = all(len(each) >= least for each, least in zip(here, times, strict=True))
        if enough and _shared_out(here, times):
            return True
    return False


def _shared_out(here: Sequence[Sequence[int]], times: Sequence[int]) -> bool:
    """Whether every word can have places of its own: one place may be in several words' sets.

    Each word in turn takes a place, and whoever had it looks for another (Kuhn, 1955).
    """
    if sum(map(len, here)) == len(set(chain(*here))):
        return True
    wanting = [number for number, least in enumerate(times) for _ in range(least)]
    taken: dict[int, int] = {}

    def settled(who: int, tried: set[int]) -> bool:
        for place in here[wanting[who]]:
            if place not in tried:
                tried.add(place)
                if place not in taken or settled(taken[place], tried):
                    taken[place] = who
                    return True
        return False

    return all(settled(who, set()) for who in range(len(wanting)))
